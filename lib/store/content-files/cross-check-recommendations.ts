import { type Entry, ofKind } from "../../model/kinds";

type Fault = { entry: Entry; field: string; reason: string };
type RecommendationEntry = Extract<Entry, { kind: "recommendation" }>;
type Named = { field: string; what: string; named: readonly string[]; known: ReadonlySet<string> };

/**
 * What is wrong between recommendations and methods, and what they refer to: what does not exist, and places in the
 * self-check's code that two activities share, by which an old address would be misread.
 * @param broken files with faults of their own: what they define cannot be judged.
 */
export function recommendationFaults(entries: readonly Entry[], broken: ReadonlySet<string>): Fault[] {
	const slugs = (kind: "recommendation" | "method" | "offer" | "intervention") =>
		new Set(ofKind(entries, kind).map(({ slug }) => slug));
	const [recommendations, methods, offers] = [slugs("recommendation"), slugs("method"), slugs("offer")];
	const interventions = slugs("intervention");
	const isBroken = (file: string) => broken.has(file) || broken.has("documentation.yaml");
	const unknown = ({ field, what, named, known }: Named) =>
		named.filter((slug) => !known.has(slug)).map((slug) => ({ field, reason: `ukendt ${what} "${slug}"` }));
	const unknownInterventions = (named: readonly string[]) =>
		unknown({
			field: "interventions",
			what: "indsats",
			named: named.filter((slug) => !isBroken(`interventions/${slug}.md`)),
			known: interventions,
		});
	const placesOf = (entry: RecommendationEntry) => entry.document.activities.map(({ place }) => place);
	const all = ofKind(entries, "recommendation");
	const places = all.flatMap(placesOf);
	const isTwice = (place: number) => places.indexOf(place) !== places.lastIndexOf(place);
	const ofRecommendations = all.flatMap((entry) => {
		const twice = placesOf(entry)
			.filter(isTwice)
			.map((place) => ({
				field: "activities",
				reason: `pladsen ${place} i selvtjekkets kode bruges to gange`,
			}));
		return [...twice, ...unknownInterventions(entry.document.interventions)].map((fault) => ({
			entry,
			...fault,
		}));
	});
	const ofMethods = ofKind(entries, "method").flatMap((entry) => {
		const { recommendation, under, offers: named, interventions: related } = entry.document;
		return [
			...unknown({
				field: "recommendation",
				what: "anbefaling",
				named: [recommendation],
				known: recommendations,
			}),
			...unknown({ field: "under", what: "metode", named: under ? [under] : [], known: methods }),
			...unknown({
				field: "offers",
				what: "tilbud",
				named: named.filter((slug) => !broken.has(`offers/${slug}.yaml`)),
				known: offers,
			}),
			...unknownInterventions(related),
		].map((fault) => ({ entry, ...fault }));
	});
	return [...ofRecommendations, ...ofMethods];
}
