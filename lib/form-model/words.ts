import { type ChangeObject, diffWords, diffWordsWithSpace } from "diff";

export type Word = { text: string; kind: "same" | "added" | "removed" };

/** Beyond this a reader is better served by both texts whole. */
const TIME = 200;

let segmenter: Intl.Segmenter | undefined;
const danish = () => {
	segmenter ??= new Intl.Segmenter("da", { granularity: "word" });
	return segmenter;
};

const asWords = (changes: readonly ChangeObject<string>[]): Word[] =>
	changes.map(({ value, added, removed }) => ({
		text: value,
		kind: added ? "added" : removed ? "removed" : "same",
	}));

const without = (words: readonly Word[], left: Word["kind"]) =>
	words
		.filter(({ kind }) => kind !== left)
		.map(({ text }) => text)
		.join("");

/**
 * What changed between two texts, word by word: without what was added they are the text before, without what
 * was removed the text after.
 * @returns nothing when they differ too much to be compared in 200 milliseconds.
 */
export function wordDifference(before: string, after: string): Word[] | undefined {
	const found = diffWords(before, after, { intlSegmenter: danish(), timeout: TIME });
	if (!found) return undefined;
	const words = asWords(found);
	if (without(words, "added") === before && without(words, "removed") === after) return words;
	// Where only white space changed, words alone say nothing.
	const exact = diffWordsWithSpace(before, after, { timeout: TIME });
	return exact && asWords(exact);
}
