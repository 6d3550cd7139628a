import { slugify } from "../../base/slug";

/** How people shorten the first word of a name: Kbh, Kgs. Lyngby, Nr. Aaby. */
const FIRST_WORDS: Readonly<Record<string, string>> = {
	kbh: "koebenhavn",
	frb: "frederiksberg",
	kgs: "kongens",
	kr: "kirke",
	ll: "lille",
	nr: "noerre",
	sdr: "soender",
	st: "store",
};
/** How the register and people shorten the part of the country behind a name: Viby J, Nykøbing F. */
const LATER_WORDS: Readonly<Record<string, string>> = {
	f: "falster",
	j: "jylland",
	jyll: "jylland",
	l: "lolland",
	m: "mors",
	sj: "sjaelland",
};

/**
 * One spelling for every way to write the same name: any case, any Unicode form, `å` or `aa`, `æ` or `ae`,
 * `ø` or `oe`, with hyphens, spaces or full stops, with the usual abbreviations.
 * @returns lower-case words joined by hyphens, empty when there is no letter or digit.
 */
export const spellingOf = (text: string): string =>
	slugify(text)
		.split("-")
		.map((word, i) => (i === 0 ? FIRST_WORDS : LATER_WORDS)[word] ?? word)
		.join("-");

/** The same without the three letters at all, as people write who do not have them: `Kobenhavn`, `Arhus`. */
export const looseSpelling = (spelling: string): string =>
	spelling.replace(/aa|ae/g, "a").replaceAll("oe", "o");

/** The name that stands before "kommune" or "regionskommune", if one of them ends the spelling. */
export const beforeKommune = (spelling: string): string | undefined =>
	/^(.+)-(?:regions)?kommune$/.exec(spelling)?.[1];

/**
 * How many letters must be put in, left out or exchanged to make one word of the other (Levenshtein).
 * @returns the number, or `Infinity` when it is more than `most`.
 */
export function editsBetween(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries()) {
			const [corner = 0, above = 0] = row.slice(j, j + 2);
			next.push(Math.min(corner + (letter === other ? 0 : 1), above + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	const edits = row.at(-1) ?? 0;
	return edits <= most ? edits : Number.POSITIVE_INFINITY;
}
