/** Which words a compound may consist of. All words folded. */
export type Lexicon = {
	/** A word that may stand first or in the middle. */
	isModifier(word: string): boolean;
	/** A word that may stand last, in any inflection. */
	isHead(word: string): boolean;
};

const LONGEST_WORD = 40;
const MOST_PARTS = 4;
/** What may stand between two parts: `pårørende|rådgivning|s|telefon`, `familie|e|…`. */
export const LINKS = ["", "s", "e"];

/** A first part, and where the next may begin. */
type Joint = { part: string; next: number };

/** The ways to take a first part off, the longest first. */
function joints(word: string, from: number, lexicon: Lexicon): Joint[] {
	const found: Joint[] = [];
	for (let end = word.length - 1; end > from + 1; end--) {
		const part = word.slice(from, end);
		if (!lexicon.isModifier(part)) continue;
		const links = LINKS.filter((link) => word.startsWith(link, end));
		found.push(...links.map((link) => ({ part, next: end + link.length })));
	}
	return found;
}

/**
 * Takes a compound apart into known words, with Danish linking `s` and `e`: as few parts as possible, and of those
 * the longest first part.
 * @returns the parts in order, or nothing when the word is not made of known ones.
 */
export function decompound(word: string, lexicon: Lexicon): string[] | undefined {
	/** The rest of the word from `start` in exactly so many parts. */
	function split(start: number, parts: number): string[] | undefined {
		const rest = word.slice(start);
		if (parts === 1) return lexicon.isHead(rest) ? [rest] : undefined;
		for (const { part, next } of joints(word, start, lexicon)) {
			const tail = split(next, parts - 1);
			if (tail) return [part, ...tail];
		}
		return undefined;
	}

	if (word.length > LONGEST_WORD) return undefined;
	return split(0, 2) ?? split(0, 3) ?? split(0, MOST_PARTS);
}
