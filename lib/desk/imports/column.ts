import { type Field, fieldAt, type ListField } from "../../model/describe-schema";
import type { ColumnWords } from "../../model/field-meta";
import { type OfferDocument, offerSchema } from "../../model/offer-schema";
import { asStored } from "../drafts/as-typed";
import { choiceWords } from "../drafts/choice-words";
import { readCode } from "./cell-codes";
import { joinItems, splitItems } from "./cell-lists";
import type { KnownOffers } from "./known-offers";

/** A column of a spreadsheet of offers: how a cell becomes part of an offer, and how the offer becomes a cell. */
export type Column = ColumnWords & {
	/** Where it lies in the document, as dotted paths: a fault there is told of this column. */
	fields: readonly string[];
	/**
	 * The document with what the cell says. The cell is trimmed; an empty one says that nothing is known.
	 * @throws CellFault
	 */
	read: (cell: string, document: OfferDocument, known: KnownOffers) => OfferDocument;
	/** What a person should see again of a cell that was read, in Danish: that more stands in it than was taken. */
	notice?: (cell: string) => string | null;
	/** The cell that leads back to the document. */
	write: (document: OfferDocument, known: KnownOffers) => string;
};

type Key = keyof OfferDocument;
/** Fields that are left out where nothing is known. */
type OptionalKey = { [K in Key]-?: undefined extends OfferDocument[K] ? K : never }[Key];

const YES_NO = ["yes", "no"] as const;
const KEYS = Object.keys(offerSchema.shape) as Key[];

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

/** What a field has when its cell is empty; `before` for a choice that has no word for it. */
function nothing(field: Field, before: unknown): unknown {
	if (field.optional) return undefined;
	if (field.nullable) return null;
	if (field.kind === "choice") return field.choices.includes("not-stated") ? "not-stated" : before;
	return field.kind === "flag" ? false : "";
}

type CellField = Exclude<Field, { kind: "object" | "number" | "list" }> | ListField;

function readCell(field: CellField, cell: string, before: unknown): unknown {
	if (field.kind === "list") return splitItems(cell);
	if (cell === "") return nothing(field, before);
	if (field.kind === "choice") return readCode(cell, field.choices);
	if (field.kind === "text") return asStored(field.meta.holds, cell);
	// "Nej" and an empty cell are the same.
	return readCode(cell, YES_NO) === "yes" || nothing(field, before);
}

function cellOf(field: CellField, value: unknown): string {
	if (field.kind === "list") return joinItems(value as string[]);
	if (field.kind === "flag") return value ? choiceWords("yes") : "";
	return field.kind === "choice" ? choiceWords(String(value)) : String(value ?? "");
}

/** Whether one cell can say all of a field. */
const fitsCell = (field: Field | undefined): field is CellField =>
	field !== undefined &&
	(field.kind === "list" ? field.of.kind === "text" : field.kind !== "object" && field.kind !== "number");

/**
 * The column of a field of which one cell says all, as the field's schema has it.
 * @throws for a field without words for a column, or whose cell is to be read by hand.
 */
export function fieldColumn(key: Key): Column {
	const field = fieldAt("offer", [key]);
	if (!fitsCell(field) || !field.meta.column) throw new Error(`no column follows from the schema of ${key}`);
	return {
		...field.meta.column,
		fields: [key],
		read(cell, document) {
			const value = readCell(field, cell, document[key]);
			return field.optional
				? withOptional(document, key as OptionalKey, value as OfferDocument[OptionalKey])
				: { ...document, [key]: value };
		},
		write: (document) => cellOf(field, document[key]),
	};
}

/** The fields that have words for a column. */
export const COLUMN_FIELDS: readonly Key[] = KEYS.filter((key) => fieldAt("offer", [key])?.meta.column);
