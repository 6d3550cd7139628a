import type { RecommendationSet } from "../../model/recommendation-schema";
import type { MethodView, RecommendationView } from "../catalogue";
import type { CheckAnswer, SelfCheck } from "./self-check";

type Activity = RecommendationView["activities"][number];
export type Answered = { activity: Activity; answer: CheckAnswer | null };

/** One recommendation with what was answered about it. */
export type CheckRow = { recommendation: RecommendationView; answers: readonly Answered[] };

/** The recommendations of one set; the two are never counted together. */
export const ofSet = (all: readonly RecommendationView[], set: RecommendationSet) =>
	all.filter((recommendation) => recommendation.set === set);

/** A set's recommendations with the answers, in their own order. */
export const checkRows = (
	all: readonly RecommendationView[],
	set: RecommendationSet,
	check: SelfCheck,
): CheckRow[] =>
	ofSet(all, set).map((recommendation) => ({
		recommendation,
		answers: recommendation.activities.map((activity) => ({
			activity,
			answer: check.get(activity.place) ?? null,
		})),
	}));

/** How many of some answers say this; `null`: how many are open. */
export const countOf = (answers: readonly Answered[], wanted: CheckAnswer | null): number =>
	answers.filter(({ answer }) => answer === wanted).length;

/** What is missing, whole or in part, in a recommendation, and what the documents have for it. */
export type Gap = CheckRow & { methods: readonly MethodView[] };

const isMissing = ({ answer }: Answered) => answer === "no" || answer === "partly";

/** The recommendations in which something is missing, with only that. */
export function gapsIn(rows: readonly CheckRow[], methods: readonly MethodView[]): Gap[] {
	return rows
		.map(({ recommendation, answers }) => ({
			recommendation,
			answers: answers.filter(isMissing),
			methods: methodsOf(recommendation, methods).filter(({ headed }) => headed),
		}))
		.filter(({ answers }) => answers.length > 0);
}

/** The methods that the concept tells of under a recommendation, in its order. */
export const methodsOf = ({ slug }: RecommendationView, methods: readonly MethodView[]) =>
	methods.filter(({ recommendation }) => recommendation === slug);
