import { readSheet as readFirstSheet } from "read-excel-file/node";
import { MAX_SHEET_LENGTH, TOO_MUCH_TEXT, Unreadable } from "./limits";
import { type Sheet, sheetOf } from "./sheet";
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

/** The texts of a sheet. One text may stand in a million cells: together they are no more than a file may be. */
function textsOf(records: readonly (readonly unknown[])[]): string[][] {
	let length = 0;
	return records.map((record) =>
		record.map((value) => {
			const text = cellText(value);
			length += text.length;
			if (length > MAX_SHEET_LENGTH) throw new Unreadable(TOO_MUCH_TEXT);
			return text;
		}),
	);
}

/**
 * Reads the first sheet of a workbook. A file may be made so that this takes all memory and no end: it is done in a
 * process that can be ended (`read-apart.ts`).
 * @throws Unreadable
 */
export async function readXlsx(bytes: Buffer): Promise<Sheet> {
	await checkWorkbook(bytes);
	const records = await readFirstSheet(bytes, 1).catch(() => {
		throw new Unreadable(BROKEN);
	});
	return sheetOf(textsOf(records), { kind: "xlsx", separator: null, encoding: null });
}
