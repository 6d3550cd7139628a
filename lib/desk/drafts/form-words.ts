import { type ChangeObject, diffWords, diffWordsWithSpace } from "diff";

export type Word = { text: string; kind: "same" | "added" | "removed" };

/** Milliseconds. Beyond this a reader is better served by both texts whole. */
const TIME = 200;

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
 * Words are letters as `diff` knows them, æøå among them: `Intl.Segmenter` copies the whole text for every
 * word of it, which a long text pays for with all of the memory.
 * @param ms milliseconds that are left for it; never more than 200 are taken.
 * @returns nothing when they differ too much to be compared in that time.
 */
export function wordDifference(before: string, after: string, ms = TIME): Word[] | undefined {
	const timeout = Math.min(TIME, ms);
	const found = diffWords(before, after, { timeout });
	if (!found) return undefined;
	const words = asWords(found);
	if (without(words, "added") === before && without(words, "removed") === after) return words;
	// Where only white space changed, words alone say nothing.
	const exact = diffWordsWithSpace(before, after, { timeout });
	return exact && asWords(exact);
}
