import readWorkbook from "read-excel-file/node";
import { MAX_SHEET_LENGTH, TOO_MUCH_TEXT, Unreadable } from "./limits";
import { mergedCells } from "./merged-cells";
import type { Sheet } from "./sheet";
import { chosenSheet } from "./workbook";
import { checkWorkbook } from "./zip-check";

const BROKEN = "Filen kan ikke læses som Excel. Gem den igen, eller gem den som CSV.";

/** A cell as a Dane would have typed it; a date without a time of day is a day. */
function cellText(value: unknown): string {
	if (value === null || value === undefined) return "";
	if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, "");
	if (typeof value === "boolean") return value ? "ja" : "nej";
	if (typeof value === "number") return String(value).replace(".", ",");
	return String(value);
}

/** A sum of characters that has an end: one text may stand in a million cells, or in one that is a thousand rows high. */
function createSum() {
	let length = 0;
	return (text: string) => {
		length += text.length;
		if (length > MAX_SHEET_LENGTH) throw new Unreadable(TOO_MUCH_TEXT);
		return text;
	};
}

/**
 * Reads the sheet of a workbook that the offers stand in. A file may be made so that this takes all memory and no end:
 * it is done in a process that can be ended (`read-apart.ts`).
 * @throws Unreadable
 */
export async function readXlsx(bytes: Buffer): Promise<Sheet> {
	await checkWorkbook(bytes);
	const read = await readWorkbook(bytes).catch(() => {
		throw new Unreadable(BROKEN);
	});
	const count = createSum();
	const tabs = read.map(({ sheet, data }) => ({
		name: sheet,
		records: data.map((record) => record.map((value) => count(cellText(value)))),
	}));
	const chosen = chosenSheet(tabs, await mergedCells(bytes).catch(() => []));
	const countMerged = createSum();
	for (const { cells } of chosen.rows) cells.forEach(countMerged);
	return chosen;
}
