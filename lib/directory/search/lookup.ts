import type { Posting } from "./postings";
import type { Alternative } from "./thesaurus";

/** Where a document stands in a posting, or nothing. */
export function placeIn(docs: Uint32Array, doc: number): number | undefined {
	let low = 0;
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
type Needed = { posting: Posting; weight: number };

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

/** The other postings of an alternative, read on from document to document, as all are in rising order. */
export class CoOccurrences {
	private readonly at: Uint32Array;

	constructor(private readonly others: readonly Needed[]) {
		this.at = new Uint32Array(others.length);
	}

	/** What they add to a document's worth; nothing when one of them has it not. */
	worthOf(doc: number): number | undefined {
		let sum = 0;
		for (const [i, { posting, weight }] of this.others.entries()) {
			const { docs, share } = posting;
			let at = this.at[i] ?? 0;
			while ((docs[at] ?? doc) < doc) at++;
			this.at[i] = at;
			if (docs[at] !== doc) return undefined;
			sum += (share[at] ?? 0) * weight;
		}
		return sum;
	}
}
