import { describe, expect, it } from "vitest";
import { readSheet } from "@/lib/desk/imports/read-sheet";
import { chosenSheet, withMerged } from "@/lib/desk/imports/workbook";

const HEADINGS = ["Tilbuddets navn", "Hvem står bag", "Tlf."];
const ROW = ["Torsdagsholdet", "Odense Kommune", "66 13 41 50"];
const read = (records: string[][]) => readSheet(Buffer.from(records.map((row) => row.join(";")).join("\n")));

describe("headings", () => {
	it("stand below a title and a note, and rows keep the spreadsheet's own numbers", async () => {
		const sheet = await read([["Tilbud til pårørende 2026", "", ""], [], HEADINGS, ROW]);
		expect(sheet.headings).toEqual(HEADINGS);
		expect(sheet.rows).toEqual([{ number: 4, cells: ROW }]);
		expect(sheet.format.headingsIn).toBe(3);
	});
	it("stand below headings over headings", async () => {
		const sheet = await read([["Tilbuddet", "", "Kontakt"], HEADINGS, ROW]);
		expect(sheet.headings).toEqual(HEADINGS);
	});
	it("are the first row where none is known", async () => {
		const sheet = await read([["a", "b", "c"], ROW]);
		expect(sheet.headings).toEqual(["a", "b", "c"]);
		expect(sheet.format.headingsIn).toBeUndefined();
	});
});

describe("a workbook with several sheets", () => {
	it("is read where the offers stand, and says what was left out", () => {
		const tabs = [
			{ name: "Læs mig", records: [["Om arket"], ["Ret kun i Tilbud"], ["Ring til Lone"]] },
			{ name: "Tilbud", records: [HEADINGS, ROW, ROW] },
			{ name: "Udgåede", records: [["Navn"], ["Et, der er udgået"]] },
		];
		const { format, rows } = chosenSheet(tabs, []);
		expect(format).toMatchObject({ tab: "Tilbud", others: ["Læs mig", "Udgåede"] });
		expect(rows).toHaveLength(2);
	});
	it("has what was written once for several rows in each of them, and in no row beside", () => {
		const records = [
			["a", "b"],
			["1", "fælles"],
			["2", ""],
			["", ""],
			["3", "egen"],
		];
		const merged = [{ top: 1, left: 1, bottom: 4 }];
		expect(withMerged(records, merged)).toEqual([
			["a", "b"],
			["1", "fælles"],
			["2", "fælles"],
			["", ""],
			["3", "egen"],
		]);
	});
});
