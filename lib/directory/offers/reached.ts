import { type Reach, reachOf } from "./reach";
import { type ReachRecords, reachContext } from "./reach-context";
import type { OfferView } from "./view";

/** An offer with how one gets hold of somebody about it: what a row, a card and a page of it are drawn from. */
export type ReachedOffer = { offer: OfferView; reach: Reach };

/**
 * An offer with how one gets hold of somebody about it at a moment.
 * @param at the reader's municipality by code, where it is known.
 */
export const reachedOffer = (
	offer: OfferView,
	records: ReachRecords,
	now: Date,
	at?: string | null,
): ReachedOffer => ({ offer, reach: reachOf(offer, reachContext(records), now, at ?? undefined) });

/** The same for several, in their order. */
export const withReach = (
	offers: readonly OfferView[],
	records: ReachRecords,
	now: Date,
	at?: string | null,
): ReachedOffer[] => offers.map((offer) => reachedOffer(offer, records, now, at));

/** The line that is for all relatives; `null` where its record has been taken away. */
export function lineForAll(records: ReachRecords, now: Date): ReachedOffer | null {
	const { line } = reachContext(records);
	return line ? reachedOffer(line, records, now) : null;
}
