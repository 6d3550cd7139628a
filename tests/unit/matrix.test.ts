import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { degreeOf, elementTotals, sortMatrix } from "@/lib/directory/interventions/matrix";
import { DEGREES, ELEMENTS } from "@/lib/model/intervention-codes";
import { interventionNamed, realCatalogue } from "../support/catalogue";
import { interventions as generated } from "../support/generated";
import { sourcesAbsent, sourceText } from "../support/sources";
import { CELLS, COLUMNS, DEGREE_OF_MARK, TABLE, tableIn } from "../support/table-4-2";

const catalogue = realCatalogue();

describe("table 4.2", () => {
	it("has 18 rows, 7 columns and 126 cells in the copy", () => {
		expect(new Set(TABLE.map(({ slug }) => slug)).size).toBe(18);
		expect(TABLE.map(({ row }) => row)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
		expect(new Set(COLUMNS)).toEqual(new Set(ELEMENTS));
		expect(TABLE.every(({ cells }) => cells.length === 7)).toBe(true);
		expect(CELLS).toHaveLength(126);
	});

	it.skipIf(sourcesAbsent)("is copied from the report as it stands there", () => {
		const printed = tableIn(sourceText("vive-2022"));
		expect(printed.map(({ row, cells }) => ({ row, cells }))).toEqual(
			TABLE.map(({ row, cells }) => ({ row, cells })),
		);
		expect(printed[16]?.title).toBe("Aflastning og afløsning");
		expect(printed[17]?.title).toBe("Bisidder og besøgsven");
	});

	it.each(CELLS)("$slug has $element marked “$mark”", ({ slug, element, mark }) => {
		expect(degreeOf(interventionNamed(slug, catalogue), element)).toBe(DEGREE_OF_MARK[mark]);
	});

	it("has nobody in it but the catalogue's 18", () => {
		const inTable = TABLE.map(({ slug }) => slug).sort();
		expect(catalogue.interventions.map(({ slug }) => slug).sort()).toEqual(inTable);
	});

	it("gives the totals of its columns", () => {
		const count = (element: string, wanted: string) =>
			CELLS.filter((cell) => cell.element === element && cell.mark === wanted).length;
		const expected = ELEMENTS.map((code) => ({ code, full: count(code, "X"), partial: count(code, "(X)") }));
		expect(elementTotals(catalogue.interventions)).toEqual(expected);
		expect(expected.find(({ code }) => code === "education")).toEqual({
			code: "education",
			full: 6,
			partial: 1,
		});
	});
});

describe("the matrix sorted", () => {
	const column = fc.constantFrom("number", "name", ...ELEMENTS, "", "constructor");

	it("is the same rows, and the given list stays as it was", () => {
		fc.assert(
			fc.property(generated, column, (items, by) => {
				const before = [...items];
				const sorted = sortMatrix(items, by);
				expect(items).toEqual(before);
				expect(sorted.map(({ number }) => number).sort((a, b) => a - b)).toEqual(items.map((_, i) => i + 1));
			}),
		);
	});

	it("by an element has full, then partial, then none, each by number", () => {
		const place = (degree: string | undefined) => ["full", "partial", undefined].indexOf(degree);
		fc.assert(
			fc.property(generated, fc.constantFrom(...ELEMENTS), (items, element) => {
				const keys = sortMatrix(items, element).map((item) => {
					const own = item.elements.find((entry) => entry.element === element);
					return place(own?.degree) * 1000 + item.number;
				});
				expect(keys).toEqual([...keys].sort((a, b) => a - b));
			}),
		);
	});

	it("by a real column begins with those that have it in full", () => {
		const slugs = sortMatrix(catalogue.interventions, "education").map(({ slug }) => slug);
		const marked = (mark: string) =>
			CELLS.filter((cell) => cell.element === "education" && cell.mark === mark).map(({ slug }) => slug);
		expect(slugs.slice(0, 7)).toEqual([...marked("X"), ...marked("(X)")]);
		expect(DEGREES).toEqual(["full", "partial"]);
	});

	it("by name follows the Danish alphabet, by anything unknown the number", () => {
		const titles = sortMatrix(catalogue.interventions, "name").map(({ title }) => title);
		expect(titles.at(-1)).toBe("Åben Dialog");
		expect(titles[0]).toBe("Aflastning og afløsning");
		expect(sortMatrix([...catalogue.interventions].reverse(), "ukendt")).toEqual(catalogue.interventions);
	});
});
