import type { Guide } from "../../model/guide-schema";
import type { Answers } from "../guide/answers";
import { type GuideRecords, guideContext } from "../guide/context";
import type { RankedOffer } from "../guide/offer-facts";
import { type RankedIntervention, rankInterventions } from "../guide/rank-interventions";
import { fittingOffers } from "../guide/rank-offers";
import type { InterventionView } from "../interventions/view";
import { isInstanceOf, isListed, isLocal } from "../offers/belongs";
import { type ReachedOffer, withReach } from "../offers/reached";

/** More than these are in the list of all offers. */
const MOST_OWN = 8;
const MOST_OTHERS = 8;
const MOST_INTERVENTIONS = 5;

/** The intervention that serviceloven and ældreloven make a duty (VIVE 2022, section 5.6; the law of 2024). */
export const RELIEF = "aflastning-og-afloesning";

/** What a municipality must offer, and what of it is on record there. */
export type Duty = {
	laws: InterventionView["legalBasis"];
	/** Offers of it that are the reader's municipality's own; none where no place is known. */
	seen: readonly ReachedOffer[];
};

/** What a caseworker can refer a relative to. */
export type Referral = {
	duty: Duty | null;
	/** What the relative can use whatever the citizen says: known to need no consent. */
	own: readonly RankedOffer[];
	/** What needs consent, or of which nobody has said. */
	others: readonly RankedOffer[];
	interventions: readonly RankedIntervention[];
};

/** Relief in the reader's municipality. */
function dutyIn(records: GuideRecords, home: string | null, now: Date): Duty | null {
	const relief = records.interventions.find(({ slug }) => slug === RELIEF);
	if (!relief) return null;
	const own = records.offers.filter(
		(offer) =>
			home !== null &&
			isListed(offer) &&
			isLocal(offer) &&
			offer.covered?.has(home) &&
			isInstanceOf(offer, RELIEF),
	);
	return { laws: relief.legalBasis, seen: withReach(own, records, now, home) };
}

/**
 * What fits a relative whom somebody else refers, by the guide's table: what is known to be her own way in before what
 * needs consent or of which nobody has said. What has been refused is left out by the guide itself.
 */
export function refer(records: GuideRecords, guide: Guide, answers: Answers, now: Date): Referral {
	const context = guideContext(records, guide, answers, now);
	const duty = dutyIn(records, answers.home, now);
	const seen = new Set(duty?.seen.map(({ offer }) => offer.slug));
	const fitting = fittingOffers(context).filter(({ offer }) => !seen.has(offer.slug));
	return {
		duty,
		own: fitting.filter(({ consent }) => consent === "no").slice(0, MOST_OWN),
		others: fitting.filter(({ consent }) => consent !== "no").slice(0, MOST_OTHERS),
		interventions: rankInterventions(context)
			.filter(({ intervention }) => intervention.slug !== RELIEF)
			.slice(0, MOST_INTERVENTIONS),
	};
}
