import { LINKS } from "./decompound";
import { type Lexis, WORD_KINDS, type WordKind } from "./lexis";
import type { ReadWord } from "./read-word";
import { stem } from "./stem";
import type { Alternative, Answer, Match } from "./thesaurus";
import { FACTORS, KNOWN_BY_TABLE, SOFT } from "./tuning";

/** One thing that is asked for: a word, or a phrase of the table. */
export type Group = {
	alternatives: readonly Alternative[];
	weight: number;
	kind: WordKind;
};

/** How telling a stem is; nothing for one that stands nowhere. */
export type RarityOf = (stem: string) => number | undefined;
type Tools = { lexis: Lexis; rarityOf: RarityOf };

/** A word and its neighbours, next to it or beyond small words. */
function neighboursOf(words: readonly ReadWord[], at: number): ReadWord[] {
	const telling = words.flatMap((word, i) => (i === at || !word.isStopWord ? [i] : []));
	const here = telling.indexOf(at);
	const places = new Set([at - 1, at + 1, telling[here - 1] ?? -1, telling[here + 1] ?? -1]);
	return [...places].flatMap((i) => words[i] ?? []);
}

/** The words this one makes with a neighbour, when a compound was written apart or turned round. */
function joined(words: readonly ReadWord[], at: number, { vocabulary }: Lexis): Answer[] {
	const own = words[at];
	if (!own) return [];
	const pairs = neighboursOf(words, at).flatMap((other) => [[own, other] as const, [other, own] as const]);
	const stems = pairs.flatMap(([first, last]) => {
		const end = stem(last.word);
		return vocabulary.formsOf(first.word).flatMap((form) => LINKS.map((link) => form + link + end));
	});
	return stems
		.filter((compound) => vocabulary.hasStem(compound))
		.map((compound) => ({ stems: [compound], factor: FACTORS.joined }));
}

/** How telling these words are; what is found through other words is at most that. */
function ceilingOf(words: readonly { stems: readonly string[] }[], rarityOf: RarityOf): number {
	const rarest = Math.max(0, ...words.flatMap(({ stems }) => stems.map((one) => rarityOf(one) ?? 0)));
	return rarest > 0 ? rarest : Number.POSITIVE_INFINITY;
}

const weightOf = (kind: WordKind) => (kind === "content" ? 1 : SOFT);

/** A phrase of the table as one group, with its own words as one of the answers. */
export function phraseGroup(
	words: readonly ReadWord[],
	{ answers, literal: factor }: Match,
	{ lexis, rarityOf }: Tools,
): Group {
	const telling = words
		.filter((word) => !word.isStopWord)
		.map(({ stems }) => ({ stem: stems[0] ?? "", kind: lexis.kindOf(stems) }));
	const literal = telling.filter(({ kind }) => kind === "content").map(({ stem }) => stem);
	const first = WORD_KINDS.slice(0, -1).find((one) => telling.some((word) => word.kind === one)) ?? "content";
	// "Være hos min mand" is about a pause, not about him.
	const kind = first === "role" ? "feeling" : first;
	const ceiling = ceilingOf([{ stems: literal }], rarityOf);
	const own = literal.length > 0 ? [{ stems: literal, factor }] : [];
	const alternatives = [...own, ...answers].map((answer) => ({ ...answer, ceiling }));
	return { alternatives, weight: KNOWN_BY_TABLE * weightOf(kind), kind };
}

/**
 * A word as one group. What makes a compound with a neighbour is at most as telling as the compound, and an
 * everyday word as what the table says is meant by it.
 */
export function wordGroup(
	words: readonly ReadWord[],
	at: number,
	phrase: Match | undefined,
	{ lexis, rarityOf }: Tools,
): Group {
	const word = words[at];
	if (!word) return { alternatives: [], weight: 1, kind: "content" };
	const literal = phrase?.literal ?? FACTORS.asTyped;
	const compounds = joined(words, at, lexis);
	const compound = ceilingOf(compounds, rarityOf);
	const answers = phrase?.answers ?? [];
	const meant = ceilingOf(answers, rarityOf);
	const ceiling = Math.min(compound, ceilingOf([word], rarityOf));
	const kind = lexis.kindOf(word.stems);
	return {
		alternatives: [
			...word.alternatives.map(({ stems, factor }) => ({
				stems,
				factor: factor * literal,
				ceiling: literal < FACTORS.asTyped ? Math.min(compound, meant) : compound,
			})),
			...[...compounds, ...answers].map((answer) => ({ ...answer, ceiling })),
		],
		weight: (phrase ? KNOWN_BY_TABLE : 1) * weightOf(kind),
		kind,
	};
}
