import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { readSheet } from "@/lib/desk/imports/read-sheet";

type Part = { name: string; data: Buffer; says?: number };

/** A zip file of our own making, so that it can lie. */
function zip(parts: Part[]): Buffer {
	const heads: Buffer[] = [];
	const bodies: Buffer[] = [];
	let at = 0;
	for (const { name, data, says } of parts) {
		const packed = deflateRawSync(data);
		const head = Buffer.alloc(46);
		head.writeUInt32LE(0x02014b50, 0);
		head.writeUInt16LE(20, 4);
		head.writeUInt16LE(20, 6);
		head.writeUInt16LE(8, 10);
		head.writeUInt32LE(packed.length, 20);
		head.writeUInt32LE(says ?? data.length, 24);
		head.writeUInt16LE(name.length, 28);
		head.writeUInt32LE(at, 42);
		const local = Buffer.alloc(30);
		local.writeUInt32LE(0x04034b50, 0);
		local.writeUInt16LE(20, 4);
		local.writeUInt16LE(8, 8);
		local.writeUInt32LE(packed.length, 18);
		local.writeUInt32LE(says ?? data.length, 22);
		local.writeUInt16LE(name.length, 26);
		heads.push(head, Buffer.from(name));
		bodies.push(local, Buffer.from(name), packed);
		at += 30 + name.length + packed.length;
	}
	const index = Buffer.concat(heads);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(parts.length, 8);
	end.writeUInt16LE(parts.length, 10);
	end.writeUInt32LE(index.length, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...bodies, index, end]);
}

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
