/** How a column of a spreadsheet is called. */
export type ColumnWords = {
	/** Its name in forms and in the database. */
	name: string;
	/** Its heading in the files that we write. */
	heading: string;
	/** Other headings it is guessed by. */
	also: readonly string[];
};

/**
 * What a text is, where it is more than words: how it is typed and shown, what it is chosen from, and what must exist
 * for it not to lead nowhere. From `source` on: the code of something else; `reference`: a place in a source.
 */
export type Held =
	| "name"
	| "phone"
	| "clock"
	| "date"
	| "address"
	| "reference"
	| "source"
	| "provider"
	| "intervention"
	| "target-group"
	| "municipality"
	| "region"
	| "area";

/**
 * What forms, differences, imports and the API must know of a field besides its shape. It stands at the field, in
 * its schema's `.meta()`, and all of them follow from it: see docs/changing-a-schema.md.
 */
export type FieldMeta = {
	/** What its text is; it stands at the text, also at that of a list's items. */
	holds?: Held;
	/** That its date is of something that has been, such as a source: a day that has not come is a mistake. */
	past?: true;
	/** What it is called at the desk. Left out: what all fields of its key are called (lib/desk/drafts/labels.ts). */
	label?: string;
	/** How it is to be filled in. */
	hint?: string;
	/** A field of so many lines; of one when left out. */
	rows?: number;
	/** The readability index (LIX) that the text may have at most. */
	lix?: number;
	/**
	 * That an item of a list is known by this field of it. `code`: another value is another item. `name`: by it the
	 * item is found again when something else in it changed.
	 */
	identity?: "code" | "name";
	/** That by this choice an item known by its code says that it is there; the form then has a place for every code. */
	presence?: true;
	/** How one item of this list is called on its button: "Tilføj et tal". */
	item?: string;
	/** The part of its kind's form that a document's own field stands in. */
	part?: string;
	/** The field behind which it stands there, where that is not the schema's order. */
	after?: string;
	/** Its column in a spreadsheet of offers, where one cell says all of it. */
	column?: ColumnWords;
	/** What the public API has of it: its value under its own key, something made of it, or nothing. */
	open?: "as it is" | "made of" | "no";
};

declare module "zod" {
	interface GlobalMeta extends FieldMeta {}
}
