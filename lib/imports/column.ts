import type { OfferDocument } from "../offers/schema";
import type { Known } from "./known";

/** A column of a spreadsheet of offers: how a cell becomes part of an offer, and how the offer becomes a cell. */
export type Column = {
	/** Its name in forms and in the database. */
	name: string;
	/** Its heading in the files that we write. */
	heading: string;
	/** Other headings it is guessed by. */
	also: readonly string[];
	/** Where it lies in the document, as dotted paths: a fault there is told of this column. */
	fields: readonly string[];
	/**
	 * The document with what the cell says. The cell is trimmed; an empty one says that nothing is known.
	 * @throws CellFault
	 */
	read: (cell: string, document: OfferDocument, known: Known) => OfferDocument;
	/** The cell that leads back to the document. */
	write: (document: OfferDocument, known: Known) => string;
};

type Key = keyof OfferDocument;
type TextKey = { [K in Key]: OfferDocument[K] extends string | null ? K : never }[Key];

/** A column of plain text. */
export const textColumn = (
	name: TextKey,
	labels: Pick<Column, "name" | "heading" | "also">,
	tidy: (cell: string) => string = (cell) => cell,
): Column => ({
	...labels,
	fields: [name],
	read: (cell, document) => ({ ...document, [name]: tidy(cell) || null }),
	write: (document) => document[name] ?? "",
});
