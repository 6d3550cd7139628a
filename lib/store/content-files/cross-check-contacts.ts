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

/**
 * What is wrong between the records of whom one can reach and the register: a municipality that does not exist,
 * that has two records, or whose record has another name than its address; acute help for what is no place.
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
		: ofKind(entries, "municipality").flatMap((entry): Fault[] => {
				const code = entry.document.municipality;
				const slug = slugs.get(code);
				const fault = (field: string, reason: string) => [{ entry, field, reason }];
				if (slug === undefined) return fault("municipality", `ukendt kommune "${code}"`);
				if (seen.has(code)) return fault("municipality", `kommunen "${code}" står to gange`);
				seen.add(code);
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
		...samePosition(ofKind(entries, "pointer")),
		...samePosition(ofKind(entries, "right")),
		...samePosition(ofKind(entries, "recommendation")),
		...samePosition(ofKind(entries, "method")),
	];
}
