import { fold, wordsOf } from "../../base/fold";
import { FIELDS, type SearchDocument, textOf } from "./document";
import type { Lexis } from "./lexis";
import type { Entry } from "./vocabulary";

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
