import type { Ternary } from "../../model/intervention-codes";
import { type Reach, reachOf } from "../offers/reach";
import type { OfferView } from "../offers/view";
import { type GuideContext, isForToday, isUrgent } from "./context";
import type { OfferFit } from "./fit";
import type { UsableOffer } from "./usable";

type OfferFacts = {
	offer: OfferView;
	/** How one gets hold of it, and how sure it is. */
	reach: Reach;
	/** For which smaller circle it is: "det er for unge". */
	narrow: string | null;
	/** Of the offer itself, or else of the interventions it is an instance of. */
	consent: Ternary;
};

/** An offer that fits, and all that its reason is made of. */
export type RankedOffer = OfferFit & OfferFacts & { score: number };

function consentOf({ offer, kinds }: UsableOffer, { interventions }: GuideContext): Ternary {
	if (offer.consentFact.value !== "not-stated") return offer.consentFact.value;
	const values = interventions
		.filter(({ slug }) => kinds.includes(slug))
		.map(({ conditions }) => conditions.consent.value);
	if (values.includes("yes")) return "yes";
	return values.length > 0 && values.every((value) => value === "no") ? "no" : "not-stated";
}

const rowOf = ({ slug }: OfferView, { guide }: GuideContext) =>
	guide.narrow.find(({ offers }) => offers.includes(slug));

/** Whether an offer is about another illness or situation than the answers name. */
export function isForOthers({ offer }: UsableOffer, context: GuideContext): boolean {
	const { onlyWith } = rowOf(offer, context) ?? {};
	const { about, needs } = context.answers;
	return onlyWith !== undefined && ![...about, ...needs].some(({ value }) => onlyWith.includes(value));
}

/** For whom alone an offer is, where the table says so and the answers do not ask for just that. */
function narrowFor(offer: OfferView, context: GuideContext): string | null {
	const row = rowOf(offer, context);
	if (!row || (row.onlyWith && !row.stillNarrow)) return null;
	return row.unlessUrgent && isUrgent(context.answers) ? null : row.but;
}

/** What there is to know of an offer before it is ranked. */
export function factsOf(entry: UsableOffer, context: GuideContext): OfferFacts {
	const { offer } = entry;
	return {
		offer,
		reach: reachOf(offer, context.reach, context.now, context.at),
		narrow: narrowFor(offer, context),
		consent: consentOf(entry, context),
	};
}

/** How much the facts about an offer itself count, beside what the answers speak for. */
export function scoreOf({ offer, reach, narrow }: OfferFacts, context: GuideContext): number {
	const { weights } = context.guide;
	const today = isForToday(context.answers);
	const near = { municipality: weights.municipality, region: weights.region, national: 0 };
	const [way] = reach.ways;
	const answers = way?.way === "call" || way?.way === "write";
	const openNow = way?.way === "call" && way.answering.state === "open";
	const facts: [boolean, number][] = [
		[context.answers.municipalities !== null, near[offer.coverage.level]],
		[answers, weights.phone],
		[answers && today, weights.phoneToday],
		[openNow && today, weights.openNow],
		[offer.referral === "yes" && today, weights.referralToday],
		[offer.anonymous === "yes", weights.alone],
		[offer.referral === "no", weights.alone],
		[reach.certainty === "uncertain", weights.uncertain],
		[narrow !== null, weights.narrow],
		[offer.mostlyForCitizen === true, weights.mostlyForCitizen ?? 0],
	];
	return facts.reduce((sum, [holds, weight]) => (holds ? sum + weight : sum), 0);
}
