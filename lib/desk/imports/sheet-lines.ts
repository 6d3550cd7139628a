import { Unreadable } from "./limits";
import type { Sheet, SheetRow } from "./sheet";

/** What a process that reads a file writes, a line each; the last says that it came to the end. */
type Line = { head: Omit<Sheet, "rows"> } | { rows: SheetRow[] } | { fault: string } | { end: true };

/** Characters of cells in one line: what is taken in between two turns of the event loop. */
const LINE_LENGTH = 64 * 1024;
const lengthOf = ({ cells }: SheetRow) => cells.reduce((sum, cell) => sum + cell.length, cells.length);

/** Rows some at a time, each time no more than there is time for. */
export function* slicesOf(rows: readonly SheetRow[], longest = LINE_LENGTH): Generator<SheetRow[]> {
	let [slice, length]: [SheetRow[], number] = [[], 0];
	for (const row of rows) {
		slice.push(row);
		length += lengthOf(row);
		if (length < longest) continue;
		yield slice;
		[slice, length] = [[], 0];
	}
	if (slice.length > 0) yield slice;
}

/** A line as it was written; nothing where the process was ended in the middle of it. */
function lineIn(text: string): Line | undefined {
	try {
		return JSON.parse(text) as Line;
	} catch {
		return undefined;
	}
}

const written = (line: Line) => `${JSON.stringify(line)}\n`;

/** What came of reading a file, as lines: the sheet, or why there is none. */
export function* linesOf(read: Sheet | Unreadable): Generator<string> {
	if (read instanceof Unreadable) yield written({ fault: read.message });
	else {
		const { rows, ...head } = read;
		yield written({ head });
		for (const slice of slicesOf(rows)) yield written({ rows: slice });
	}
	yield written({ end: true });
}

/**
 * Reads them back, a turn of the event loop at a time.
 * @returns nothing where they break off.
 * @throws Unreadable where that is what they say.
 */
export async function sheetFrom(lines: AsyncIterable<string>): Promise<Sheet | undefined> {
	let sheet: Sheet | undefined;
	for await (const text of lines) {
		const line = lineIn(text);
		if (!line) return undefined;
		if ("fault" in line) throw new Unreadable(line.fault);
		if ("end" in line) return sheet;
		if ("head" in line) sheet = { ...line.head, rows: [] };
		else for (const row of line.rows) sheet?.rows.push(row);
	}
	return undefined;
}
