import { freshness } from "./freshness";
import type { OfferView } from "./view";

/** How many of the offers somebody has confirmed, all of each, within twelve months. */
export type Share = { confirmed: number; total: number };

/** Counts at a moment; what has ended is no offer. */
export function confirmedShare(
	offers: readonly Pick<OfferView, "status" | "confirmation">[],
	now: Date,
): Share {
	const there = offers.filter(({ status }) => status !== "ended");
	const isSure = ({ confirmation }: Pick<OfferView, "confirmation">) =>
		["confirmed", "ageing"].includes(freshness(confirmation?.at ?? null, now));
	return { confirmed: there.filter(isSure).length, total: there.length };
}
