/** The kinds of things that one search looks through. */
export type SearchKind =
	| "intervention"
	| "offer"
	| "provider"
	| "element"
	| "target-group"
	| "place"
	| "pointer"
	| "right"
	| "recommendation"
	| "method"
	| "page";

/** One thing that can be found, in plain text. */
export type SearchDocument = {
	/** `offer/slug`; unique. */
	key: string;
	type: SearchKind;
	title: string;
	/** Alternative names and methods. */
	names: string[];
	/** Labels of target groups and elements. */
	groups: string[];
	summary: string;
	body: string;
	/** What people write when they mean just this, as far as it is known: a question with one of them names it. */
	phrases?: readonly string[];
	/** Multiplies the score and decides between equals; 1 when it is not given. */
	weight?: number;
};

/** The parts of a document that words are found in; the most telling first. */
export const FIELDS = ["title", "names", "groups", "summary", "body"] as const;
export type Field = (typeof FIELDS)[number];

/** The text of one field. */
export function textOf(document: SearchDocument, field: Field): string {
	const value = document[field];
	return typeof value === "string" ? value : value.join(" · ");
}
