import { FIELDS } from "./document";
import { FIELD_WEIGHTS, LENGTH_SHARE, REPEATED, SATURATION } from "./tuning";
import type { WordIds } from "./word-reader";

/** Where a stem stands: documents in rising order, and for each how much of it (0 to 1) and where it shows best. */
export type Posting = {
	/** How telling the stem is: the fewer documents have it, the more. */
	rarity: number;
	docs: Uint32Array;
	share: Float32Array;
	words: Uint32Array;
	fields: Uint8Array;
};

/** What a stem adds up to in one document. */
type Sum = { total: number; best: number; word: number; field: number };
type Growing = { docs: number[]; sums: Sum[] };

/** The stems by which a word is found, and what each counts: itself, and its parts. */
export type KeysOf = (wordId: number) => readonly { stem: string; share: number }[];

function addTo(sums: Map<string, Sum>, stem: string, weight: number, word: number, field: number) {
	const sum = sums.get(stem);
	if (!sum) {
		sums.set(stem, { total: weight, best: weight, word, field });
		return;
	}
	sum.total += weight;
	if (weight > sum.best) Object.assign(sum, { best: weight, word, field });
}

function sumsOf(words: WordIds, keysOf: KeysOf): Map<string, Sum> {
	const sums = new Map<string, Sum>();
	for (const [field, name] of FIELDS.entries()) {
		const ids = words[field] ?? [];
		const { weight, usualLength } = FIELD_WEIGHTS[name];
		const each = weight / (1 - LENGTH_SHARE + (LENGTH_SHARE * ids.length) / usualLength);
		for (const word of ids) {
			for (const { stem, share } of keysOf(word)) addTo(sums, stem, each * share, word, field);
		}
	}
	return sums;
}

/** The two halves of BM25, ready when the index is built, so that a search only multiplies and adds. */
function finished({ docs, sums }: Growing, documents: number): Posting {
	const posting = {
		rarity: Math.log(1 + (documents - docs.length + 0.5) / (docs.length + 0.5)),
		docs: Uint32Array.from(docs),
		share: new Float32Array(docs.length),
		words: new Uint32Array(docs.length),
		fields: new Uint8Array(docs.length),
	};
	for (const [i, { total, best, word, field }] of sums.entries()) {
		const weight = best + REPEATED * (total - best);
		posting.share[i] = weight / (SATURATION + weight);
		posting.words[i] = word;
		posting.fields[i] = field;
	}
	return posting;
}

/**
 * The inverted index.
 * @param documents their words, in the order that decides between equals
 */
export function buildPostings(documents: readonly WordIds[], keysOf: KeysOf): Map<string, Posting> {
	const growing = new Map<string, Growing>();
	for (const [doc, words] of documents.entries()) {
		for (const [stem, sum] of sumsOf(words, keysOf)) {
			const posting = growing.get(stem) ?? { docs: [], sums: [] };
			posting.docs.push(doc);
			posting.sums.push(sum);
			growing.set(stem, posting);
		}
	}
	return new Map([...growing].map(([stem, posting]) => [stem, finished(posting, documents.length)]));
}
