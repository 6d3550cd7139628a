import { headingRow } from "./heading-row";
import {
	MAX_CELL_LENGTH,
	MAX_COLUMNS,
	MAX_ROWS,
	TOO_MANY_COLUMNS,
	TOO_MANY_ROWS,
	Unreadable,
} from "./limits";

/** A row below the headings, with the spreadsheet's own number. */
export type SheetRow = { number: number; cells: string[] };

export type Sheet = {
	headings: string[];
	/** Rows with something in them, in order; as many cells as there are headings. */
	rows: SheetRow[];
	/** How it was read, as a person may want to know. */
	format: {
		kind: "csv" | "xlsx";
		separator: string | null;
		encoding: string | null;
		/** Of a workbook with several sheets: the one that was read, and the others. */
		tab?: string;
		others?: string[];
		/** The row that the headings stand in, where that is not the first. */
		headingsIn?: number;
	};
};

type Format = Omit<Sheet["format"], "headingsIn">;

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");

/** What is right of the last heading and empty in every row is nothing. */
function widthOf(records: readonly (readonly string[])[]): number {
	return records.reduce((width, cells) => {
		const last = cells.findLastIndex((cell) => cell.trim() !== "");
		return Math.max(width, last + 1);
	}, 0);
}

function checkCells(records: readonly (readonly string[])[]) {
	const row = records.findIndex((cells) => cells.some((cell) => cell.length > MAX_CELL_LENGTH));
	if (row >= 0)
		throw new Unreadable(`En celle i række ${row + 1} er for lang. Den må højst have 10.000 tegn.`);
}

/**
 * A table as it stands in a file, row 1 first, as a sheet. Titles above the headings are left out. Every text is NFC,
 * empty rows are left out and all keep their number.
 * @throws Unreadable when there are no headings or no rows, or more than we take.
 */
export function sheetOf(records: readonly (readonly string[])[], format: Format): Sheet {
	const width = widthOf(records);
	if (width > MAX_COLUMNS) throw new Unreadable(TOO_MANY_COLUMNS);
	if (records.length > MAX_ROWS + 1) throw new Unreadable(TOO_MANY_ROWS);
	checkCells(records);
	const whole = records.map((cells) =>
		Array.from({ length: width }, (_, i) => (cells[i] ?? "").normalize("NFC")),
	);
	const at = headingRow(whole);
	const headings = whole[at];
	if (!headings) throw new Unreadable("Filen er tom. Den skal have en række med overskrifter.");
	const below = whole.slice(at + 1).map((cells, i) => ({ number: at + i + 2, cells }));
	const rows = below.filter(({ cells }) => !isBlank(cells));
	if (rows.length === 0) throw new Unreadable("Filen har kun overskrifter. Der er ingen rækker at læse.");
	return {
		headings: headings.map((heading) => heading.replace(/\s+/g, " ").trim()),
		rows,
		format: { ...format, ...(at > 0 ? { headingsIn: at + 1 } : {}) },
	};
}
