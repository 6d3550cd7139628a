import type { Catalogue } from "../catalogue/view";

/** How well one gets hold of somebody about an offer, by its slug; lower is better. */
export type ReachRank = (slug: string) => number;

/** From here on nobody can be asked but the line that is for everybody. */
export const OUT_OF_REACH = 9;
const CALL = 1;
const WRITE = 3;
const PAGE = 4;
const ASK = 8;

/** By what stands on the offers themselves: a number that may be called, somewhere to write, a page of their own. */
export function contactRank({ offers }: Catalogue): ReachRank {
	const bySlug = new Map(offers.map((offer) => [offer.slug, offer]));
	return (slug) => {
		const { phone, callable, chat, url } = bySlug.get(slug) ?? {};
		if (phone && callable) return CALL;
		if (chat) return WRITE;
		return url ? PAGE : ASK;
	};
}
