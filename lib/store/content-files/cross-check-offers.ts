import { type DocumentOf, type Entry, ofKind } from "../../model/kinds";
import { YAML_FILES } from "./files";

type Fault = { entry: Entry; field: string; reason: string };
type ReferenceCheck = { field: string; what: string; named: readonly string[]; known: ReadonlySet<string> };

const unknown = ({ field, what, named, known }: ReferenceCheck): [string, string][] =>
	named.filter((name) => !known.has(name)).map((name) => [field, `ukendt ${what} "${name}"`]);

function missingMainGroups(
	targetGroups: DocumentOf<"offer">["targetGroups"],
	parents: ReadonlyMap<string, string | null>,
): [string, string][] {
	const chosen = targetGroups.map(({ group }) => group);
	return chosen.flatMap((code): [string, string][] => {
		const parent = parents.get(code);
		return parent && !chosen.includes(parent)
			? [["targetGroups", `"${code}" kræver hovedgruppen "${parent}"`]]
			: [];
	});
}

/**
 * What in an offer refers to nothing: its provider, interventions, groups, municipalities and regions.
 * @param broken files with faults of their own: what they define counts as known.
 */
export function offerFaults(entries: readonly Entry[], broken: ReadonlySet<string>): Fault[] {
	const providers = new Set(ofKind(entries, "provider").map(({ slug }) => slug));
	const interventions = new Set(ofKind(entries, "intervention").map(({ slug }) => slug));
	const parents = new Map(
		ofKind(entries, "target-group").map(({ slug, document }) => [slug, document.parent]),
	);
	const places = ofKind(entries, "places").map(({ document }) => document);
	const municipalities = new Set(places.flatMap((place) => place.municipalities.map(({ code }) => code)));
	const regions = new Set(places.flatMap((place) => place.regions.map(({ slug }) => slug)));
	const isBroken = (slug: string) =>
		broken.has(`interventions/${slug}.md`) || broken.has("documentation.yaml");
	return ofKind(entries, "offer").flatMap((entry) => {
		const { provider, coverage, targetGroups, ...document } = entry.document;
		const named: ReferenceCheck[] = [
			{
				field: "provider",
				what: "udbyder",
				named: broken.has(YAML_FILES.provider) ? [] : [provider],
				known: providers,
			},
			{
				field: "interventions",
				what: "indsats",
				named: document.interventions
					.map(({ intervention }) => intervention)
					.filter((slug) => !isBroken(slug)),
				known: interventions,
			},
			{
				field: "targetGroups",
				what: "målgruppe",
				named: targetGroups.map(({ group }) => group),
				known: new Set(parents.keys()),
			},
			{
				field: "coverage.municipalities",
				what: "kommune",
				named: coverage.municipalities,
				known: municipalities,
			},
			{ field: "coverage.regions", what: "region", named: coverage.regions, known: regions },
		];
		const faults = [...named.flatMap(unknown), ...missingMainGroups(targetGroups, parents)];
		return faults.map(([field, reason]) => ({ entry, field, reason }));
	});
}
