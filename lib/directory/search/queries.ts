import type { Catalogue } from "../catalogue";
import { isDanish } from "./danish-words";
import type { SearchKind } from "./document";
import { searchDocuments } from "./documents";
import { createSearch, type Search } from "./engine";

/** More than this a list found by free text never shows. */
const MOST_FOUND = 1_000;

const kept = new WeakMap<Catalogue, Search>();

/** The search over a catalogue: built once for each version, held in memory, the same on every instance. */
export function publishedSearch(catalogue: Catalogue): Search {
	const known = kept.get(catalogue);
	if (known) return known;
	const search = createSearch(searchDocuments(catalogue), catalogue.searchWords, isDanish);
	kept.set(catalogue, search);
	return search;
}

/**
 * What free text finds among the records of one kind, for a list to filter by. A list without free text waits for
 * no index.
 * @returns each slug's place in the order, best first; undefined when nothing was asked.
 */
export function foundSlugs(
	catalogue: Catalogue,
	type: SearchKind,
	question: string,
): ReadonlyMap<string, number> | undefined {
	if (question === "") return undefined;
	const prefix = `${type}/`;
	const { hits } = publishedSearch(catalogue).search(question, {
		limit: MOST_FOUND,
		allow: (key) => key.startsWith(prefix),
	});
	return new Map(hits.map(({ key }, i) => [key.slice(prefix.length), i]));
}
