import { type Entry, fromBuffer, type ZipFile } from "yauzl";

/** Cells that are one: the rows and columns of its corners, from 0. */
export type Merged = { top: number; left: number; bottom: number };

const MERGED = /<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;
const SHEET = /<(?:\w+:)?sheet\s[^>]*r:id="([^"]{1,80})"/g;
const RELATION = /<(?:\w+:)?Relationship\s[^>]*>/g;
/** A tag may stand across two chunks. */
const OVERLAP = 200;
/** More areas than this are no sheet that somebody keeps by hand. */
const MOST = 20_000;

const columnNumber = (letters: string) =>
	[...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const opened = (bytes: Buffer) =>
	new Promise<ZipFile>((resolve, reject) => {
		fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, zip) =>
			error ? reject(error) : resolve(zip),
		);
	});

const entriesOf = (zip: ZipFile) =>
	new Promise<Map<string, Entry>>((resolve, reject) => {
		const entries = new Map<string, Entry>();
		zip.on("entry", (entry: Entry) => {
			entries.set(entry.fileName, entry);
			zip.readEntry();
		});
		zip.on("end", () => resolve(entries)).on("error", reject);
		zip.readEntry();
	});

async function* chunksOf(zip: ZipFile, entry: Entry) {
	const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
		zip.openReadStream(entry, (error, readable) => (error ? reject(error) : resolve(readable)));
	});
	for await (const chunk of stream) yield (chunk as Buffer).toString("latin1");
}

async function textOf(zip: ZipFile, entry: Entry | undefined): Promise<string> {
	let text = "";
	if (entry) for await (const chunk of chunksOf(zip, entry)) text += chunk;
	return text;
}

/** The areas of one sheet that reach over several rows; its text is never held whole. */
async function areasOf(zip: ZipFile, entry: Entry): Promise<Merged[]> {
	const areas = new Map<string, Merged>();
	let rest = "";
	for await (const chunk of chunksOf(zip, entry)) {
		const text = rest + chunk;
		for (const [tag, letters = "", top, bottom] of text.matchAll(MERGED)) {
			if (top !== bottom && areas.size < MOST)
				areas.set(tag, { top: Number(top) - 1, left: columnNumber(letters), bottom: Number(bottom) - 1 });
		}
		rest = text.slice(-OVERLAP);
	}
	return [...areas.values()];
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** The sheets' parts, in the order of their tabs. */
async function partsOf(zip: ZipFile, entries: Map<string, Entry>): Promise<(Entry | undefined)[]> {
	const book = await textOf(zip, entries.get("xl/workbook.xml"));
	const relations = await textOf(zip, entries.get("xl/_rels/workbook.xml.rels"));
	const targets = new Map(
		[...relations.matchAll(RELATION)].map(([tag]) => [attribute(tag, "Id"), attribute(tag, "Target")]),
	);
	return [...book.matchAll(SHEET)].map(([, id = ""]) => {
		const target = targets.get(id) ?? "";
		return entries.get(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
	});
}

/**
 * The cells of each sheet, in the order of the tabs, that reach over several rows: what a library for cells leaves
 * out. Of a workbook that has been looked through before (zip-check.ts).
 */
export async function mergedCells(bytes: Buffer): Promise<Merged[][]> {
	const zip = await opened(bytes);
	try {
		const found: Merged[][] = [];
		for (const entry of await partsOf(zip, await entriesOf(zip))) {
			found.push(entry ? await areasOf(zip, entry) : []);
		}
		return found;
	} finally {
		zip.close();
	}
}
