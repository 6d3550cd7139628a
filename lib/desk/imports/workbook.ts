import { headingRow, headingsIn } from "./heading-row";
import { MAX_ROWS, Unreadable } from "./limits";
import type { Merged } from "./merged-cells";
import { type Sheet, sheetOf } from "./sheet";

/** One sheet of a workbook as texts, row 1 first. */
export type Tab = { name: string; records: string[][] };

/** The sheet with what was written once for several rows in each of them. */
export function withMerged(records: readonly string[][], merged: readonly Merged[]): string[][] {
	const filled = records.map((cells) => [...cells]);
	for (const { top, left, bottom } of merged) {
		const text = filled[top]?.[left] ?? "";
		if (text === "") continue;
		for (let row = top + 1; row <= Math.min(bottom, MAX_ROWS, filled.length - 1); row += 1) {
			const cells = filled[row];
			// A row with nothing of its own is no row of the sheet.
			if (!cells?.some((cell) => cell !== "") || cells[left]) continue;
			while (cells.length <= left) cells.push("");
			cells[left] = text;
		}
	}
	return filled;
}

/** How much a sheet looks like a list of offers: by its headings first, and by its rows. */
function weightOf(records: readonly string[][]): number {
	const at = headingRow(records);
	const rows = records.slice(at + 1).filter((cells) => cells.some((cell) => cell.trim() !== "")).length;
	return at < 0 ? 0 : rows * (1 + headingsIn(records[at] ?? []));
}

/**
 * The sheet of a workbook that the offers stand in. The others are named, so that a person sees what was not read.
 * @param merged the cells of each sheet that are one.
 * @throws Unreadable
 */
export function chosenSheet(tabs: readonly Tab[], merged: readonly (readonly Merged[])[]): Sheet {
	const whole = tabs.map(({ name, records }, i) => ({ name, records: withMerged(records, merged[i] ?? []) }));
	const [first, ...more] = whole;
	if (!first) throw new Unreadable("Filen har ingen ark.");
	const best = more.reduce((a, b) => (weightOf(b.records) > weightOf(a.records) ? b : a), first);
	const others = whole.filter((tab) => tab !== best).map(({ name }) => name);
	const tab = more.length > 0 ? { tab: best.name, others } : {};
	return sheetOf(best.records, { kind: "xlsx", separator: null, encoding: null, ...tab });
}
