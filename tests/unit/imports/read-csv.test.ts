import { describe, expect, it } from "vitest";
import { Unreadable } from "@/lib/desk/imports/limits";
import { readSheet } from "@/lib/desk/imports/read-sheet";

const TITLE = "Pårørendegruppe på Ærø: åben, “øl”; kaffe";
const HEADINGS = ["Titel", "Hjælp", "Tal"];

/** Windows-1252 for the letters that are used here. */
const CP1252: Record<string, number> = { "“": 0x93, "”": 0x94 };
const cp1252 = (text: string) =>
	Buffer.from([...text.normalize("NFC")].map((letter) => CP1252[letter] ?? letter.charCodeAt(0)));

const ENCODINGS: Record<string, (text: string) => Buffer> = {
	"UTF-8": (text) => Buffer.from(text),
	"UTF-8 with its mark": (text) => Buffer.from(`\ufeff${text}`),
	"Windows-1252": cp1252,
	"UTF-16": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
};

const csv = (rows: string[][], separator: string, lineEnd: string) =>
	rows.map((row) => row.map((cell) => `"${cell}"`).join(separator)).join(lineEnd) + lineEnd;

const matrix = Object.keys(ENCODINGS).flatMap((encoding) =>
	[";", ",", "\t"].flatMap((separator) =>
		["\r\n", "\n"].flatMap((lineEnd) =>
			(["NFC", "NFD"] as const).map((form) => ({ encoding, separator, lineEnd, form })),
		),
	),
);

describe("a CSV file as Danish programs write it", () => {
	it.each(matrix)("$encoding $separator $lineEnd $form", async ({ encoding, separator, lineEnd, form }) => {
		const text = csv(
			[HEADINGS, [TITLE, `a${lineEnd}b`, "1"], ["", "", ""], ["å", "ø", "æ"]],
			separator,
			lineEnd,
		);
		const sheet = await readSheet(ENCODINGS[encoding]?.(text.normalize(form)) ?? Buffer.alloc(0));
		expect(sheet.headings).toEqual(HEADINGS);
		expect(sheet.rows).toEqual([
			{ number: 2, cells: [TITLE, `a${lineEnd}b`, "1"] },
			{ number: 4, cells: ["å", "ø", "æ"] },
		]);
		expect(sheet.format.separator).toBe(separator);
	});

	it("obeys Excel's line that names the separator, which is no row", async () => {
		const sheet = await readSheet(Buffer.from("sep=,\r\nTitel,Sted\r\na;b,c\r\n"));
		expect(sheet.rows).toEqual([{ number: 2, cells: ["a;b", "c"] }]);
	});

	it("fills rows that are too short, and keeps what stands right of the headings", async () => {
		const sheet = await readSheet(Buffer.from("Titel;Sted\na\nb;c;d\n"));
		expect(sheet.headings).toEqual(["Titel", "Sted", ""]);
		expect(sheet.rows.map(({ cells }) => cells)).toEqual([
			["a", "", ""],
			["b", "c", "d"],
		]);
	});
});

describe("a file that cannot be read", () => {
	const faultOf = (bytes: Buffer | string) =>
		readSheet(Buffer.from(bytes)).then(
			() => "",
			(error: unknown) => (error instanceof Unreadable ? error.message : "another error"),
		);

	it.each([
		["a quote that is never closed", 'Titel;Sted\na;b\nc;"d\ne;f\n', "Linje 3"],
		["a quote in the middle", 'Titel;Sted\na;b "c" d\n', "Linje 2"],
		["a word after a quote", 'Titel;Sted\na;b\n"c" d;e\n', "Linje 3"],
		["headings alone", "Titel;Sted\n", "kun overskrifter"],
		["empty rows and headings", "\n;\na;b\n", "kun overskrifter"],
		["empty rows alone", "\n;\n", "overskrifter"],
		["nothing", "", "tom"],
		["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), "hverken CSV eller Excel"],
		["the old Excel", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), ".xlsx"],
		["too many rows", `T\n${"a\n".repeat(20_001)}`, "række 20.001"],
		["too many columns", `T\n${"a;".repeat(101)}b\n`, "T;"],
		["a cell that is too long", `T;U\na;b\n${"a".repeat(10_001)};b\n`, "række 3"],
	])("%s is told where", async (what, bytes, words) => {
		const fault = await faultOf(bytes);
		if (what === "too many columns") expect(fault).toContain("kolonne 100");
		else expect(fault).toContain(words);
	});
});
