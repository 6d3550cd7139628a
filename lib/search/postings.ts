import { FIELDS, type SearchDocument, textOf } from "./document";
import { fold, wordsOf } from "./fold";
import type { Lexis } from "./lexis";
import { FIELD_WEIGHTS, LENGTH_SHARE, SATURATION } from "./tuning";
import type { Entry } from "./vocabulary";

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
type Sum = { weight: number; best: number; word: number; field: number };
type Growing = { docs: number[]; sums: Sum[] };

/** A document as the numbers of its words, field by field. */
export type WordIds = readonly number[][];

/**
 * Reads documents into numbers. Every word becomes known; those that say nothing are left out. What a word is, is
 * worked out when it is first seen: documents repeat themselves.
 */
export function wordReader({ vocabulary, isStopWord }: Lexis): (document: SearchDocument) => WordIds {
	const seen = new Map<string, Entry | undefined>();

	function entryOf(text: string): Entry | undefined {
		if (seen.has(text)) return seen.get(text);
		const word = fold(text);
		const entry = word === "" || isStopWord(word) ? undefined : vocabulary.add(word, text);
		seen.set(text, entry);
		return entry;
	}

	return (document) =>
		FIELDS.map((field) => {
			const ids: number[] = [];
			for (const text of wordsOf(textOf(document, field))) {
				const entry = entryOf(text);
				if (!entry) continue;
				entry.count++;
				ids.push(entry.id);
			}
			return ids;
		});
}

/** The stems by which a word is found, and what each counts: itself, and its parts. */
export type KeysOf = (wordId: number) => readonly { stem: string; share: number }[];

function addTo(sums: Map<string, Sum>, stem: string, weight: number, word: number, field: number) {
	const sum = sums.get(stem);
	if (!sum) {
		sums.set(stem, { weight, best: weight, word, field });
		return;
	}
	sum.weight += weight;
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
	for (const [i, { weight, word, field }] of sums.entries()) {
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
