import type { SheetRow } from "./sheet";

/** Rows from the top that samples are taken from. */
const FROM = 200;

/** What stands in each column, the first few that differ: of rows that have something there. */
export function sampleCells(rows: readonly SheetRow[], width: number, most: number): string[][] {
	return Array.from({ length: width }, (_, i) => {
		const cells = rows.slice(0, FROM).map(({ cells }) => (cells[i] ?? "").trim());
		return [...new Set(cells.filter((cell) => cell !== ""))].slice(0, most);
	});
}
