import type { Catalogue } from "../catalogue";
import { isInstanceOf, isListed } from "../offers/belongs";
import type { InterventionView } from "./view";

/** What the order is made from. */
export type OwnUseRecords = Pick<Catalogue, "offers" | "guide">;

const OTHERS_START = 3;

/**
 * How far a relative comes with an intervention without anybody else: begun alone; begun by asking somebody; only
 * with what the other agrees to; only when others set it going (the guide's `ways`). What the guide says nothing of
 * waits for others too.
 */
function tierOf({ slug, conditions }: InterventionView, { guide }: OwnUseRecords): number {
	const start = guide.ways.find(({ intervention }) => intervention === slug)?.start ?? "others";
	if (start === "others") return OTHERS_START;
	if (conditions.consent.value === "yes") return 2;
	return start === "alone" ? 0 : 1;
}

/** How many offers of an intervention have somebody who can be reached. */
const reachableOffers = ({ slug }: InterventionView, { offers }: OwnUseRecords) =>
	offers.filter((offer) => offer.reachable && isListed(offer) && isInstanceOf(offer, slug)).length;

/**
 * The order in which `/indsatser` opens: what a relative can use herself first, within that what most offers with
 * somebody to reach there are of, then by number.
 */
export function byOwnUse(records: OwnUseRecords): (a: InterventionView, b: InterventionView) => number {
	const ranks = new Map<InterventionView, readonly [tier: number, offers: number]>();
	const rankOf = (item: InterventionView) => {
		const rank = ranks.get(item) ?? [tierOf(item, records), reachableOffers(item, records)];
		ranks.set(item, rank);
		return rank;
	};
	return (a, b) => {
		const [tierA, offersA] = rankOf(a);
		const [tierB, offersB] = rankOf(b);
		return tierA - tierB || offersB - offersA || a.number - b.number;
	};
}
