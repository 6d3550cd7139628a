import type { Token } from "../../base/fold";
import { correctCompound, correctSpelling } from "./correct-spelling";
import type { Lexis } from "./lexis";
import { stem } from "./stem";
import type { Answer } from "./thesaurus";
import { FACTORS, MOST_BEGINNINGS } from "./tuning";
import type { Entry } from "./vocabulary";

/** A word of a question, and what it is taken for. */
export type ReadWord = Token & {
	/** Its stem, and those of other words that it may be. */
	stems: readonly string[];
	isStopWord: boolean;
	/** Whether it is only the beginning of the words that it may be. */
	isBegun: boolean;
	/** What was meant, when it had to be corrected. */
	corrected: string | undefined;
	alternatives: readonly Answer[];
};

/** One way to take a word: for known ones, for a compound of known ones, or both. */
type Reading = { entries: readonly Entry[]; parts: readonly string[]; factor: number; corrected?: string };

function ofEntry(entry: Entry | undefined, lexis: Lexis): Reading | undefined {
	if (!entry) return undefined;
	const parts = lexis.partsOf(entry.word);
	return { entries: [entry], parts, factor: FACTORS.asTyped, corrected: entry.shown };
}

function known(word: string, lexis: Lexis): Reading | undefined {
	// However its æ, ø and å are written, but `kor` is a choir and not badly written `kør`.
	const entries = lexis.isDanish(word) ? lexis.vocabulary.inflected(word) : lexis.vocabulary.same(word);
	const parts = lexis.partsOf(entries[0]?.word ?? word);
	if (entries.length + parts.length === 0) return undefined;
	return { entries, parts, factor: FACTORS.asTyped };
}

function asPrefix(word: string, lexis: Lexis): Reading | undefined {
	const entries = word.length > 1 ? lexis.vocabulary.beginning(word, MOST_BEGINNINGS) : [];
	return entries.length > 0 ? { entries, parts: [], factor: FACTORS.begins } : undefined;
}

function ofMendedCompound(word: string, lexis: Lexis): Reading | undefined {
	const compound = correctCompound(word, lexis);
	return (
		compound && { entries: [], parts: compound.parts, factor: FACTORS.asTyped, corrected: compound.shown }
	);
}

/** The stems of the parts by which a compound is found: all that say what it is about. */
function partStems(parts: readonly string[], lexis: Lexis): string[] {
	return parts.map(stem).filter((part) => lexis.kindOf([part]) === "content");
}

function asWord(token: Token, { entries, parts, factor, corrected }: Reading, lexis: Lexis): ReadWord {
	const stems = [...new Set(entries.map((entry) => entry.stem))];
	const telling = partStems(parts, lexis);
	const asParts = telling.length > 0 ? [{ stems: telling, factor: FACTORS.parts }] : [];
	return {
		...token,
		stems: stems.length > 0 ? stems : [stem(token.word)],
		isStopWord: entries.some((entry) => lexis.isStopWord(entry.word)),
		isBegun: factor === FACTORS.begins,
		corrected,
		alternatives: [...stems.map((own) => ({ stems: [own], factor })), ...asParts],
	};
}

/** Words of so few letters are still being typed, whatever they mean. */
const SHORTEST_BEGUN = 2;
const NOTHING: Reading = { entries: [], parts: [], factor: FACTORS.asTyped };

/**
 * What a word stands for: itself in any inflection and spelling, the words it begins, or the word it was meant to
 * be. A compound that nobody has written before is read as the words it is made of. A word of ordinary Danish is
 * never taken for another.
 * @param correctsTypos whether typos are corrected
 */
export function readWord(token: Token, isLast: boolean, lexis: Lexis, correctsTypos = true): ReadWord[] {
	const { word } = token;
	const guessed = () =>
		(isLast ? asPrefix(word, lexis) : undefined) ??
		(correctsTypos
			? (ofEntry(correctSpelling(lexis.vocabulary, word), lexis) ?? ofMendedCompound(word, lexis))
			: undefined);
	const reading =
		known(word, lexis) ??
		ofEntry(lexis.rightSpelling(word), lexis) ??
		(word.length > SHORTEST_BEGUN && lexis.isDanish(word) ? undefined : guessed()) ??
		NOTHING;
	if (reading.entries.length > 0 || reading.parts.length === 0) return [asWord(token, reading, lexis)];
	return reading.parts.map((part) => ({
		...asWord({ ...token, word: part }, known(part, lexis) ?? NOTHING, lexis),
		corrected: reading.corrected,
	}));
}
