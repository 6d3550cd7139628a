import type { Guide, NeedRule } from "../../model/guide-schema";
import type { Municipality } from "../../model/place-schema";
import { meetsNeed } from "../guide/needs";
import { kindsOf } from "../guide/usable";
import { usableIn } from "../offers/belongs";
import { byNearness } from "../offers/list";
import type { ReachRecords } from "../offers/reach-context";
import { type ReachedOffer, withReach } from "../offers/reached";
import type { OfferView } from "../offers/view";
import { widthOf } from "./width";

/** What relatives in a municipality can use to meet one need, what is nearest and surest first. */
export type HelpForNeed = {
	need: NeedRule;
	offers: readonly ReachedOffer[];
	/** How many of them are the municipality's own or its region's. */
	near: number;
};

type Entry = ReachedOffer & { narrow: boolean };

const LEVEL = { municipality: 0, region: 1, national: 2 } as const;
const CERTAINTY = { confirmed: 0, sourced: 0, uncertain: 1 } as const;
const nearestFirst = byNearness(true);

/** Whether an offer is made of what the need asks for, and does not merely meet it. */
const isMadeFor = ({ elements }: NeedRule, { allElements }: OfferView) =>
	allElements.some(({ element, degree }) => degree === "full" && elements.includes(element));

/**
 * Local before national, sure before unsure, made for it before merely meeting it, for everybody before for a smaller
 * circle or mostly for the ill person, then what is answered first. What cannot be reached from here meets no need, so
 * it is not among them.
 */
const inOrder =
	(need: NeedRule) =>
	(a: Entry, b: Entry): number =>
		LEVEL[a.offer.coverage.level] - LEVEL[b.offer.coverage.level] ||
		CERTAINTY[a.reach.certainty] - CERTAINTY[b.reach.certainty] ||
		Number(isMadeFor(need, b.offer)) - Number(isMadeFor(need, a.offer)) ||
		Number(a.narrow) - Number(b.narrow) ||
		a.reach.rank - b.reach.rank ||
		nearestFirst(a.offer, b.offer);

/**
 * The guide's needs, each with what meets it in a municipality, by the guide's own table. An offer stands under
 * every need that it meets.
 * @param now decides which lines are open.
 */
export function helpByNeed(
	catalogue: ReachRecords & { guide: Guide },
	{ code }: Pick<Municipality, "code">,
	now: Date,
): HelpForNeed[] {
	const { guide, offers } = catalogue;
	const smaller = new Set(guide.narrow.flatMap((rule) => rule.offers));
	const entries = withReach(usableIn(offers, code), catalogue, now, code).map(
		({ offer, reach }): Entry => ({
			offer,
			reach,
			narrow: offer.mostlyForCitizen === true || smaller.has(offer.slug) || widthOf(offer) === 0,
		}),
	);
	return guide.needs.map((need) => {
		const meeting = entries
			.filter(({ offer, reach }) => meetsNeed(need, { offer, kinds: kindsOf(offer), fits: new Map() }, reach))
			.sort(inOrder(need));
		return { need, offers: meeting, near: meeting.filter(({ offer }) => offer.covered !== null).length };
	});
}
