import type { Catalogue } from "../catalogue";
import { LINE_FOR_ALL } from "../offers/reach-context";
import type { OfferView } from "../offers/view";
import { type NamedPlace, placeResolver } from "../places/resolve";
import { CRISIS } from "./build";
import { type Described, described } from "./described";
import type { Hit, Search, SearchResult } from "./engine";
import type { Reason } from "./explain";
import { adviserKeys, covers, extentOf, placeKeys } from "./near";
import { inOrder, isOutOfReach, type Order, spread, withSomebodyFirst } from "./order";
import { reachRankAt } from "./reach-rank";

/** One thing found: where it is, and the words it was found by. */
export type Found = Described & { why: Reason[] };

export type Answer = {
	/** The best first. */
	hits: Found[];
	/** How many there are in all. */
	total: number;
	/** How many stand before the first of these hits. */
	from: number;
	/** Whether somebody may be in danger: help at once stands above everything. */
	crisis: boolean;
	corrected: string | null;
	nearest: boolean;
	/** The place named in the words. */
	place: NamedPlace | null;
	marks: (word: string) => boolean;
};

/** What is asked for besides the words. */
type Asking = {
	/** How many hits were seen before; never more than there are whole pages. */
	skip?: number;
	/** When it is asked: what is answered then comes first; by default now. */
	now?: Date;
};

/** More municipalities than this are a region. */
const MOST_OF_A_PLACE = 8;
/** More hits than this nobody leafs through. */
const MOST_FOUND = 500;
/** In one place what is there comes first, in a region what is for all of it. */
const IN_A_PLACE = { municipality: 0, region: 1, national: 2 } as const;
const IN_A_REGION = { municipality: 1, region: 0, national: 2 } as const;

const asHit = (key: string): Hit => ({ key, score: 0, whole: true, why: { terms: [] } });

/** These first, then the others; each once. */
function withFirst(keys: readonly string[], hits: readonly Hit[], at = 0): Hit[] {
	const found = (key: string) => hits.find((hit) => hit.key === key) ?? asHit(key);
	const others = hits.filter(({ key }) => !keys.includes(key));
	return [...others.slice(0, at), ...keys.map(found), ...others.slice(at)];
}

/** The lines of the crisis card, for the whole country, that are offers too. */
const lifelineKeys = ({ emergency, offers }: Catalogue): string[] =>
	offers
		.filter(
			({ phone, coverage }) =>
				phone && coverage.level === "national" && emergency.some((line) => line.phone === phone),
		)
		.map(({ slug }) => `offer/${slug}`);

/** What a question names explicitly and stands before what is found by single words. */
const isSignpost = (key: string) => /^(pointer|page|recommendation|method)\//.test(key);

/** The hits of a question in the order of its answer. */
function arranged(catalogue: Catalogue, result: SearchResult, place: NamedPlace | null, order: Order): Hit[] {
	const lifelines = result.named.has(CRISIS) ? lifelineKeys(catalogue) : [];
	const signposts = [...lifelines, ...[...result.named].filter(isSignpost)];
	const found = inOrder(result.hits, order);
	const hits = withSomebodyFirst(withFirst(signposts, spread(found, order, place !== null)), order);
	if (!place) return result.general ? withFirst([`offer/${LINE_FOR_ALL}`], hits) : hits;
	const pages = placeKeys(catalogue, place);
	// Nothing but the place was asked for, or only what everybody asks for: its own page says it best.
	if (place.rest === "" || result.general) return withFirst(pages, hits);
	const advisers = adviserKeys(catalogue, place);
	const isThere = (hit: Hit) => hit.whole && order.distance(hit) === 0 && !isOutOfReach(hit, order);
	// Nothing of the kind is known there: whom to ask in that place, after the best answer of all.
	return hits.some(isThere) ? hits : withFirst([...pages, ...advisers], hits, Math.max(1, signposts.length));
}

/** The question as it is searched: without its place, and with what reaches there alone. */
function searched(catalogue: Catalogue, search: Search, question: string, offers: Offers) {
	const resolver = placeResolver(catalogue.places);
	const inWords = resolver.findPlaceIn(question);
	const everywhere = inWords ? null : search.search(question, { limit: MOST_FOUND });
	const corrected = everywhere?.possibleCorrection;
	const place = inWords ?? (corrected ? resolver.findPlaceIn(corrected) : null);
	if (!place) return { place, result: everywhere ?? search.search(question, { limit: MOST_FOUND }) };
	const allow = (key: string) => {
		const offer = offers.get(key);
		return !offer || covers(offer, place.municipalities);
	};
	return { place, result: search.search(place.rest || place.label, { limit: MOST_FOUND, allow }) };
}

type Offers = ReadonlyMap<string, OfferView>;
const kept = new WeakMap<readonly OfferView[], Offers>();

function offersOf({ offers }: Catalogue): Offers {
	const known = kept.get(offers) ?? new Map(offers.map((offer) => [`offer/${offer.slug}`, offer]));
	kept.set(offers, known);
	return known;
}

/**
 * Answers a question over everything that is published. A place named in it becomes the place filter
 * ("pårørendegruppe odense"): what is there comes first, then what is for the region, then the country.
 * @param limit the most hits
 */
export function ask(
	catalogue: Catalogue,
	search: Search,
	question: string,
	limit: number,
	{ skip = 0, now = new Date() }: Asking = {},
): Answer {
	const offers = offersOf(catalogue);
	const { place, result } = searched(catalogue, search, question, offers);
	const level = place && (place.municipalities.length > MOST_OF_A_PLACE ? IN_A_REGION : IN_A_PLACE);
	const order: Order = {
		offerOf: (key) => offers.get(key),
		distance: ({ key }) => (level ? level[extentOf(offers.get(key))] : 0),
		reachRank: reachRankAt(catalogue, now),
	};
	const all = arranged(catalogue, result, place, order);
	const from = Math.min(skip, Math.floor(Math.max(0, all.length - 1) / limit) * limit);
	const hits = all.slice(from, from + limit).flatMap(({ key, why }) => {
		const thing = described(catalogue, key);
		return thing ? [{ ...thing, why: why.terms }] : [];
	});
	const { corrected, nearest, marks, named } = result;
	const crisis = named.has(CRISIS);
	return { hits, total: all.length, from, crisis, corrected, nearest, place, marks };
}
