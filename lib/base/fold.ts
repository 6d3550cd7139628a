/**
 * One form for all ways to write a word: lower case, æ/ø/å as ae/oe/aa, other accents gone, in either Unicode
 * form. So `Århus`, `AARHUS` and `århus` meet, and no word is broken: `poesi` and `israel` stay as they are.
 */
export function fold(text: string): string {
	if (/^[a-z0-9]*$/.test(text)) return text;
	return (
		text
			.normalize("NFKD")
			// By way of the capitals: some letters have another small form there (ß, ſ, ς).
			.toLowerCase()
			.toUpperCase()
			.toLowerCase()
			.normalize("NFKD")
			.replace(/a\u030a/g, "aa")
			.replace(/æ|a\u0308/g, "ae")
			.replace(/ø|o\u0308/g, "oe")
			.replace(/\p{M}/gu, "")
	);
}

/**
 * What is left of a folded word when æ/å are written as a and ø as o, as on a foreign keyboard. Different words
 * can share it (`får`, `far`), so it is only used when nobody writes the word as it was typed.
 */
export const skeleton = (folded: string): string => folded.replace(/a[ae]+/g, "a").replace(/oe+/g, "o");

/** How many letters a Danish writer sees in a folded word. */
export const letters = (folded: string): number => folded.replace(/aa|ae|oe/g, "-").length;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text as they stand there: runs of letters and digits. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** A word where it stands in a text. */
export type Token = { word: string; text: string; start: number };

/** The words of a text, folded, in order. */
export function tokens(text: string): Token[] {
	const found: Token[] = [];
	for (const match of text.matchAll(WORD)) {
		const word = fold(match[0]);
		if (word !== "") found.push({ word, text: match[0], start: match.index });
	}
	return found;
}
