import type { Ternary } from "../catalogue/codes";
import { drivesOpenNow } from "../offers/open-now";
import { openness } from "../offers/opening-hours";
import type { OfferView } from "../offers/view";
import { type GuideContext, isForToday, isUrgent } from "./context";
import type { OfferFit } from "./fit";
import { onlyGroupsOf } from "./groups";
import type { UsableOffer } from "./usable";

type OfferFacts = {
	offer: OfferView;
	/** Why it is for a smaller circle: "men …". */
	narrow: string | null;
	/** The finer groups that it is for alone, when the answers do not tell of any. */
	onlyGroups: readonly string[];
	/** Of the offer itself, or else of the interventions it is an instance of. */
	consent: Ternary;
	/** There is a number that is answered now. */
	openNow: boolean;
};

/** An offer that fits, and all that its reason is made of. */
export type RankedOffer = OfferFit & OfferFacts & { score: number };

const isOpenNow = (offer: OfferView, now: Date) =>
	offer.phone !== null &&
	offer.hours !== null &&
	drivesOpenNow(offer) &&
	openness(offer.hours, now).state === "open";

function consentOf({ offer, kinds }: UsableOffer, { interventions }: GuideContext): Ternary {
	if (offer.consent !== "not-stated") return offer.consent;
	const values = interventions
		.filter(({ slug }) => kinds.includes(slug))
		.map(({ conditions }) => conditions.consent.value);
	if (values.includes("yes")) return "yes";
	return values.length > 0 && values.every((value) => value === "no") ? "no" : "not-stated";
}

/** For whom alone an offer is, where the table says so and the answers do not ask for just that. */
function narrowFor({ slug }: OfferView, { guide, answers }: GuideContext): string | null {
	const row = guide.narrow.find(({ offers }) => offers.includes(slug));
	return row && !(row.unlessUrgent && isUrgent(answers)) ? row.but : null;
}

/** What there is to know of an offer before it is ranked. */
export function factsOf(entry: UsableOffer, context: GuideContext): OfferFacts {
	const { offer } = entry;
	return {
		offer,
		narrow: narrowFor(offer, context),
		onlyGroups: context.asked.size > 0 ? [] : onlyGroupsOf(offer, context.parents),
		consent: consentOf(entry, context),
		openNow: isOpenNow(offer, context.now),
	};
}

/** How much the facts about an offer itself count, beside what the answers speak for. */
export function scoreOf({ offer, openNow, narrow, onlyGroups }: OfferFacts, context: GuideContext): number {
	const { weights } = context.guide;
	const today = isForToday(context.answers);
	const near = { municipality: weights.municipality, region: weights.region, national: 0 };
	const facts: [boolean, number][] = [
		[context.answers.municipalities !== null, near[offer.coverage.level]],
		[offer.phone !== null, weights.phone],
		[offer.phone !== null && today, weights.phoneToday],
		[openNow && today, weights.openNow],
		[offer.referral === "yes" && today, weights.referralToday],
		[offer.anonymous === "yes", weights.alone],
		[offer.referral === "no", weights.alone],
		[offer.status !== "open", weights.uncertain],
		[narrow !== null, weights.narrow],
		[onlyGroups.length > 0, weights.oneGroup],
	];
	return facts.reduce((sum, [holds, weight]) => (holds ? sum + weight : sum), 0);
}
