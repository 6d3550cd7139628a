import { randomBytes } from "node:crypto";
import { type ZipPart, zip } from "../zip";

const NS = "http://schemas.openxmlformats.org";
const xml = (text: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`);

/** The parts that say what there is in a workbook of one sheet. */
const AROUND: readonly ZipPart[] = [
	{
		name: "xl/workbook.xml",
		data: xml(
			`<workbook xmlns="${NS}/spreadsheetml/2006/main" xmlns:r="${NS}/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		),
	},
	{
		name: "xl/_rels/workbook.xml.rels",
		data: xml(
			`<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${NS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${NS}/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
		),
	},
];

const cell = (place: string, text = "x") => `<c ${place} t="inlineStr"><is><t>${text}</t></is></c>`;
const HEADINGS = `<row r="1">${cell('r="A1"', "Titel")}${cell('r="B1"', "Slug")}</row>`;

/** A workbook whose sheet has these rows, and further parts. */
export function workbook(rows: string, strings = "<sst/>", more: readonly ZipPart[] = []): Buffer {
	const sheet = `<worksheet xmlns="${NS}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
	return zip([
		...AROUND,
		{ name: "xl/sharedStrings.xml", data: xml(strings) },
		{ name: "xl/worksheets/sheet1.xml", data: xml(sheet) },
		...more,
	]);
}

/** Text that packs ten times, as a sheet does. */
function rowsOf(bytes: number, row: (i: number, words: string) => string): string {
	const words = Array.from({ length: 500 }, () => randomBytes(6).toString("hex"));
	const pieces: string[] = [];
	for (let [length, i] = [0, 2]; length < bytes; i += 1) {
		const piece = row(i, words[i % words.length] ?? "");
		pieces.push(piece);
		length += piece.length;
	}
	return pieces.join("");
}

const COLUMNS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].flatMap((a) => [a, ...[..."ABC"].map((b) => b + a)]);

/** Rows of a hundred cells, as many as a sheet may have. */
const cellsOf = (bytes: number, quote: string) =>
	rowsOf(Math.min(bytes, 120e6), (i, word) => {
		const at = (column: string) => `r=${quote}${column}${i}${quote}`;
		const cells = COLUMNS.slice(0, 100).map((column, n) => cell(at(column), n % 9 === 0 ? word : "x"));
		return `<row r=${quote}${i}${quote}>${cells.join("")}</row>`;
	});

const repeated = (bytes: number, piece: string) => piece.repeat(Math.ceil(bytes / piece.length));

/** Workbooks that are as costly to read as can be; `mb`: to how much they unpack. */
export const HOSTILE_WORKBOOKS: Record<string, (mb: number) => Buffer> = {
	"cells as many as fit": (mb) => workbook(HEADINGS + cellsOf(mb * 1e6, '"')),
	"as many in single quotes": (mb) => workbook(HEADINGS + cellsOf(mb * 1e6, "'")),
	"a cell far out, in single quotes": () =>
		workbook(`${HEADINGS}<row r='2'>${cell("r='XFD2'").repeat(3)}</row>`),
	"a row far down, in single quotes": () =>
		workbook(`${HEADINGS}<row r='1048576'>${cell("r='XFD1048576'")}</row>`),
	"many cells far out": (mb) =>
		workbook(HEADINGS + rowsOf(mb * 1e5, (i) => `<row r = "${i}">${cell(`r = "XFD${i}"`)}</row>`)),
	"a place in entities": () => workbook(`${HEADINGS}<row r="2">${cell('r="&#88;F&#68;1048576"')}</row>`),
	"cells without a place": (mb) =>
		workbook(`${HEADINGS}<row>${repeated(mb * 1e6, "<c t='n'><v>1</v></c>")}</row>`),
	"rows that are empty": (mb) =>
		workbook(HEADINGS + rowsOf(mb * 1e6, (i, word) => `<row r="${i}" ht="${word}"/>`)),
	"one text of all": (mb) =>
		workbook(
			`${HEADINGS}<row r="2">${cell(
				'r="A2"',
				rowsOf(mb * 1e6, (_i, word) => word),
			)}</row>`,
		),
	"texts beside the sheet": (mb) =>
		workbook(HEADINGS, `<sst>${rowsOf(mb * 1e6, (_i, word) => `<si><t>${word}</t></si>`)}</sst>`),
	"one long text in every cell": (mb) =>
		workbook(
			HEADINGS + rowsOf(mb * 1e5, (i) => `<row r="${i}"><c r="A${i}" t="s"><v>0</v></c></row>`),
			`<sst><si><t>${rowsOf(9_900, (_i, word) => word).slice(0, 9_900)}</t></si></sst>`,
		),
	"tags in tags": (mb) =>
		workbook(`${HEADINGS}<row r="2">${rowsOf(mb * 1e6, (_i, word) => `<a b="${word}">`)}</row>`),
	"attributes of one tag": (mb) =>
		workbook(`${HEADINGS}<row r="2" ${rowsOf(mb * 1e6, (i, word) => `a${i}='${word}' `)}></row>`),
	"UTF-16": (mb) =>
		zip([
			...AROUND,
			{
				name: "xl/worksheets/sheet1.xml",
				data: Buffer.from(`\ufeff${rowsOf(mb * 1e6, (i, w) => `<row r='${i}'>${w}</row>`)}`, "utf16le"),
			},
		]),
	"many sheets": (mb) =>
		workbook(
			HEADINGS,
			"<sst/>",
			Array.from({ length: 100 }, (_, i) => ({
				name: `xl/worksheets/sheet${i + 2}.xml`,
				data: xml(rowsOf(mb * 1e4, (row, word) => `<row r='${row}'>${word}</row>`)),
			})),
		),
};

/** The same of CSV; `mb`: how large they are. */
export const HOSTILE_CSV: Record<string, (mb: number) => Buffer> = {
	"one line": (mb) => Buffer.from(`Titel\n${"x".repeat(mb * 1e6)}`),
	"one line in Windows-1252": (mb) => Buffer.from(`Titel\n${"\u00e6\u0091".repeat(mb * 5e5)}`, "latin1"),
	separators: (mb) => Buffer.from(`Titel\n${";".repeat(mb * 1e6)}`),
	"line ends": (mb) => Buffer.from(`Titel${"\n".repeat(mb * 1e6)}x`),
	quotes: (mb) => Buffer.from(`Titel\n${'"'.repeat(mb * 1e6 + 1)}`),
	"quotes and lines": (mb) => Buffer.from(`Titel\n${'"\n'.repeat(mb * 5e5)}"`),
	"cells as many as fit": (mb) =>
		Buffer.from(`Titel;Slug\n${`${"a;".repeat(99)}b\n`.repeat(Math.min(20_000, mb * 5_000))}`),
	"rows as long as fit": (mb) => Buffer.from(`Titel;Slug\n${`${"æ".repeat(4_900)};b\n`.repeat(mb * 100)}`),
};
