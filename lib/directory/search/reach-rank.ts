import type { Catalogue } from "../catalogue";
import { reachOf } from "../offers/reach";
import { reachContext } from "../offers/reach-context";
import type { OfferView } from "../offers/view";

/** How well one gets hold of somebody about an offer; lower is better. */
export type ReachRank = (offer: OfferView) => number;

const MINUTE_MS = 60_000;
type Ranks = { minute: number; byOffer: Map<OfferView, number> };
const kept = new WeakMap<readonly OfferView[], Ranks>();

/** How well one gets hold of somebody at a moment; worked out once a minute for each offer that is asked for. */
export function reachRankAt(catalogue: Catalogue, now: Date): ReachRank {
	const minute = Math.floor(now.getTime() / MINUTE_MS);
	let ranks = kept.get(catalogue.offers);
	if (ranks?.minute !== minute) {
		ranks = { minute, byOffer: new Map() };
		kept.set(catalogue.offers, ranks);
	}
	const { byOffer } = ranks;
	const context = reachContext(catalogue);
	return (offer) => {
		const rank = byOffer.get(offer) ?? reachOf(offer, context, now).rank;
		byOffer.set(offer, rank);
		return rank;
	};
}
