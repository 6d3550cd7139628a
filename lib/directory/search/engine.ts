import { fold } from "../../base/fold";
import type { SearchWords } from "../../model/search-words";
import { buildIndex } from "./build";
import type { SearchDocument } from "./document";
import { marksFor, type Reason, reasonsFor } from "./explain";
import { type Plan, planFor } from "./plan";
import { anything, select } from "./select";

/** `why` is worked out when it is read. */
export type Hit = {
	key: string;
	score: number;
	/** Whether it has everything that was asked for. */
	whole: boolean;
	readonly why: { terms: Reason[] };
};

export type SearchResult = {
	/** The best first; near misses come after those that have everything that was asked for. */
	hits: Hit[];
	/** The question with its typos corrected ("viser resultater for"); null when there were none. */
	corrected: string | null;
	/** The same whether or not it found more than what was typed. */
	possibleCorrection: string | null;
	/** Whether no document has everything that was asked for, so that all hits are near misses. */
	nearest: boolean;
	/** Whether nothing in particular was asked for: no words, or only such as nearly every document has. */
	general: boolean;
	/** The keys of what the question names, and `CRISIS` where somebody may be in danger. */
	named: ReadonlySet<string>;
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

/** Whether near misses have more of what was asked for than others. */
function isBetter({ hits: [one] }: SearchResult, { hits: [other] }: SearchResult): boolean {
	return one !== undefined && (!other || one.score > other.score);
}

/**
 * Makes the one search over everything that is published. The same documents and table answer alike on every
 * instance: equals are ordered by weight, then by key.
 * @param isDanish whether a folded word is ordinary Danish, and so never a typo
 */
export function createSearch(
	documents: readonly SearchDocument[],
	table: SearchWords,
	isDanish: (word: string) => boolean = () => false,
): Search {
	const index = buildIndex(documents, table, isDanish);
	const { vocabulary } = index.lexis;
	const keyOf = (doc: number) => index.documents[doc]?.key ?? "";

	function find(plan: Plan, { limit, allow = () => true }: SearchOptions): SearchResult {
		const { wanted, corrected, words, isGeneral, named } = plan;
		const allowed = (doc: number) => allow(keyOf(doc));
		const saysNothing = words.length > 0 && wanted.length === 0;
		const { docs, scoreOf, isWhole, nearest } = saysNothing
			? anything(index, limit, allowed)
			: select(wanted, words, index, limit, allowed);
		const hits = docs.map((doc) => ({
			key: keyOf(doc),
			score: scoreOf(doc),
			whole: isWhole(doc),
			get why() {
				return { terms: reasonsFor(doc, wanted, index) };
			},
		}));
		return {
			hits,
			corrected,
			possibleCorrection: corrected,
			nearest,
			general: isGeneral,
			named,
			marks: marksFor(wanted, index),
		};
	}

	function search(query: string, options: SearchOptions): SearchResult {
		const plan = planFor(query, index);
		if (plan.corrected === null) return find(plan, options);
		// A typo is corrected only where that finds more of what was asked for.
		const found = find(plan, options);
		if (found.hits.length > 0 && !found.nearest) return found;
		const asTyped = planFor(query, index, false);
		const before = find(asTyped, { ...options, limit: 1 });
		if (isBetter(found, before)) return found;
		return { ...find(asTyped, options), named: plan.named, possibleCorrection: plan.corrected };
	}

	const has = (word: string) => vocabulary.same(fold(word)).some(({ stem }) => index.postings.has(stem));
	return { search, has };
}
