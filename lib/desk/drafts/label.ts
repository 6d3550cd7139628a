/** What a field is called, and how it is to be filled in. */
export type Label = {
	label: string;
	hint?: string;
	/** A field of so many lines; of one when left out. */
	rows?: number;
	/** The readability index (LIX) that the text may have at most. */
	lix?: number;
	/** How one item of this list is called on its button: "Tilføj et tal". */
	item?: string;
};
/** By the path without the numbers of items: `figures.sources`. */
export type Labels = Readonly<Record<string, Label>>;
