import { cleanText } from "../../base/text";
import { parseReference } from "../../model/citations";
import { type OfferDocument, offerSchema } from "../../model/offer-schema";
import { inside } from "../../model/row-identity";
import { CellFault } from "./cell-lists";
import { COLUMNS } from "./columns";
import { unguardFormula } from "./formula";
import type { Mapping } from "./guess-mapping";
import type { KnownOffers } from "./known-offers";

/** What is wrong with a cell, or what stood there before and (`now`) what the row says: the column, and words. */
export type Reason = { column: string; reason: string; now?: string };

/** A cell as it is read: what guards it against being a formula is off, and what is around it. */
export const cellText = (raw: string | undefined): string => cleanText(unguardFormula(raw ?? ""));

/** The column that a path in the document belongs to; `""` for the row as a whole. */
export function columnAt(path: string): string {
	const isAt = (field: string) => path === field || path.startsWith(`${field}.`);
	const length = (fields: readonly string[]) => Math.max(0, ...fields.filter(isAt).map((f) => f.length));
	const [best] = [...COLUMNS].sort((a, b) => length(b.fields) - length(a.fields));
	return best && length(best.fields) > 0 ? best.name : "";
}

/** Whether nothing stands where a fault is: then it is missing, whatever shape it should have. */
const isEmptyAt = (document: unknown, path: readonly PropertyKey[]) => {
	const found = path.reduce<unknown>((value, key) => inside(value, String(key)), document);
	return found === "" || found === null;
};

function schemaFaults(document: OfferDocument): Reason[] {
	const { error } = offerSchema.safeParse(document);
	return (error?.issues ?? []).map(({ path, message }) => ({
		column: columnAt(path.map(String).join(".")),
		reason: isEmptyAt(document, path) ? "mangler" : message,
	}));
}

function sourceFaults({ source, contactSource }: OfferDocument, { sources }: KnownOffers): Reason[] {
	const named = [
		{ column: "kildehenvisning", reference: source.reference },
		{ column: "kontakthenvisning", reference: contactSource?.reference },
	];
	return named.flatMap(({ column, reference }) => {
		const id = reference ? parseReference(reference).source : null;
		return id === null || sources.has(id) ? [] : [{ column, reason: `ukendt kilde "${id}"` }];
	});
}

/**
 * Reads a row into a document, cell by cell. Columns that are not mapped keep what was there.
 * @returns the document, and what is wrong with which cell.
 */
export function readRow(
	cells: readonly string[],
	mapping: Mapping,
	before: OfferDocument,
	known: KnownOffers,
): { document: OfferDocument; reasons: Reason[] } {
	const reasons: Reason[] = [];
	let document = before;
	for (const column of COLUMNS) {
		const at = mapping.indexOf(column.name);
		if (at < 0) continue;
		try {
			document = column.read(cellText(cells[at]), document, known);
		} catch (error) {
			if (!(error instanceof CellFault)) throw error;
			reasons.push({ column: column.name, reason: error.message });
		}
	}
	// A cell that could not be read is told once, by its own reason.
	const reported = new Set(reasons.map(({ column }) => column));
	const more = [...schemaFaults(document), ...sourceFaults(document, known)];
	return { document, reasons: [...reasons, ...more.filter(({ column }) => !reported.has(column))] };
}

const short = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

/** The columns in which two documents differ, with what stood there before and what the row says. */
export const changesBetween = (before: OfferDocument, after: OfferDocument, known: KnownOffers): Reason[] =>
	COLUMNS.flatMap((column) => {
		const was = column.write(before, known);
		const is = column.write(after, known);
		return was === is ? [] : [{ column: column.name, reason: short(was), now: short(is) }];
	});
