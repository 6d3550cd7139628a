import type { Guide } from "../../model/guide-schema";
import type { Answers } from "./answers";
import { type GuideRecords, guideContext, isForToday, isUrgent } from "./context";
import type { RankedOffer } from "./offer-facts";
import { type RankedIntervention, rankInterventions } from "./rank-interventions";
import { fittingOffers } from "./rank-offers";
import { type Reason, reasonForIntervention, reasonForOffer } from "./reasons";
import { type Step, stepsFor } from "./steps";
import { kindsOf } from "./usable";

type WithReason<T> = T & { reason: Reason };

/** A kind of help that fits, with who runs it where the reader lives; `null`: nobody we know of. */
export type SuggestedKind = WithReason<RankedIntervention> & { runBy: RankedOffer | null };

/** What fits the answers. */
export type GuideResult = {
	/** One to three ways to reach somebody. */
	steps: readonly (Step & { reason: Reason | null })[];
	/** What else the reader can use, best first. */
	offers: readonly WithReason<RankedOffer>[];
	interventions: readonly SuggestedKind[];
	/** The crisis lines come before all else, or right after the steps. */
	crisis: "urgent" | "today" | null;
	/** Nothing but what always fits could be found. */
	onlyFallback: boolean;
	/** Something is nearer than the whole country; `null` when no place is known. */
	foundNear: boolean | null;
};

/** More than these are in the list of all offers. */
const MOST_OFFERS = 15;
const MOST_KINDS = 3;

/**
 * What fits the answers, with why. The same answers, records and instant give the same result.
 * @param now decides which lines are open.
 */
export function guideResult(records: GuideRecords, guide: Guide, answers: Answers, now: Date): GuideResult {
	const context = guideContext(records, guide, answers, now);
	const fitting = fittingOffers(context);
	const steps = stepsFor(fitting, context);
	const stepped = new Set(steps.map((step) => (step.kind === "offer" ? step.ranked.offer.slug : "")));
	const line = context.reach.line?.slug;
	const others = fitting.filter(({ offer }) => !stepped.has(offer.slug) && offer.slug !== line);
	const withRun = rankInterventions(context).map((entry) => ({
		...entry,
		runBy: fitting.find(({ offer }) => kindsOf(offer).includes(entry.intervention.slug)) ?? null,
		reason: reasonForIntervention(entry, answers),
	}));
	return {
		steps: steps.map((step) => ({
			...step,
			reason: step.kind === "offer" ? reasonForOffer(step.ranked, answers) : null,
		})),
		offers: others
			.slice(0, MOST_OFFERS)
			.map((entry) => ({ ...entry, reason: reasonForOffer(entry, answers) })),
		interventions: withRun.slice(0, MOST_KINDS),
		crisis: isUrgent(answers) ? "urgent" : isForToday(answers) ? "today" : null,
		onlyFallback: others.length === 0 && steps.every(({ kind }) => kind !== "offer"),
		foundNear: answers.municipalities && fitting.some(({ offer }) => offer.covered !== null),
	};
}
