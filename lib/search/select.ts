import { type SearchIndex, titleKey } from "./build";
import type { Wanted } from "./plan";
import { Top } from "./top";
import { ENOUGH, WHOLE_TITLE } from "./tuning";

/** Documents in order. `nearest`: none of them has everything that was asked for. */
export type Selected = { docs: readonly number[]; scoreOf: (doc: number) => number; nearest: boolean };

type Allow = (doc: number) => boolean;

/** The first that are allowed, for a question that says nothing: the heaviest come first. */
export function anything({ documents }: SearchIndex, limit: number, allow: Allow): Selected {
	const docs = [...documents.keys()].filter(allow).slice(0, limit);
	return { docs, scoreOf: () => 0, nearest: docs.length > 0 };
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
	const best = full.inOrder();
	const room = best.length === 0 ? limit : Math.max(0, Math.min(limit, ENOUGH) - best.length);
	const near = new Top(room, (doc) => (scoreOf(doc) * scorer.matchedBy(doc)) / must, allow);
	if (room > 0) {
		scorer.eachFound((doc, matched) => {
			if (matched > 0 && matched < must) near.offer(doc);
		});
	}
	const misses = near.inOrder();
	return { docs: [...best, ...misses], scoreOf, nearest: best.length === 0 && misses.length > 0 };
}
