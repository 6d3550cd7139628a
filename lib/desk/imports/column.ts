import { type OfferDocument, offerSchema } from "../../model/offer-schema";
import { choiceWords } from "../drafts/choice-words";
import { readCode } from "./cell-codes";
import type { KnownOffers } from "./known-offers";

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
	read: (cell: string, document: OfferDocument, known: KnownOffers) => OfferDocument;
	/** The cell that leads back to the document. */
	write: (document: OfferDocument, known: KnownOffers) => string;
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

/** Fields that are left out where nothing is known. */
type OptionalKey = "callable" | "chat" | "contactSource" | "mostlyForCitizen" | "whenCalling";

const YES_NO = ["yes", "no"] as const;
const KEYS = Object.keys(offerSchema.shape) as (keyof OfferDocument)[];

/** The document with a field that is left out where nothing is known, in the order in which documents are stored. */
export function withOptional<K extends OptionalKey>(
	document: OfferDocument,
	key: K,
	value: OfferDocument[K],
): OfferDocument {
	const changed = { ...document, [key]: value };
	const stored = KEYS.filter((own) => changed[own] !== undefined).map((own) => [own, changed[own]]);
	return Object.fromEntries(stored) as OfferDocument;
}

/** A column of what is so, or is not said: "Nej" and an empty cell are the same. */
export const flagColumn = (
	key: "callable" | "mostlyForCitizen",
	labels: Pick<Column, "name" | "heading" | "also">,
): Column => ({
	...labels,
	fields: [key],
	read: (cell, document) =>
		withOptional(document, key, (cell !== "" && readCode(cell, YES_NO) === "yes") || undefined),
	write: (document) => (document[key] ? choiceWords("yes") : ""),
});
