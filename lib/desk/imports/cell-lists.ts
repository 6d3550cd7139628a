/** A cell that cannot be read; the message says what to write in it, in Danish. */
export class CellFault extends Error {}

const SEPARATOR = ";";

/** An item as it may stand beside others in one cell. */
const guarded = (item: string) =>
	item.replaceAll("\\", "\\\\").replaceAll(SEPARATOR, `\\${SEPARATOR}`).replaceAll("\n", "\\n");

/** Several things in one cell, with semicolons between them. */
export const joinItems = (items: readonly string[]): string => items.map(guarded).join(`${SEPARATOR} `);

const PIECES = /\\[\s\S]|[;\n]|[^\\;\n]+|\\$/g;
/** The same where people part things by commas and "og" too. */
const WORD_PIECES = /\\[\s\S]|[;,\n/]|\s(?:og|&)\s|[^\\;,\n/\s]+|\s|\\$/gi;

function itemsOf(cell: string, pieces: RegExp, isBetween: (piece: string) => boolean): string[] {
	const items = [""];
	const add = (text: string) => items.push(`${items.pop() ?? ""}${text}`);
	for (const [piece] of cell.matchAll(pieces)) {
		if (isBetween(piece)) items.push("");
		else if (piece === "\\n") add("\n");
		else add(piece.length > 1 && piece.startsWith("\\") ? piece.slice(1) : piece);
	}
	return items.map((item) => item.trim()).filter((item) => item !== "");
}

/** The things in such a cell; a new line in the cell parts them too. Total. */
export const splitItems = (cell: string): string[] =>
	itemsOf(cell, PIECES, (piece) => piece === SEPARATOR || piece === "\n");

/** The words in a cell of words, such as languages: "dansk, engelsk og arabisk". Total. */
export const splitWords = (cell: string): string[] =>
	itemsOf(cell, WORD_PIECES, (piece) => /^(?:[;,\n/]|\s(?:og|&)\s)$/i.test(piece));

/** The cell that {@link splitWords} reads back, whatever stands in the words. */
export const joinWords = (words: readonly string[]): string =>
	words
		.map((word) =>
			guarded(word)
				.replace(/[,/]/g, "\\$&")
				.replace(/(?<=\s)(?:og|&)(?=\s)/gi, "\\$&"),
		)
		.join(`${SEPARATOR} `);

/** What people put between the parts of one thing: "Nyborg og Kerteminde", "adhd/autisme". */
const BETWEEN = /[,/]|(?<!\s)\s+(?:og|samt|&|\+)\s+/i;

/** The parts of an item that names several things. */
export const partsOf = (item: string): string[] =>
	item
		.split(BETWEEN)
		.map((part) => part.trim())
		.filter((part) => part !== "");

/**
 * The same of things that have names: commas and "og" part them where the whole is no name.
 * @param read the thing a text names; `undefined` for none.
 * @throws CellFault naming the first text that names nothing.
 */
export function readNamed<T>(cell: string, what: string, read: (text: string) => T | undefined): T[] {
	return splitItems(cell).flatMap((item) => {
		const whole = read(item);
		if (whole !== undefined) return [whole];
		return partsOf(item).map((part) => {
			const found = read(part);
			if (found === undefined) throw new CellFault(`Vi kender ikke ${what} "${part}".`);
			return found;
		});
	});
}
