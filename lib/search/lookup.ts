import type { Posting } from "./postings";
import type { Alternative } from "./thesaurus";

/** Where a document stands in a posting, not before `from`; or nothing. */
export function placeIn(docs: Uint32Array, doc: number, from = 0): number | undefined {
	let low = from;
	let high = docs.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const found = docs[middle] ?? 0;
		if (found === doc) return middle;
		if (found < doc) low = middle + 1;
		else high = middle - 1;
	}
	return undefined;
}

/** A posting that an alternative needs, and what it counts for. */
export type Needed = { posting: Posting; weight: number };

/**
 * The postings of an alternative, the shortest first; none when a stem stands nowhere. No stem counts as more
 * telling than the alternative allows.
 */
export function postingsOf(
	{ stems, factor, ceiling }: Alternative,
	postings: ReadonlyMap<string, Posting>,
): Needed[] {
	const found = stems.flatMap((stem) => postings.get(stem) ?? []);
	if (found.length < stems.length) return [];
	return found
		.sort((a, b) => a.docs.length - b.docs.length)
		.map((posting) => ({ posting, weight: (factor * Math.min(posting.rarity, ceiling)) / found.length }));
}
