import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import {
	INTERVENTION_FILE,
	MUNICIPALITY_FILE,
	PROVIDER_FILE,
} from "@/components/directory/open-data/columns";
import { OFFER_FILE } from "@/components/directory/open-data/offer-columns";
import type { ListFile } from "@/lib/site/open-data/answer-list";
import {
	interventionsAnswer,
	type ListQuestion,
	municipalitiesAnswer,
	offersAnswer,
	providersAnswer,
} from "@/lib/site/open-data/lists";
import { csvOf, tableOf, workbookOf } from "@/lib/site/open-data/table";
import { realCatalogue } from "../../support/catalogue";

const catalogue = realCatalogue();

function fileOf<J>(question: ListQuestion<J>, { columns }: ListFile<J>, query = "format=csv") {
	const asked = { params: new URLSearchParams(query), now: new Date("2026-11-30T10:00:00Z") };
	const answer = question(catalogue, asked);
	if (answer instanceof Response) throw new Error("refused");
	return tableOf(columns, answer.rows(), catalogue);
}

const offers = fileOf(offersAnswer, OFFER_FILE);
const ALL = [
	offers,
	fileOf(interventionsAnswer, INTERVENTION_FILE),
	fileOf(municipalitiesAnswer, MUNICIPALITY_FILE),
	fileOf(providersAnswer, PROVIDER_FILE),
];

describe("a list as a file", () => {
	it("says in words what the record has as a code, and nothing where nobody has said anything", () => {
		for (const { headings, rows } of ALL) {
			expect(new Set(headings).size).toBe(headings.length);
			for (const cell of rows.flat())
				expect(cell).not.toMatch(/\b(null|undefined|not-stated|true|false)\b|\[object/);
		}
		const row = offers.rows.find((cells) => cells.at(-2)?.endsWith("/tilbud/al-anon-telefon"));
		const cell = (heading: string) => row?.[offers.headings.indexOf(heading)];
		expect(cell("Hvor det gælder")).toBe("Hele landet");
		expect(cell("Telefon")).toMatch(/^\d\d[\d ]+$/);
		expect(cell("Målgrupper")).toContain("(vores vurdering)");
		expect(cell("Bekræftet")).toBe("");
		expect(offers.rows.length).toBeGreaterThan(200);
	});

	it("follows the filters", () => {
		const { rows, headings } = fileOf(offersAnswer, OFFER_FILE, "format=csv&municipality=0461&national=no");
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.length).toBeLessThan(offers.rows.length);
		for (const row of rows) expect(row[headings.indexOf("Hvor det gælder")]).toContain("Odense");
	});

	it("is read by Danish Excel: semicolons, BOM, CRLF, and no cell is a formula", () => {
		const csv = csvOf({ headings: ["Navn"], rows: [["=1+1"], ['a;b "c"'], ["+45"], ["@x"], ["æøå\nto"]] });
		expect(csv.startsWith("\ufeffNavn\r\n")).toBe(true);
		const cells = parse(csv, { bom: true, delimiter: ";" }).flat();
		expect(cells).toEqual(["Navn", "'=1+1", 'a;b "c"', "'+45", "'@x", "æøå\nto"]);
		for (const table of ALL) {
			const read = parse(csvOf(table), { bom: true, delimiter: ";" });
			expect(read).toHaveLength(table.rows.length + 1);
		}
	});

	it("and as a workbook, with the same cells", async () => {
		const bytes = await workbookOf({ headings: ["Navn", "Nr."], rows: [["=1+1", "0461"]] }, "tilbud");
		expect(await readWorkbook(Buffer.from(bytes))).toEqual([
			{
				sheet: "tilbud",
				data: [
					["Navn", "Nr."],
					["=1+1", "0461"],
				],
			},
		]);
	});
});
