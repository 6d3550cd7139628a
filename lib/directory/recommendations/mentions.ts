import type { MethodView, RecommendationView } from "../catalogue";

/** Pages of running text that tell one record in full, by `kind/slug`. */
const IN_FULL: Readonly<Record<string, "sos-til-paaroerende" | "paaroerendevejlederens-opgave">> = {
	"offer/sos-til-paaroerende": "sos-til-paaroerende",
	"intervention/paaroerendevejleder": "paaroerendevejlederens-opgave",
};

/** The page that tells this record's document in full, where there is one. */
export const toldInFull = (kind: "offer" | "intervention", slug: string) => IN_FULL[`${kind}/${slug}`];

/** What recommends a type of help, or is one of its methods. */
export type Mentions = {
	recommendations: readonly RecommendationView[];
	methods: readonly MethodView[];
};

/** Where the documents' recommendations and methods name a type of help. */
export function mentionsOf(slug: string, { recommendations, methods }: Mentions): Mentions {
	const names = ({ interventions }: { interventions: readonly string[] }) => interventions.includes(slug);
	return { recommendations: recommendations.filter(names), methods: methods.filter(names) };
}
