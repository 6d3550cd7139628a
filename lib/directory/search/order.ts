import type { OfferView } from "../offers/view";
import type { Hit } from "./engine";
import type { ReachRank } from "./reach-rank";

/** What the order goes by besides how well something fits. */
export type Order = {
	offerOf: (key: string) => OfferView | undefined;
	/** Lower is nearer; the same for all where no place was named. */
	distance: (hit: Hit) => number;
	reachRank: ReachRank;
};

/** What is worth so much of the best of its kind fits as well. */
const EQUAL_FIT = 0.8;
/** What is near must fit at least so well, against the best offer, to come before what fits. */
const NEAR_FIT = 0.25;
/** A page of the site that tells where to turn: better than asking somebody else, not as good as a number to call. */
const PAGE_RANK = 4;
/** An offer's own ways, by their ranks in `lib/directory/offers/reach.ts`: to call, to write, to read. */
const OWN_WAY = 5;
/** How many of the first results are spread over the kinds, and how many of them one kind may be. */
const FIRST = 10;
const MOST_OF_A_KIND = 6;
const MOST_ALIKE = 2;
/** How many one sees first. */
const SEEN_FIRST = 3;

const typeOf = ({ key }: Hit) => key.slice(0, key.indexOf("/"));

/** How one gets hold of somebody through a hit; pages stand between. */
function rankOf({ key }: Hit, { offerOf, reachRank }: Order): number {
	const offer = offerOf(key);
	return offer ? reachRank(offer) : PAGE_RANK;
}

const isEnded = (hit: Hit, { offerOf }: Order) => offerOf(hit.key)?.status === "ended";
/** Whether nobody can be asked about it, or it has ended. */
export const isOutOfReach = (hit: Hit, order: Order) =>
	isEnded(hit, order) || order.offerOf(hit.key)?.reachable === false;

/** How many of the best are reordered by how they are reached; the others only by how well they fit. */
const CONSIDERED = 40;

/** Hits in bands of equal fit; in a band, what is reached best comes first. */
function byFit(hits: readonly Hit[], order: Order): Hit[] {
	const sorted = hits.toSorted((a, b) => b.score - a.score);
	const bands: Hit[][] = [];
	for (const hit of sorted.slice(0, CONSIDERED)) {
		const band = bands.at(-1);
		if (band && hit.score >= (band[0]?.score ?? 0) * EQUAL_FIT) band.push(hit);
		else bands.push([hit]);
	}
	const best = bands.flatMap((band) => band.sort((a, b) => rankOf(a, order) - rankOf(b, order)));
	return [...best, ...sorted.slice(CONSIDERED)];
}

/**
 * The nearest first, and in it the best: what has everything before near misses. What has ended, and what nobody
 * can be asked about, is found, but stands above nothing that can be reached.
 */
export function inOrder(hits: readonly Hit[], order: Order): Hit[] {
	const offers = hits.filter(({ key, whole }) => whole && order.offerOf(key));
	const bar = NEAR_FIT * Math.max(0, ...offers.map(({ score }) => score));
	const groups = new Map<number, Hit[]>();
	for (const hit of hits) {
		const near = hit.whole && hit.score >= bar ? order.distance(hit) : hit.whole ? 10 : 20;
		const group = isOutOfReach(hit, order) ? 100 + near : near;
		groups.set(group, [...(groups.get(group) ?? []), hit]);
	}
	return [...groups].sort(([a], [b]) => a - b).flatMap(([, group]) => byFit(group, order));
}

/** What an offer is alike to: others of the same type of help, each for one municipality. */
function likeness(hit: Hit, { offerOf }: Order): string | undefined {
	const offer = offerOf(hit.key);
	const [first] = offer?.coverage.level === "municipality" ? offer.interventions : [];
	return first?.intervention;
}

/** What there may not be too much of, each with the most of it. */
function kindsOf(hit: Hit, order: Order, placeKnown: boolean): [name: string, most: number][] {
	const alike = placeKnown ? undefined : likeness(hit, order);
	return [[typeOf(hit), MOST_OF_A_KIND], ...(alike ? [[alike, MOST_ALIKE] as [string, number]] : [])];
}

/**
 * One kind of thing does not fill the first results, nor does one type of help in ten municipalities when nobody
 * asked for a place: what is too many comes after them.
 */
export function spread(hits: readonly Hit[], order: Order, placeKnown: boolean): Hit[] {
	const first: Hit[] = [];
	const later: Hit[] = [];
	const counts = new Map<string, number>();
	for (const hit of hits) {
		const kinds = kindsOf(hit, order, placeKnown);
		const isRoom = kinds.every(([name, most]) => (counts.get(name) ?? 0) < most);
		if (first.length === FIRST || !hit.whole || !isRoom) {
			later.push(hit);
			continue;
		}
		first.push(hit);
		for (const [name] of kinds) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...first, ...later];
}

/** Whether somebody can be reached through a hit itself: a pointer, a municipality, or an offer with its own way in. */
function isReached(hit: Hit, order: Order): boolean {
	const type = typeOf(hit);
	if (type === "offer") return !isEnded(hit, order) && rankOf(hit, order) <= OWN_WAY;
	return type === "pointer" || type === "place";
}

/** Among what one sees first is somebody to reach, if any of the first results is one. */
export function withSomebodyFirst(hits: readonly Hit[], order: Order): Hit[] {
	const at = hits.slice(0, FIRST).findIndex((hit) => isReached(hit, order));
	const somebody = hits[at];
	if (at < SEEN_FIRST || !somebody) return [...hits];
	const others = hits.filter((hit) => hit !== somebody);
	return [...others.slice(0, SEEN_FIRST - 1), somebody, ...others.slice(SEEN_FIRST - 1)];
}
