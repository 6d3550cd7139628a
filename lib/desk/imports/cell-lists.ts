/** A cell that cannot be read; the message says what to write in it, in Danish. */
export class CellFault extends Error {}

const SEPARATOR = ";";

/** An item as it may stand beside others in one cell. */
const guarded = (item: string) =>
	item.replaceAll("\\", "\\\\").replaceAll(SEPARATOR, `\\${SEPARATOR}`).replaceAll("\n", "\\n");

/** Several things in one cell, with semicolons between them. */
export const joinItems = (items: readonly string[]): string => items.map(guarded).join(`${SEPARATOR} `);

/** The things in such a cell; a new line in the cell parts them too. Total. */
export function splitItems(cell: string): string[] {
	const items = [""];
	const add = (text: string) => items.push(`${items.pop() ?? ""}${text}`);
	for (const [piece] of cell.matchAll(/\\[\s\S]|[;\n]|[^\\;\n]+|\\$/g)) {
		if (piece === SEPARATOR || piece === "\n") items.push("");
		else if (piece === "\\n") add("\n");
		else add(piece.length > 1 && piece.startsWith("\\") ? piece.slice(1) : piece);
	}
	return items.map((item) => item.trim()).filter((item) => item !== "");
}

/**
 * The same of things that have names: commas part them where the whole is no name.
 * @param read the thing a text names; `undefined` for none.
 * @throws CellFault naming the first text that names nothing.
 */
export function readNamed<T>(cell: string, what: string, read: (text: string) => T | undefined): T[] {
	return splitItems(cell).flatMap((item) => {
		const whole = read(item);
		if (whole !== undefined) return [whole];
		return item.split(",").flatMap((part) => {
			if (part.trim() === "") return [];
			const found = read(part.trim());
			if (found === undefined) throw new CellFault(`Vi kender ikke ${what} "${part.trim()}".`);
			return [found];
		});
	});
}
