import { readArea } from "../../directory/emergency/coverage";
import { type DocumentOf, type Entry, ofKind } from "../../model/kinds";
import { YAML_FILES } from "./files";

type Fault = { entry: Entry; field: string; reason: string };

/** Positions that several entries of a list share: then nothing says which comes first. */
function samePosition(entries: readonly (Entry & { document: { position: number } })[]): Fault[] {
	return entries.flatMap((entry, i) => {
		const { position } = entry.document;
		const isTaken = entries.findIndex(({ document }) => document.position === position) < i;
		return isTaken ? [{ entry, field: "position", reason: `plads ${position} bruges to gange` }] : [];
	});
}

/** Answers about interventions that there are not. A file with faults of its own may hold the one that is named. */
function unknownInterventions(entries: readonly Entry[], broken: ReadonlySet<string>): Fault[] {
	const known = new Set(ofKind(entries, "intervention").map(({ slug }) => slug));
	const isBroken = (slug: string) =>
		broken.has(`interventions/${slug}.md`) || broken.has("documentation.yaml");
	return ofKind(entries, "municipal-answer").flatMap((entry) =>
		entry.document.rows
			.filter(({ intervention }) => !known.has(intervention) && !isBroken(intervention))
			.map(({ intervention }) => ({ entry, field: "rows", reason: `ukendt indsats "${intervention}"` })),
	);
}

/**
 * What is wrong between the records of whom one can reach and the register: a municipality that does not exist,
 * that has two records or two answers, or whose record has another name than its address; acute help for what is no
 * place; an answer about no intervention.
 * @param broken files with faults of their own: what they define cannot be judged.
 */
export function contactFaults(entries: readonly Entry[], broken: ReadonlySet<string>): Fault[] {
	const places: DocumentOf<"places">[] = ofKind(entries, "places").map(({ document }) => document);
	const slugs = new Map(
		places.flatMap((place) => place.municipalities.map(({ code, slug }) => [code, slug])),
	);
	const seen = new Set<string>();
	const faults = broken.has(YAML_FILES.places)
		? []
		: entries.flatMap((entry): Fault[] => {
				if (entry.kind !== "municipality" && entry.kind !== "municipal-answer") return [];
				const code = entry.document.municipality;
				const slug = slugs.get(code);
				const fault = (field: string, reason: string) => [{ entry, field, reason }];
				if (slug === undefined) return fault("municipality", `ukendt kommune "${code}"`);
				if (seen.has(entry.kind + code)) return fault("municipality", `kommunen "${code}" står to gange`);
				seen.add(entry.kind + code);
				return slug === entry.slug ? [] : fault("", `skal hedde "${slug}" som kommunens adresse`);
			});
	const nowhere = ofKind(entries, "emergency")
		.filter(({ document }) =>
			places.some((register) => readArea(document.area, register).coverage.level === "unknown"),
		)
		.map((entry) => ({ entry, field: "area", reason: `"${entry.document.area}" er ikke et sted` }));
	return [
		...faults,
		...nowhere,
		...unknownInterventions(entries, broken),
		...samePosition(ofKind(entries, "pointer")),
		...samePosition(ofKind(entries, "right")),
		...samePosition(ofKind(entries, "recommendation")),
		...samePosition(ofKind(entries, "method")),
	];
}
