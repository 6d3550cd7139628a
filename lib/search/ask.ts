import type { Catalogue } from "../catalogue/view";
import type { OfferView } from "../offers/view";
import { type NamedPlace, placeResolver } from "../places/resolve";
import { type Described, described } from "./described";
import type { Hit, Search } from "./engine";
import type { Reason } from "./explain";

/** One thing found: where it is, and the words it was found by. */
export type Found = Described & { why: Reason[] };

export type Answer = {
	/** The best first. */
	hits: Found[];
	corrected: string | null;
	nearest: boolean;
	/** The place named in the words. */
	place: NamedPlace | null;
	marks: (word: string) => boolean;
};

/** Where a place is named, what is there counts for more than what is everywhere. */
const NEAR_A_PLACE = { municipality: 1.6, region: 1.2, national: 1 } as const;
/** In a whole region, what is for all of it counts for more than what is for one of its municipalities. */
const NEAR_A_REGION = { municipality: 1.1, region: 1.7, national: 1 } as const;
/** More municipalities than this are a region. */
const MOST_OF_A_PLACE = 8;
/** So many of the best are ordered anew by nearness. */
const CONSIDERED = 60;
/** A place is shown as its municipalities' pages when there are no more than these. */
const MOST_PLACE_PAGES = 4;

const covers = ({ covered }: OfferView, municipalities: readonly string[]) =>
	covered === null || municipalities.some((code) => covered.has(code));

/** The pages of the municipalities that a place lies in, as search keys. */
function placeKeys({ places }: Catalogue, { municipalities }: NamedPlace): string[] {
	const pages = places.municipalities.filter(({ code }) => municipalities.includes(code));
	return pages.length > MOST_PLACE_PAGES ? [] : pages.map(({ slug }) => `place/${slug}`);
}

/** Searches in a place: what does not reach there is left out, and what is there comes first. */
function searchIn(catalogue: Catalogue, search: Search, named: NamedPlace, limit: number) {
	const offers = new Map(catalogue.offers.map((offer) => [`offer/${offer.slug}`, offer]));
	const allow = (key: string) => {
		const offer = offers.get(key);
		return !offer || covers(offer, named.municipalities);
	};
	const { hits, ...result } = search.search(named.rest || named.label, { limit, allow });
	const weights = named.municipalities.length > MOST_OF_A_PLACE ? NEAR_A_REGION : NEAR_A_PLACE;
	const worth = ({ key, score }: Hit) => score * weights[offers.get(key)?.coverage.level ?? "national"];
	const ordered = [...hits].sort((a, b) => worth(b) - worth(a));
	// Nothing but the place was asked for, or only what everybody asks for: its own page says it best.
	if (named.rest !== "" && !result.general) return { ...result, hits: ordered };
	const first = placeKeys(catalogue, named);
	const pages = first.map((key) => ({ key, score: 0, why: { terms: [] } }));
	return { ...result, hits: [...pages, ...ordered.filter(({ key }) => !first.includes(key))] };
}

/** The place named in a question, as it was written or with its slips mended. */
function placeIn(catalogue: Catalogue, question: string, corrected: string | null): NamedPlace | null {
	const resolver = placeResolver(catalogue.places);
	return resolver.findPlaceIn(question) ?? (corrected ? resolver.findPlaceIn(corrected) : null);
}

/**
 * Answers a question over everything that is published. A place named in it becomes the place filter
 * ("pårørendegruppe odense").
 * @param limit the most hits.
 */
export function ask(catalogue: Catalogue, search: Search, question: string, limit: number): Answer {
	const considered = Math.max(limit, CONSIDERED);
	const everywhere = search.search(question, { limit: considered });
	const place = placeIn(catalogue, question, everywhere.corrected);
	const result = place ? searchIn(catalogue, search, place, considered) : everywhere;
	const ended = new Set(
		catalogue.offers.filter(({ status }) => status === "ended").map(({ slug }) => `offer/${slug}`),
	);
	// What has ended is found, but never before what there is.
	const there = [...result.hits].sort((a, b) => Number(ended.has(a.key)) - Number(ended.has(b.key)));
	const hits = there.flatMap(({ key, why }) => {
		const thing = described(catalogue, key);
		return thing ? [{ ...thing, why: why.terms }] : [];
	});
	const { nearest, marks } = result;
	const corrected = place ? (result.corrected ?? null) : everywhere.corrected;
	return { hits: hits.slice(0, limit), corrected, nearest, place, marks };
}
