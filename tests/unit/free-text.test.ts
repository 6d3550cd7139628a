import { describe, expect, it } from "vitest";
import { interventionGrammar } from "@/lib/catalogue/facets";
import { listInterventions } from "@/lib/catalogue/list";
import { parseSelection, unknownValues } from "@/lib/facets/search-params";
import { realCatalogue } from "../support/catalogue";

const catalogue = realCatalogue();
const grammar = interventionGrammar(catalogue.targetGroups);
const parse = (pairs: [string, string][]) => parseSelection(new URLSearchParams(pairs), grammar);

describe("free text", () => {
	const found = (q: string) => listInterventions(catalogue, grammar, parse([["q", q]])).items;
	const slugs = (q: string) => found(q).map(({ slug }) => slug);

	it("finds a title in any case and either Unicode form, and needs every word", () => {
		for (const { title, slug } of catalogue.interventions) {
			for (const text of [title, title.toLocaleUpperCase("da"), title.normalize("NFD")]) {
				expect(found(text).map((item) => item.slug)).toContain(slug);
			}
			expect(found(`${title} qqq`)).toEqual([]);
		}
	});

	it("finds by summary, by other names and by the names of target groups, in parts of words", () => {
		expect(slugs("stroke")).toContain("apopleksi-65-plus");
		expect(slugs("ANONYMT")).toContain("telefonraadgivning");
		expect(slugs("hjemløs").length).toBeGreaterThan(0);
		expect(slugs("hjemløs")).toEqual(slugs("HJEMLØS".normalize("NFD")));
	});

	it("finds a title whose æøå the file has decomposed", () => {
		const interventions = catalogue.interventions.map((item) => ({
			...item,
			title: item.title.normalize("NFD"),
		}));
		const { items } = listInterventions(
			{ ...catalogue, interventions },
			grammar,
			parse([["q", "åben dialog"]]),
		);
		expect(items.map(({ slug }) => slug)).toContain("aaben-dialog");
	});

	it("is not a pattern", () => {
		for (const q of [".*", "%%", "_", "\\", "[a-z]"]) expect(slugs(q)).toEqual([]);
	});

	it("narrows the numbers beside the options too", () => {
		const { items, counts } = listInterventions(catalogue, grammar, parse([["q", "telefonrådgivning"]]));
		expect(items.map(({ slug }) => slug)).toContain("telefonraadgivning");
		expect(items.length).toBeLessThan(18);
		const levels = Object.values(counts.dokumentation ?? {});
		expect(levels.reduce((sum, n) => sum + n, 0)).toBe(items.length);
	});
});

it("names the API parameters whose values are unknown, and no others", () => {
	const unknown = (query: string) => unknownValues(new URLSearchParams(query), grammar);
	expect(unknown("element=individual&partial=no&partial=yes&sort=name&price=free&utm=x&q=hej")).toEqual([]);
	expect(unknown("element=individuel&consent=ja&sort=navn&partial=nej&form=phone")).toEqual([
		"element",
		"consent",
		"sort",
		"partial",
	]);
	expect(unknown("constructor=x&__proto__=y")).toEqual([]);
});
