import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interventionSchema } from "@/lib/model/intervention-schema";
import { pageSchema } from "@/lib/model/reference-schema";
import {
	parseInterventionFile,
	parsePageFile,
	serializeInterventionFile,
	serializePageFile,
} from "@/lib/store/content-files/markdown-file";
import { parseYamlFile, serializeYamlFile } from "@/lib/store/content-files/yaml-file";
import { documents, pages } from "../../support/generated-documents";
import { runs } from "../../support/runs";

describe("an intervention's file", () => {
	it("gives back the document it was made from, whatever stands in it", () => {
		fc.assert(
			fc.property(documents, (document) => {
				expect(interventionSchema.safeParse(document).error?.issues).toBeUndefined();
				const file = serializeInterventionFile(document);
				expect(parseInterventionFile(file)).toEqual({ value: document, problems: [] });
				expect(parseInterventionFile(file.replaceAll("\n", "\r\n"))).toEqual({
					value: document,
					problems: [],
				});
			}),
			{ numRuns: runs(150, 50) },
		);
	});

	it("has one canonical form", () => {
		fc.assert(
			fc.property(documents, (document) => {
				const file = serializeInterventionFile(document);
				const again = interventionSchema.parse(parseInterventionFile(file).value);
				expect(serializeInterventionFile(again)).toBe(file);
				expect(file.startsWith("---\nnumber: ")).toBe(true);
				expect(file.endsWith("\n") && !file.endsWith("\n\n")).toBe(true);
			}),
			{ numRuns: runs(100, 40) },
		);
	});

	it("says what the sources are silent about in words, and reads it as silence", () => {
		const [document] = fc.sample(documents, { numRuns: 1, seed: 7 });
		if (!document) throw new Error("no sample");
		const silent = { ...document, sections: { ...document.sections, evaluation: null } };
		const file = serializeInterventionFile(silent);
		expect(file).toContain("## Evaluering\n\nIkke oplyst.\n");
		expect(parseInterventionFile(file).value).toMatchObject({ sections: { evaluation: null } });
	});
});

describe("other files", () => {
	it("a page's gives back the page", () => {
		fc.assert(
			fc.property(pages, (page) => {
				const file = serializePageFile(page);
				expect(parsePageFile(file)).toEqual({ value: page, problems: [] });
				expect(serializePageFile(pageSchema.parse(parsePageFile(file).value))).toBe(file);
			}),
			{ numRuns: runs(150, 50) },
		);
	});

	it("a YAML file gives back its entries in their order", () => {
		const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
		const entry = pages.map(({ title, lead }) => ({
			label: title,
			description: lead,
			sources: ["a b"],
			none: null,
		}));
		fc.assert(
			fc.property(fc.uniqueArray(fc.tuple(name, entry), { selector: ([slug]) => slug }), (entries) => {
				const file = serializeYamlFile(entries);
				const read = parseYamlFile(file);
				expect(read).toEqual({ entries, problems: [] });
				expect(serializeYamlFile(read.entries)).toBe(file);
			}),
		);
	});

	it("keep a postal code, a year and a yes in quotation marks as the text they are", () => {
		const entries: [string, unknown][] = [["a", { code: "0800", year: "2017", answer: "null" }]];
		const file = serializeYamlFile(entries);
		expect(file).toBe('a:\n  code: "0800"\n  year: "2017"\n  answer: "null"\n');
		expect(parseYamlFile(file).entries).toEqual(entries);
	});
});
