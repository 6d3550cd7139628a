import { parseReference } from "../../model/citations";
import { futureDates } from "../../model/future-dates";
import { type OfferDocument, offerSchema } from "../../model/offer-schema";
import { inside } from "../../model/row-identity";
import type { Answers } from "./answers";
import { CellFault } from "./cell-lists";
import { COLUMNS } from "./columns";
import type { Mapping } from "./guess-mapping";
import type { KnownOffers } from "./known-offers";
import { cellText, type Edits, rowTexts } from "./row-texts";

/** What is wrong with a cell, or what stood there before and (`now`) what the row says: the column, and words. */
export type Reason = { column: string; reason: string; now?: string };

/** How the cells of a file are read. `today`: as `YYYY-MM-DD`, on which no source is of a later day. */
export type Reading = { mapping: Mapping; answers: Answers; known: KnownOffers; today: string };

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

const futureFaults = (document: OfferDocument, today: string): Reason[] =>
	futureDates("offer", document, today).map((path) => ({
		column: columnAt(path.join(".")),
		reason: "Datoen er ikke kommet endnu.",
	}));

/** A page of the offer's own is where it is known from, where nobody says otherwise. */
function withSource(document: OfferDocument): OfferDocument {
	const { source, url } = document;
	return url && !source.url && !source.reference ? { ...document, source: { ...source, url } } : document;
}

/** What the cells make of a document; `notices`: what a person should see again of what was read. */
type Read = { document: OfferDocument; reasons: Reason[]; notices: Reason[] };

/**
 * Reads a row into a document, cell by cell. Columns that are not mapped keep what was there.
 * @returns the document, and what is wrong with which cell.
 */
export function readRow(
	cells: readonly string[],
	reading: Reading,
	before: OfferDocument,
	edits: Edits = {},
): Read {
	const { known, mapping, today } = reading;
	const reasons: Reason[] = [];
	const notices: Reason[] = [];
	const texts = rowTexts({ cells, edits, ...reading });
	let document = before;
	for (const column of COLUMNS) {
		const text = texts.get(column.name);
		if (text === undefined) continue;
		try {
			document = column.read(text, document, known);
			const own = edits[column.name] ?? cellText(cells[mapping.indexOf(column.name)]);
			const notice = text === own ? column.notice?.(text) : null;
			if (notice) notices.push({ column: column.name, reason: notice });
		} catch (error) {
			if (!(error instanceof CellFault)) throw error;
			reasons.push({ column: column.name, reason: error.message });
		}
	}
	document = withSource(document);
	// A cell that could not be read is told once, by its own reason.
	const reported = new Set(reasons.map(({ column }) => column));
	const more = [
		...schemaFaults(document),
		...futureFaults(document, today),
		...sourceFaults(document, known),
	].filter(({ column }) => !reported.has(column));
	return { document, reasons: [...reasons, ...more], notices };
}

const short = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

/** The columns in which two documents differ, with what stood there before and what the row says. */
export const changesBetween = (before: OfferDocument, after: OfferDocument, known: KnownOffers): Reason[] =>
	COLUMNS.flatMap((column) => {
		const was = column.write(before, known);
		const is = column.write(after, known);
		return was === is ? [] : [{ column: column.name, reason: short(was), now: short(is) }];
	});
