import { buildIndex } from "./build";
import type { SearchDocument } from "./document";
import { marksFor, type Reason, reasonsFor } from "./explain";
import { fold } from "./fold";
import { planFor } from "./plan";
import { anything, select } from "./select";
import type { SearchWords } from "./words";

/** `why` is worked out when it is read. */
export type Hit = { key: string; score: number; readonly why: { terms: Reason[] } };

export type SearchResult = {
	/** The best first; near misses come after those that have everything that was asked for. */
	hits: Hit[];
	/** The question with its slips mended ("viser resultater for"); null when there were none. */
	corrected: string | null;
	/** Whether no document has everything that was asked for, so that all hits are near misses. */
	nearest: boolean;
	/** Whether nothing in particular was asked for: no words, or only such as nearly every document has. */
	general: boolean;
	/** Whether a folded word answers the question; for `highlight`. */
	marks: (word: string) => boolean;
};

type SearchOptions = {
	limit: number;
	/** Which documents may be found; all when it is not given. */
	allow?: (key: string) => boolean;
};

export type Search = {
	/** Takes any text and never throws. Nothing of it is kept. */
	search(query: string, options: SearchOptions): SearchResult;
	/** Whether some document has this word, however it is inflected or its æ, ø and å are written. */
	has(word: string): boolean;
};

/**
 * Makes the one search over everything that is published. The same documents and table answer alike on every
 * instance: equals are ordered by weight, then by key.
 */
export function createSearch(documents: readonly SearchDocument[], table: SearchWords): Search {
	const index = buildIndex(documents, table);
	const { vocabulary } = index.lexis;

	function search(query: string, { limit, allow = () => true }: SearchOptions): SearchResult {
		const { wanted, corrected, words, isGeneral } = planFor(query, index);
		const keyOf = (doc: number) => index.documents[doc]?.key ?? "";
		const allowed = (doc: number) => allow(keyOf(doc));
		const saysNothing = words.length > 0 && wanted.length === 0;
		const { docs, scoreOf, nearest } = saysNothing
			? anything(index, limit, allowed)
			: select(wanted, words, index, limit, allowed);
		const hits = docs.map((doc) => ({
			key: keyOf(doc),
			score: scoreOf(doc),
			get why() {
				return { terms: reasonsFor(doc, wanted, index) };
			},
		}));
		return { hits, corrected, nearest, general: isGeneral, marks: marksFor(wanted, index) };
	}

	const has = (word: string) => vocabulary.same(fold(word)).some(({ stem }) => index.postings.has(stem));
	return { search, has };
}
