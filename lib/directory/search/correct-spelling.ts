import type SearchableMap from "minisearch/SearchableMap";
import { letters, skeleton } from "../../base/fold";
import type { Lexis } from "./lexis";
import { stem } from "./stem";
import { byUse, type Entry, type Vocabulary } from "./vocabulary";

/** From how many letters on one typo is corrected, and two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;
/** Words up to this length are corrected only to words that begin alike; longer ones than this are not words. */
const SHORT = 5;
const LONGEST = 40;

/** The word with each two neighbours swapped: to the hand that is one typo, to the map two. */
function swapped(word: string): string[] {
	return Array.from(
		{ length: word.length - 1 },
		(_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
	);
}

/** The words exactly that many typos away. */
function atDistance(map: SearchableMap<Entry[]>, word: string, typos: 1 | 2): Entry[] {
	const found = [...map.fuzzyGet(word, typos).values()];
	const swaps = typos === 1 ? swapped(word).flatMap((swap) => map.get(swap) ?? []) : [];
	return [...found.filter(([, distance]) => distance === typos).flatMap(([entries]) => entries), ...swaps];
}

/**
 * The known word that an unknown one was meant to be: one typo away, two if it is long; among several the one that
 * begins alike, then the most usual.
 * @param word folded, and not known in any form
 * @param most typos
 */
export function correctSpelling(vocabulary: Vocabulary, word: string, most: 1 | 2 = 2): Entry | undefined {
	const length = letters(word);
	if (length < ONE_SLIP || length > LONGEST) return undefined;
	const alike = (entry: Entry) => entry.word.charAt(0) === word.charAt(0);
	const best = (found: Entry[]) => {
		const close = length <= SHORT ? found.filter(alike) : found;
		return close.sort((a, b) => Number(alike(b)) - Number(alike(a)) || byUse(a, b))[0];
	};
	const stemmed = stem(word);
	const tries = [
		() => atDistance(vocabulary.words, skeleton(word), 1),
		() => (letters(stemmed) < ONE_SLIP ? [] : atDistance(vocabulary.stems, skeleton(stemmed), 1)),
		() => (length < TWO_SLIPS || most < 2 ? [] : atDistance(vocabulary.words, skeleton(word), 2)),
	];
	for (const attempt of tries) {
		const entry = best(attempt());
		if (entry) return entry;
	}
	return undefined;
}

/** From how many letters on a part of a compound is corrected. */
const SHORTEST_PART = 4;

/**
 * A compound with one typo, in either part, that is not known as a whole: what it is made of, and what was meant.
 */
export function correctCompound(word: string, lexis: Lexis): { parts: string[]; shown: string } | undefined {
	if (letters(word) > LONGEST) return undefined;
	for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
		const [first, last] = [word.slice(0, at), word.slice(at)];
		const modifier = lexis.vocabulary.get(first);
		const head = modifier && lexis.isModifier(first) ? correctSpelling(lexis.vocabulary, last, 1) : undefined;
		if (modifier && head)
			return { parts: [first, head.word], shown: modifier.shown + head.shown.toLowerCase() };
		const meant = lexis.isHead(last) ? correctSpelling(lexis.vocabulary, first, 1) : undefined;
		if (meant) return { parts: [meant.word, last], shown: meant.shown + last };
	}
	return undefined;
}
