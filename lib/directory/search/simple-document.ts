import type { SearchDocument, SearchKind } from "./document";

/** What is searched for, of every kind; a kind's weight decides between equals. */
export const WEIGHTS: Record<SearchKind, number> = {
	intervention: 1.2,
	offer: 1,
	element: 0.6,
	"target-group": 0.6,
	provider: 0.8,
	place: 0.7,
	pointer: 1,
	right: 1,
	recommendation: 0.35,
	method: 0.35,
	page: 0.9,
};

/** A document of little more than a name and a sentence. */
export const simple = (
	type: SearchKind,
	slug: string,
	title: string,
	summary: string,
	names: string[] = [],
): SearchDocument => ({
	key: `${type}/${slug}`,
	type,
	title,
	names,
	groups: [],
	summary,
	body: "",
	weight: WEIGHTS[type],
});
