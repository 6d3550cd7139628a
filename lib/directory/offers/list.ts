import { type Grammar, matches, optionCounts, type Selection } from "../../base/facets/facet";
import type { CoverageLevel } from "../../model/offer-codes";
import { PLACE_PARAMS } from "./facets";
import type { OfferView } from "./view";

const collator = new Intl.Collator("da");
const STATUS_ORDER = { open: 0, paused: 1, uncertain: 2, ended: 3 } as const;
/** Near a known place: what is there first. */
const NEAREST_FIRST: Record<CoverageLevel, number> = { municipality: 0, region: 1, national: 2 };
/** No place known: what everybody may use first. */
const WIDEST_FIRST: Record<CoverageLevel, number> = { national: 0, region: 1, municipality: 2 };

type Order = (a: OfferView, b: OfferView) => number;

/** When an offer's source was written; `""` when no one says. */
const knownAt = ({ source }: OfferView) => source.date ?? "";

const byFreshness: Order = (a, b) =>
	(b.confirmation?.at.getTime() ?? 0) - (a.confirmation?.at.getTime() ?? 0) ||
	STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
	(knownAt(a) === knownAt(b) ? 0 : knownAt(a) < knownAt(b) ? 1 : -1);
const byName: Order = (a, b) => collator.compare(a.title, b.title) || (a.slug < b.slug ? -1 : 1);

/** What nobody can be asked about comes last, in whatever order. */
export const byReach: Order = (a, b) => Number(b.reachable) - Number(a.reachable);

/** Offers by how near their coverage is, then by how fresh what we know is, then by name. */
export function byNearness(placeKnown: boolean): Order {
	const rank = placeKnown ? NEAREST_FIRST : WIDEST_FIRST;
	return (a, b) =>
		byReach(a, b) || rank[a.coverage.level] - rank[b.coverage.level] || byFreshness(a, b) || byName(a, b);
}

/** A list as asked for, whole, with the number beside every option. */
export type OfferList = {
	items: readonly OfferView[];
	counts: Record<string, Record<string, number>>;
};

type Found = ReadonlyMap<string, number>;

/** What has not ended, of what free text found. */
const listed = (offers: readonly OfferView[], found: Found | undefined) =>
	offers.filter(({ slug, status }) => status !== "ended" && (!found || found.has(slug)));

/** How long the list of a selection is, without making it. */
export const countOffers = (
	offers: readonly OfferView[],
	{ facets }: Grammar<OfferView>,
	selection: Selection,
	found?: Found,
): number => listed(offers, found).filter((offer) => matches(offer, facets, selection)).length;

/**
 * Filters, counts and sorts; the same for the page and the API. What has ended is not listed.
 * @param found the offers that free text found, by slug, best first; absent when nothing was searched for.
 */
export function listOffers(
	offers: readonly OfferView[],
	grammar: Grammar<OfferView>,
	selection: Selection,
	found?: Found,
): OfferList {
	const candidates = listed(offers, found);
	const items = candidates.filter((offer) => matches(offer, grammar.facets, selection));
	const placeKnown = PLACE_PARAMS.some((param) => selection.chosen[param]);
	const nearest = byNearness(placeKnown);
	const ranked: Order = (a, b) => byReach(a, b) || (found?.get(a.slug) ?? 0) - (found?.get(b.slug) ?? 0);
	const orders: Record<string, Order> = {
		nearness: found ? ranked : nearest,
		freshness: (a, b) => byReach(a, b) || byFreshness(a, b) || byName(a, b),
		name: (a, b) => byReach(a, b) || byName(a, b),
	};
	return {
		items: items.sort(orders[selection.sort] ?? nearest),
		counts: optionCounts(candidates, grammar.facets, selection),
	};
}
