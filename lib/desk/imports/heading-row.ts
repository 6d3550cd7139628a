import { fieldLike } from "./guess-heading";

/** Rows from the top among which the headings are looked for: titles and notes are seldom more. */
const MOST_ABOVE = 15;
/** A heading is words, and few of them. */
const LONGEST = 80;

const filled = (cells: readonly string[]) => cells.map((cell) => cell.trim()).filter((cell) => cell !== "");

/** What stands in rows and in no heading: an address, a mail, a number, a day. */
const isValue = (cell: string) =>
	cell.length > LONGEST ||
	/^(?:https?:|www\.)|@\S+\.|^[\d\s().+\-/:]{2,}$|^\d{4}-\d{2}/i.test(cell) ||
	/(?:\d[\s.-]?){8}/.test(cell);

/** How many of a row's cells are headings that we know; none where the row is one of values. */
export function headingsIn(cells: readonly string[]): number {
	const texts = filled(cells);
	if (texts.some(isValue)) return 0;
	return new Set(texts.map(fieldLike).filter((field) => field !== undefined)).size;
}

/**
 * Where the headings stand: below titles, notes and headings over headings. Where none is known, the first row with
 * something in it.
 */
export function headingRow(records: readonly (readonly string[])[]): number {
	const top = records.slice(0, MOST_ABOVE).map(headingsIn);
	const most = Math.max(0, ...top);
	if (most >= 2) return top.indexOf(most);
	return records.findIndex((cells) => filled(cells).length > 0);
}
