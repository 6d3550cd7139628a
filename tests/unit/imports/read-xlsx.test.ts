import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { readSheet } from "@/lib/desk/imports/read-sheet";
import { zip } from "../../support/zip";

const SHEET = "xl/worksheets/sheet1.xml";
const cell = (place: string) =>
	Buffer.from(
		`<worksheet><sheetData><row r="1"><c r="${place}" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>`,
	);

async function refusal(bytes: Buffer) {
	const [before, from] = [process.memoryUsage().rss, performance.now()];
	const message = await readSheet(bytes).then(
		() => "it was read",
		(error: Error) => error.message,
	);
	const grown = (process.memoryUsage().rss - before) / 1024 / 1024;
	return { message, grown, ms: performance.now() - from };
}

describe("a workbook", () => {
	it("keeps Danish letters, days, numbers and its own row numbers", async () => {
		const workbook = writeWorkbook([
			[{ value: "Titel" }, { value: "Dato" }, { value: "Telefon" }, { value: "Pris" }, { value: "Åben" }],
			[],
			[
				{ value: "Pårørende på Ærø" },
				{ value: new Date(Date.UTC(2026, 4, 3)), type: Date, format: "dd-mm-yyyy" },
				{ value: 70201201, type: Number },
				{ value: 2.5, type: Number },
				{ value: true, type: Boolean },
			],
			[null, null],
			[{ value: "Sidste" }],
		]);
		const { headings, rows, format } = await readSheet(await workbook.toBuffer());
		expect(headings).toEqual(["Titel", "Dato", "Telefon", "Pris", "Åben"]);
		expect(rows).toEqual([
			{ number: 3, cells: ["Pårørende på Ærø", "2026-05-03", "70201201", "2,5", "ja"] },
			{ number: 5, cells: ["Sidste", "", "", "", ""] },
		]);
		expect(format.kind).toBe("xlsx");
	});

	it.each([
		["blanks that unpack to 300 MB", [{ name: SHEET, data: Buffer.alloc(300 * 1024 * 1024, 32) }]],
		["a size that lies", [{ name: SHEET, data: Buffer.alloc(50 * 1024 * 1024, 32), says: 1_000 }]],
		[
			"a thousand blanks",
			Array.from({ length: 30 }, (_, i) => ({ name: `a${i}`, data: Buffer.alloc(5e6, 32) })),
		],
		["no sheet", [{ name: "a.txt", data: Buffer.from("a") }]],
	])("%s is refused at once, and memory stays flat", async (_what, parts) => {
		const bytes = zip(parts);
		const { message, grown, ms } = await refusal(bytes);
		expect(message).toMatch(/^Filen (fylder|kan ikke læses)/);
		expect(grown).toBeLessThan(60);
		expect(ms).toBeLessThan(1_000);
	});

	it.each([
		["XFD1048576", "række"],
		["A1048576", "række"],
		["XFD1", "kolonne"],
		["CW2", "kolonne"],
	])("a cell far out at %s is refused before a reader makes room for it", async (place, words) => {
		const { message, grown, ms } = await refusal(zip([{ name: SHEET, data: cell(place) }]));
		expect(message).toContain(words);
		expect(grown).toBeLessThan(60);
		expect(ms).toBeLessThan(1_000);
	});

	it("that is broken in another way ends in words, not in the process", async () => {
		const { message } = await refusal(zip([{ name: SHEET, data: cell("A1") }]));
		expect(message).toContain("kan ikke læses som Excel");
	});
});
