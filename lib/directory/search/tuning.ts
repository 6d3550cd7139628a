import type { Field } from "./document";

/** How much a word counts where it stands, and how many words such a field usually has. */
export const FIELD_WEIGHTS: Record<Field, { weight: number; usualLength: number }> = {
	title: { weight: 6, usualLength: 5 },
	names: { weight: 5, usualLength: 6 },
	groups: { weight: 2, usualLength: 6 },
	summary: { weight: 2, usualLength: 30 },
	body: { weight: 0.7, usualLength: 200 },
};
/** What a word counts when it stands somewhere else in the same document too. */
export const REPEATED = 0.5;
/** BM25's two constants: how fast repetitions stop counting, and how much a field's length counts. */
export const SATURATION = 4;
export const LENGTH_SHARE = 0.4;

/** A word inside a compound, against the same word alone. */
export const PART = 0.5;

/** What an answer to a word is worth, by the way it was found. */
export const FACTORS = {
	asTyped: 1,
	joined: 1,
	begins: 0.8,
	same: 0.9,
	parts: 0.9,
	everyday: 0.8,
	/** Everyday words themselves: the table says what is meant by them. */
	everydayLiteral: 0.8,
	diagnosis: 0.55,
} as const;

/** A word that the table knows is what the question is about. */
export const KNOWN_BY_TABLE = 1.5;
/** A role or a feeling, against what is looked for. */
export const SOFT = 0.2;

/** A document whose title is just what was asked. */
export const WHOLE_TITLE = 2;

/** From this share of all documents on a word is as good as in every one; not in small collections. */
export const COMMON_SHARE = 0.6;
export const COMMON_FROM = 100;

/** What has everything and is worth less than this, against the best, only mentions it. */
export const WEAK = 0.2;

/** To how many hits near misses fill up a short list. */
export const ENOUGH = 5;
/** What a near miss must be worth, against the best of them: the others only look alike. */
export const NEAR_ENOUGH = 0.5;

/** How much of a question is read. */
export const MOST_CHARACTERS = 400;
export const MOST_WORDS = 12;
export const MOST_BEGINNINGS = 40;
