import type { Guide } from "../../model/guide-schema";
import type { Call } from "../offers/contact";
import { reachOf } from "../offers/reach";
import { LINE_FOR_ALL, type ReachRecords, reachContext } from "../offers/reach-context";
import type { OfferView } from "../offers/view";
import { widthOf } from "./width";

/** A line for the whole country with its number, and whether it is answered. */
export type LineNow = { offer: OfferView; call: Call };

/** How soon it is answered: now, at a time nobody knows, later. */
const DELAY = { open: 0, unknown: 1, closed: 2 } as const;

const opensAt = ({ answering }: Call): number =>
	answering.state === "closed" ? (answering.opensAt?.getTime() ?? Number.POSITIVE_INFINITY) : 0;

/**
 * The line that most relatives can call, whoever answers now before who answers later, wide before narrow; `null`
 * where no line that may be called is on record.
 * @param urgent the numbers for emergencies, which stand elsewhere.
 */
export function lineNow(
	catalogue: ReachRecords & { guide: Guide },
	urgent: ReadonlySet<string>,
	now: Date,
): LineNow | null {
	const context = reachContext(catalogue);
	const smaller = new Set(catalogue.guide.narrow.flatMap(({ offers }) => offers));
	const lines = catalogue.offers.flatMap((offer): LineNow[] => {
		const { coverage, status, slug, phone } = offer;
		if (coverage.level !== "national" || status === "ended" || smaller.has(slug)) return [];
		if (widthOf(offer) === 0 || (phone && urgent.has(phone))) return [];
		const { ways, certainty } = reachOf(offer, context, now);
		const [call] = ways;
		return call?.way === "call" && certainty !== "uncertain" ? [{ offer, call }] : [];
	});
	const [first] = lines.sort(
		(a, b) =>
			DELAY[a.call.answering.state] - DELAY[b.call.answering.state] ||
			(a.call.answering.state === "open" ? 0 : opensAt(a.call) - opensAt(b.call)) ||
			widthOf(b.offer) - widthOf(a.offer) ||
			Number(b.offer.slug === LINE_FOR_ALL) - Number(a.offer.slug === LINE_FOR_ALL) ||
			(a.offer.slug < b.offer.slug ? -1 : 1),
	);
	return first ?? null;
}
