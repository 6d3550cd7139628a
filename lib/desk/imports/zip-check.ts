import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { MAX_COLUMNS, MAX_ROWS, TOO_MANY_COLUMNS, TOO_MANY_ROWS, Unreadable } from "./limits";

/** What a workbook of 20,000 rows unpacks to, with room to spare. */
const MAX_UNPACKED = 128 * 1024 * 1024;
/** Sheets pack ten to thirty times; blanks a thousand times. */
const MAX_RATIO = 120;
const SMALL = 1024 * 1024;
const MAX_PARTS = 1_000;
const BOMB = "Filen fylder alt for meget, når den pakkes ud. Gem rækkerne i en ny fil, og prøv igen.";
const BROKEN = "Filen kan ikke læses som Excel. Gem den igen, eller gem den som CSV.";

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const PLACE = /\sr="([A-Z]{0,4})(\d{1,8})"/g;
/** The longest place, `r="XFD1048576"`, may stand across two chunks. */
const OVERLAP = 20;

const columnNumber = (letters: string) =>
	[...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Stops at the first cell that lies outside what we take: one far cell makes a reader fill all before it. */
function placeWatch() {
	let rest = "";
	return (chunk: Buffer) => {
		const text = rest + chunk.toString("latin1");
		for (const [, letters = "", row] of text.matchAll(PLACE)) {
			if (Number(row) > MAX_ROWS + 1) throw new Unreadable(TOO_MANY_ROWS);
			if (columnNumber(letters) > MAX_COLUMNS) throw new Unreadable(TOO_MANY_COLUMNS);
		}
		rest = text.slice(-OVERLAP);
	};
}

const opened = (bytes: Buffer) =>
	new Promise<ZipFile>((resolve, reject) => {
		fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
			error ? reject(new Unreadable(BROKEN)) : resolve(zip),
		);
	});

/** What the file says of itself, before anything is unpacked. */
function checkSaid(entry: Entry, unpacked: number) {
	const { uncompressedSize, compressedSize } = entry;
	const ratio = uncompressedSize / Math.max(1, compressedSize);
	if (unpacked > MAX_UNPACKED || (uncompressedSize > SMALL && ratio > MAX_RATIO)) throw new Unreadable(BOMB);
}

/** Unpacks a part and throws it away; more bytes than it says are an error of yauzl's. */
async function unpack(zip: ZipFile, entry: Entry): Promise<void> {
	const look = SHEET.test(entry.fileName) ? placeWatch() : () => undefined;
	const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
		zip.openReadStream(entry, (error, readable) => (error ? reject(error) : resolve(readable)));
	});
	for await (const chunk of stream) look(chunk as Buffer);
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
	return new Promise((resolve, reject) => {
		const entries: Entry[] = [];
		let unpacked = 0;
		zip.on("entry", (entry: Entry) => {
			try {
				unpacked += entry.uncompressedSize;
				checkSaid(entry, unpacked);
				entries.push(entry);
				if (entries.length > MAX_PARTS) throw new Unreadable(BOMB);
				zip.readEntry();
			} catch (error) {
				reject(error);
			}
		});
		zip.on("end", () => resolve(entries)).on("error", reject);
		zip.readEntry();
	});
}

/**
 * Looks through a workbook before a reader is let near it: how much it unpacks to, and how far out its cells lie.
 * Memory stays flat.
 * @throws Unreadable when it is no workbook, or one that would fill the memory.
 */
export async function checkWorkbook(bytes: Buffer): Promise<void> {
	try {
		const zip = await opened(bytes);
		const entries = await entriesOf(zip);
		if (!entries.some(({ fileName }) => SHEET.test(fileName))) throw new Unreadable(BROKEN);
		for (const entry of entries) await unpack(zip, entry);
	} catch (error) {
		throw error instanceof Unreadable ? error : new Unreadable(BROKEN);
	}
}
