import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ComparePage } from "@/components/directory/compare/compare-page";
import { headingsOf, numberCells } from "@/components/directory/compare/rows";
import { codeWords } from "@/lib/directory/code-words";
import { comparisonAddress, comparisonQuery, readComparison } from "@/lib/directory/interventions/compare";
import { comparisonPage } from "@/lib/site/questions/compare";
import { interventionNamed, realCatalogue } from "../support/catalogue";
import { tagsIn, textIn } from "../support/markup";

const catalogue = realCatalogue();
const words = codeWords(catalogue);
const slugs = catalogue.interventions.map(({ slug }) => slug);
const asked = (query: string) => new URLSearchParams(query);
const addressOf = (query: string) => comparisonQuery(readComparison(asked(query), catalogue.interventions));
const pageOf = (query: string) =>
	renderToStaticMarkup(<ComparePage {...comparisonPage(catalogue, asked(query))} />);
const of = (...names: string[]) => names.map((slug) => `indsats=${slug}`).join("&");
const THREE = ["aaben-dialog", "center-for-paaroerende", "telefonraadgivning"];

describe("the address of a comparison", () => {
	it("has each choice once, in its order, and of what is not here only that there was something", () => {
		expect(addressOf(`${of("rejsehold", "akutsamtalen", "rejsehold")}&forskelle=1&x=2`)).toBe(
			`?${of("rejsehold", "akutsamtalen")}&forskelle=1`,
		);
		expect(addressOf("indsats=min+mand&indsats=rejsehold")).toBe("?indsats=rejsehold&ukendt=1");
		expect(addressOf("indsats=&forskelle=1")).toBe("");
	});

	it("leads to itself, whatever is asked", () => {
		const value = fc.constantFrom(...slugs, "findes-ikke", "");
		const pairs = fc.array(fc.tuple(fc.constantFrom("indsats", "forskelle", "ukendt"), value));
		fc.assert(
			fc.property(pairs, (list) => {
				const once = addressOf(new URLSearchParams(list).toString());
				expect(addressOf(once)).toBe(once);
			}),
		);
	});

	it("follows an intervention to the name that it has now", () => {
		const moved = (slug: string) => (slug === "gammelt-navn" ? "rejsehold" : slug);
		const { hasUnknown, ...read } = readComparison(asked(of("gammelt-navn")), catalogue.interventions, moved);
		expect([read.slugs, hasUnknown]).toEqual([["rejsehold"], false]);
	});
});

describe("what stands in a comparison", () => {
	const compared = THREE.map((slug) => interventionNamed(slug, catalogue));
	const headings = headingsOf(compared, words, false);
	const cells = headings.flatMap(({ rows }) => rows.flatMap((row) => row.cells));

	it("has the five headings, and every cell a source or nothing", () => {
		expect(headings.map(({ title }) => title)).toEqual([
			"Målgruppe",
			"Metode",
			"Implementering",
			"Virkning",
			"Økonomi",
		]);
		expect(cells.length).toBeGreaterThan(40);
		const unsourced = cells.flatMap(({ statements }) =>
			statements.filter(({ sources }) => sources.length === 0),
		);
		expect(unsourced).toEqual([]);
		const cited = cells.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources));
		expect([...numberCells(headings).keys()]).toEqual([...new Set(cited)]);
	});

	it("says where no source says anything, and what an offer costs where one does", () => {
		const markup = pageOf(of(...THREE));
		const silent = cells.filter(({ statements }) => statements.length === 0);
		expect(silent.length).toBeGreaterThan(5);
		expect(textIn(markup).match(/Siger kilden ikke/g)).toHaveLength(silent.length);
		expect(textIn(markup)).toContain("Bevilling til hele projektet: 4 millioner kroner");
	});

	it("is cut down to what differs on request, no more and no less", () => {
		const both = ["aflastning-og-afloesning", "apopleksi-65-plus"].map((slug) =>
			interventionNamed(slug, catalogue),
		);
		const labels = (only: boolean) =>
			headingsOf(both, words, only).flatMap(({ rows }) => rows.map(({ label }) => label));
		const gone = labels(false).filter((label) => !labels(true).includes(label));
		expect(gone).toContain("Henvisning");
		expect(labels(true)).toContain("Det kræver");
		const one = interventionNamed("rejsehold", catalogue);
		expect(headingsOf([one, one], words, true)).toEqual([]);
	});
});

describe("the page", () => {
	const ticked = (markup: string) =>
		tagsIn(markup).flatMap(({ attributes }) => ("checked" in attributes ? attributes.value : []));

	it.each([
		["", 0, /Sæt to til fire/],
		[of("rejsehold"), 1, /Du har valgt Rejsehold\. Vælg mindst én til/],
		[of(...slugs.slice(0, 6)), 6, /Du har valgt 6\. Der er plads til 4: fjern krydset ved 2\./],
		["indsats=fru-jensen&indsats=rejsehold", 1, /findes ikke i vejviseren/],
	])("of “%s” says what is missing, and keeps what was chosen", (query, count, said) => {
		const markup = pageOf(query);
		expect(textIn(markup)).toMatch(said);
		expect(ticked(markup)).toHaveLength(count);
		expect(markup).not.toContain("<table");
		expect(markup).not.toContain("jensen");
	});

	it("compares two to four, leads to all or only the differences, and to a comparison without each", () => {
		const markup = pageOf(`${of(...THREE)}&forskelle=1`);
		expect(ticked(markup).toSorted()).toEqual(THREE.toSorted());
		const links = tagsIn(markup).flatMap(({ attributes }) => attributes.href ?? []);
		expect(links).toContain(comparisonAddress(THREE));
		for (const slug of THREE) {
			const others = THREE.filter((other) => other !== slug);
			expect(links).toContain(comparisonAddress(others, true));
		}
	});
});
