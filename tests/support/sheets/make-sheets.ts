import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import writeWorkbook from "write-excel-file/node";
import { ODENSE } from "./odense";
import { REGION } from "./region";
import type { SheetCell, SheetWithFacts } from "./sheet-with-facts";
import { VOLUNTEERS } from "./volunteers";

/**
 * Writes the workbooks beside this file; they are committed, since LibreOffice is on few machines:
 * `npx tsx tests/support/sheets/make-sheets.ts`.
 */
const FOLDER = import.meta.dirname;

function cell(value: SheetCell) {
	if (value === null || value === "") return null;
	return value instanceof Date ? { value, type: Date, format: "dd-mm-yyyy" } : { value };
}
const plain = (rows: readonly SheetCell[][]) => rows.map((row) => row.map(cell));

/** A title that lies across the sheet, as one cell. */
const across = (rows: readonly SheetCell[][], width: number) =>
	rows.map((row) =>
		row.length === 1
			? [{ value: row[0] as string, columnSpan: width }, ...Array(width - 1).fill(null)]
			: row.map(cell),
	);

const sheetOf = ({ before, headings, rows }: SheetWithFacts) => [
	...across(before, headings.length),
	...plain([headings, ...rows]),
];

/** The second column of each four rows as one cell. */
const merged = ({ headings, rows }: SheetWithFacts) => [
	headings.map(cell),
	...rows.map((row) =>
		row.map((value, i) => (i === 1 && value !== null ? { value: value as string, rowSpan: 4 } : cell(value))),
	),
];

for (const sheet of [ODENSE, VOLUNTEERS]) {
	await writeWorkbook(sheetOf(sheet)).toFile(join(FOLDER, `${sheet.name}.xlsx`));
}
const scratch = mkdtempSync(join(tmpdir(), "sheets-"));
const source = join(scratch, "region.xlsx");
await writeWorkbook([
	{
		data: plain([["Læs mig"], ["Arket hører til pårørendenetværket."], ["Ret kun i fanen Tilbud."]]),
		sheet: "Læs mig",
	},
	{ data: merged(REGION), sheet: "Tilbud 2026" },
	{ data: plain([["Navn"], ["Et, der er udgået"]]), sheet: "Udgåede" },
]).toFile(source);
execFileSync("soffice", ["--headless", "--convert-to", "xlsx", "--outdir", join(scratch, "ud"), source]);
copyFileSync(join(scratch, "ud", "region.xlsx"), join(FOLDER, "region.xlsx"));
