import { routes } from "@/lib/base/routes";
import type { Certainty } from "@/lib/directory/offers/certainty";
import type { CheckAnswer } from "@/lib/directory/recommendations/self-check";
import type { RecommendationSet } from "@/lib/model/recommendation-schema";

/** The two lists, each with its anchor and with who stands behind it. */
export const SET_WORDS: Record<RecommendationSet, { id: string; title: string; by: string; unit: string }> = {
	concept: {
		id: "konceptet",
		title: "De otte anbefalinger",
		by: "Fra Socialstyrelsens og Sundhedsstyrelsens koncept, 2018. De er vejledende og skrevet om psykiske vanskeligheder.",
		unit: "aktiviteter",
	},
	proposals: {
		id: "forslagene",
		title: "Otte forslag fra Bedre Psykiatri",
		by: "Bedre Psykiatri er en interesseorganisation for pårørende til mennesker med psykisk sygdom. Forslagene er fra 2021 eller senere.",
		unit: "forslag",
	},
};

export const ANSWER_WORDS: Record<CheckAnswer, string> = {
	yes: "Ja",
	partly: "Delvist",
	no: "Nej",
	"not-relevant": "Ikke relevant",
};
export const UNANSWERED = "Ikke besvaret";

/** The pages of running text beside the recommendations. */
export const READING_WORDS = {
	begreber: "Ord, tal og organisationer",
	udfordringer: "Udfordringer, muligheder og VIVEs forslag",
	"paaroerendevejlederens-opgave": "Hvad en pårørendevejleder kan lave",
	"sos-til-paaroerende": "Eksempel: SOS til pårørende i Aarhus",
} as const;

/** “Næstved Kommune”, or what stands in its place. */
export const forWhom = (municipality: { fullName: string } | null): string =>
	municipality?.fullName ?? "jeres kommune";

/** The way to what lies under the recommendations. */
export const RECOMMENDATIONS_CRUMBS = [
	{ href: routes.staff, label: "For fagfolk" },
	{ href: routes.recommendations, label: "Anbefalinger" },
];

/** How sure it is that an offer is there. */
export const CERTAINTY_WORDS: Record<Certainty, string> = {
	confirmed: "bekræftet",
	sourced: "ikke bekræftet",
	uncertain: "usikkert, om det findes i dag",
};
