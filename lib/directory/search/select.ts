import { type SearchIndex, titleKey } from "./build";
import type { Wanted } from "./plan";
import { Top } from "./top";
import { ENOUGH, NEAR_ENOUGH, WEAK, WHOLE_TITLE } from "./tuning";

/** Documents in order. `nearest`: none of them has everything that was asked for. */
export type Selected = {
	docs: readonly number[];
	scoreOf: (doc: number) => number;
	isWhole: (doc: number) => boolean;
	nearest: boolean;
};

type Allow = (doc: number) => boolean;

/** The first that are allowed, for a question that says nothing: the heaviest come first. */
export function anything({ documents }: SearchIndex, limit: number, allow: Allow): Selected {
	const docs = [...documents.keys()].filter(allow).slice(0, limit);
	return { docs, scoreOf: () => 0, isWhole: () => false, nearest: docs.length > 0 };
}

/**
 * The best of those that have everything; when there are few, near misses after them.
 * @param words the question, folded: a document with just this title counts for more
 */
export function select(
	wanted: readonly Wanted[],
	words: readonly string[],
	{ scorer, byTitle }: SearchIndex,
	limit: number,
	allow: Allow,
): Selected {
	scorer.run(wanted);
	for (const doc of byTitle.get(titleKey(words)) ?? []) scorer.multiply(doc, WHOLE_TITLE);
	const must = wanted.filter((one) => one.must).length;
	const scoreOf = (doc: number) => scorer.scoreOf(doc);
	const full = new Top(limit, scoreOf, allow);
	scorer.eachFound((doc, matched) => {
		if (matched === must) full.offer(doc);
	});
	const found = full.inOrder();
	const weak = WEAK * scoreOf(found[0] ?? -1);
	const best = found.filter((doc) => scoreOf(doc) >= weak);
	const room = best.length === 0 ? limit : Math.max(0, Math.min(limit, ENOUGH) - best.length);
	const worthOf = (doc: number) => (scoreOf(doc) * scorer.matchedBy(doc)) / must;
	const near = new Top(room, worthOf, allow);
	if (room > 0) {
		scorer.eachFound((doc, matched) => {
			if (matched > 0 && matched < must) near.offer(doc);
		});
	}
	const misses = near.inOrder();
	// Scores are worked out again by the next search; what is told of these documents stays.
	const scores = new Map(best.map((doc) => [doc, scoreOf(doc)]));
	const missed = new Map(misses.map((doc) => [doc, worthOf(doc)]));
	const bar = NEAR_ENOUGH * (missed.get(misses[0] ?? -1) ?? 0);
	return {
		docs: [...best, ...misses.filter((doc) => (missed.get(doc) ?? 0) >= bar)],
		scoreOf: (doc) => scores.get(doc) ?? missed.get(doc) ?? 0,
		isWhole: (doc) => scores.has(doc),
		nearest: best.length === 0 && misses.length > 0,
	};
}
