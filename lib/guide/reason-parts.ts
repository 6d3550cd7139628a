import type { AboutRule, NeedRule } from "./schema";

/** Facts that a reason may end with. */
export type FactCode = "no-consent" | "kind-no-consent" | "anonymous" | "national" | "national-kind";
/** What speaks against, told in the same breath. */
export type CaveatCode = "consent-needed" | "consent-not-stated" | "not-found-here";

/**
 * Why something is shown, in parts that a component makes one sentence of. The parts in words are phrases of
 * the table: `close` stands behind "din nærmeste", `you` behind "du".
 */
export type Reason = {
	close: readonly string[];
	you: readonly string[];
	/** It is there where the reader lives: the place that she gave is part of the reason. */
	lives: boolean;
	because: string | null;
	facts: readonly FactCode[];
	caveats: readonly CaveatCode[];
	/** For whom alone it is, in the table's words. */
	narrow: string | null;
	/** The target groups that it is for alone, when the answers do not tell of any. */
	onlyGroups: readonly string[];
};

/** More answers than this make no sentence. */
export const MOST_NAMED = 2;
/** Nor do more clauses: facts go before the table's "because", and the first fact before the next. */
const MOST_CLAUSES = 3;

type Codes<T> = readonly (readonly [boolean, T])[];
/** The codes that hold, in order. */
export const holding = <T>(codes: Codes<T>): T[] => codes.filter(([holds]) => holds).map(([, code]) => code);

type Parts = {
	about: readonly AboutRule[];
	needs: readonly NeedRule[];
	lives: boolean;
	because: string | null;
	/** By weight. */
	facts: readonly FactCode[];
};

/** The answers that are named, and as many facts as a sentence holds. */
export function shortened({ about, needs, lives, because, facts }: Parts) {
	const named = about.slice(0, MOST_NAMED);
	const said = (who: AboutRule["who"]) => named.filter((rule) => rule.who === who).map(({ says }) => says);
	const close = said("close");
	const you = [...said("you"), ...needs.slice(0, 1).map(({ says }) => says)];
	const room = MOST_CLAUSES - Number(close.length > 0) - Number(you.length > 0 || lives);
	const told = facts.slice(0, room);
	return { close, you, lives, because: told.length < room ? because : null, facts: told };
}
