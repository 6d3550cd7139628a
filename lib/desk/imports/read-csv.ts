import { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import { CsvError, parse } from "csv-parse";
import { decode } from "./decode";
import { MAX_COLUMNS, MAX_ROWS, TOO_MANY_COLUMNS, TOO_MANY_ROWS, Unreadable } from "./limits";
import { type Sheet, sheetOf } from "./sheet";

const SEPARATORS = [";", ",", "\t"] as const;
type Separator = (typeof SEPARATORS)[number];

/** Characters that are parsed between two turns of the event loop. */
const SLICE = 64 * 1024;
/** Excel's own first line that names the separator; it is no row of the sheet. */
const SEPARATOR_LINE = /^sep=([;,\t])\r?\n/i;

/** The text outside quotation marks, as far as the end of the first record. */
function firstRecord(text: string): string {
	let bare = "";
	let quoted = false;
	for (const letter of text.slice(0, SLICE)) {
		if (letter === '"') quoted = !quoted;
		else if (quoted) continue;
		else if (letter === "\n" || letter === "\r") break;
		else bare += letter;
	}
	return bare;
}

/** The separator that the headings have most of; the Danish one where they have none. */
function separatorOf(text: string): Separator {
	const headings = firstRecord(text);
	const count = (separator: Separator) => headings.split(separator).length - 1;
	return SEPARATORS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

const FAULTS: Partial<Record<string, string>> = {
	CSV_QUOTE_NOT_CLOSED: "et citationstegn bliver ikke lukket",
	CSV_INVALID_CLOSING_QUOTE: "der står noget lige efter et citationstegn, som lukker",
	INVALID_OPENING_QUOTE: "et citationstegn står midt i en celle",
	CSV_MAX_RECORD_SIZE: "rækken er for lang. Måske mangler et citationstegn",
};

/** Where the last quotation mark was opened: a parser notices at the end of the file only. */
function openedAt(text: string): number {
	let line = 1;
	let opened: number | null = null;
	for (const [mark] of text.matchAll(/"|\r\n?|\n/g)) {
		if (mark === '"') opened = opened === null ? line : null;
		else line += 1;
	}
	return opened ?? line;
}

function unreadable(error: CsvError, text: string): Unreadable {
	const notClosed = error.code === "CSV_QUOTE_NOT_CLOSED";
	const line = notClosed ? openedAt(text) : Number(error.lines ?? 0);
	const reason = FAULTS[error.code] ?? "den kan ikke læses som CSV";
	return new Unreadable(`Linje ${line} i filen: ${reason}. Ret den, og prøv igen.`);
}

function* slicesOf(text: string) {
	for (let at = 0; at < text.length; at += SLICE) yield text.slice(at, at + SLICE);
}

async function recordsOf(text: string, delimiter: Separator): Promise<string[][]> {
	const parser = Readable.from(slicesOf(text)).pipe(
		parse({ delimiter, relax_column_count: true, skip_empty_lines: false, max_record_size: 2_000_000 }),
	);
	const records: string[][] = [];
	for await (const record of parser as AsyncIterable<string[]>) {
		if (record.length > MAX_COLUMNS && record.slice(MAX_COLUMNS).some((cell) => cell.trim() !== ""))
			throw new Unreadable(TOO_MANY_COLUMNS);
		records.push(record);
		if (records.length > MAX_ROWS + 1) throw new Unreadable(TOO_MANY_ROWS);
		if (records.length % 500 === 0) await nextTurn();
	}
	return records;
}

/**
 * Reads a CSV file, whatever separator, encoding, line ends and Unicode form it has. Others are answered
 * meanwhile.
 * @throws Unreadable, naming the file's line.
 */
export async function readCsv(bytes: Buffer): Promise<Sheet> {
	const { text: whole, encoding } = decode(bytes);
	if (whole.includes("\0")) throw new Unreadable("Filen er hverken CSV eller Excel. Gem den som en af dem.");
	const named = SEPARATOR_LINE.exec(whole);
	const text = named ? whole.slice(named[0].length) : whole;
	const separator = (named?.[1] as Separator | undefined) ?? separatorOf(text);
	try {
		return sheetOf(await recordsOf(text, separator), { kind: "csv", separator, encoding });
	} catch (error) {
		throw error instanceof CsvError ? unreadable(error, text) : error;
	}
}
