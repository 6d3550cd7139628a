import type { Answers } from "./answers";
import { type GuideRecords, guideContext, isForToday, isUrgent } from "./context";
import type { RankedOffer } from "./offer-facts";
import { type RankedIntervention, rankInterventions } from "./rank-interventions";
import { chooseOffers, fittingOffers } from "./rank-offers";
import type { Reason } from "./reason-parts";
import { reasonForIntervention, reasonForOffer } from "./reasons";
import type { Guide } from "./schema";
import { kindsOf } from "./usable";

/**
 * What to do first: call a number; or how the best intervention is come by, and where there is something of
 * the kind that the reader can use.
 */
export type FirstStep =
	| { kind: "call"; ranked: RankedOffer }
	| { kind: "way"; ranked: RankedIntervention; firstStep: string; near: RankedOffer | null };

type WithReason<T> = T & { reason: Reason };

/** What fits the answers. */
export type GuideResult = {
	interventions: readonly WithReason<RankedIntervention>[];
	offers: readonly WithReason<RankedOffer>[];
	firstStep: FirstStep | null;
	/** The crisis lines come before all else: somebody may be in danger, or somebody is needed today. */
	crisis: "urgent" | "today" | null;
	/** Lines for these people that are answered now, best first, beside the first step. */
	openLines: readonly RankedOffer[];
	/** Something meets both what was told and what is needed, or only one of the two was answered. */
	fitsAll: boolean;
	/** Something is nearer than the whole country; `null` when no place is known. */
	foundNear: boolean | null;
};

const MOST_LINES = 3;

/** Whether no smaller circle is meant than the people that the answers tell of. */
const isForAnybody = ({ narrow, onlyGroups }: RankedOffer) => narrow === null && onlyGroups.length === 0;

function firstStepOf(
	[top]: readonly RankedIntervention[],
	offers: readonly RankedOffer[],
	today: boolean,
): FirstStep | null {
	const ofTop = offers.filter(({ offer }) => top && kindsOf(offer).includes(top.intervention.slug));
	const hasPhone = ({ offer }: RankedOffer) => offer.phone !== null;
	const forThem = offers.filter(isForAnybody).filter(hasPhone);
	const now = forThem.find(({ openNow }) => openNow) ?? forThem[0] ?? offers.find(hasPhone);
	const call = today ? now : ofTop.find(hasPhone);
	if (call) return { kind: "call", ranked: call };
	if (!top?.way) return null;
	return { kind: "way", ranked: top, firstStep: top.way.firstStep, near: ofTop[0] ?? null };
}

const meetsBoth = (about: readonly unknown[], needs: readonly unknown[]) =>
	about.length > 0 && needs.length > 0;

/**
 * What fits the answers, with why. The same answers, records and instant give the same result.
 * @param now decides which lines are open.
 */
export function guideResult(records: GuideRecords, guide: Guide, answers: Answers, now: Date): GuideResult {
	const context = guideContext(records, guide, answers, now);
	const ranked = rankInterventions(context);
	const fitting = fittingOffers(context);
	const chosen = chooseOffers(fitting, answers);
	const firstStep = firstStepOf(ranked, chosen, isForToday(answers));
	const called = firstStep?.kind === "call" ? firstStep.ranked : null;
	const lines = fitting.filter((entry) => entry.openNow && isForAnybody(entry) && entry !== called);
	return {
		interventions: ranked.map((entry) => ({ ...entry, reason: reasonForIntervention(entry, answers) })),
		offers: chosen.map((entry) => ({ ...entry, reason: reasonForOffer(entry, answers) })),
		firstStep,
		crisis: isUrgent(answers) ? "urgent" : isForToday(answers) ? "today" : null,
		openLines: lines.slice(0, MOST_LINES),
		fitsAll:
			!meetsBoth(answers.about, answers.needs) ||
			ranked.some(({ support }) => meetsBoth(support.about, support.needs)) ||
			chosen.some(({ about, needs }) => meetsBoth(about, needs)),
		foundNear: answers.municipalities && chosen.some(({ offer }) => offer.covered !== null),
	};
}
