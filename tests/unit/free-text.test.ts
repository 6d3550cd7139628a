import { describe, expect, it } from "vitest";
import { parseSelection, unknownValues } from "@/lib/base/facets/search-params";
import { interventionGrammar } from "@/lib/directory/interventions/facets";
import { listInterventions } from "@/lib/directory/interventions/list";
import { foundSlugs } from "@/lib/directory/search/queries";
import { realCatalogue } from "../support/catalogue";

const catalogue = realCatalogue();
const grammar = interventionGrammar(catalogue.targetGroups);
const parse = (pairs: [string, string][]) => parseSelection(new URLSearchParams(pairs), grammar);

const listFor = (q: string) =>
	listInterventions(catalogue, grammar, parse([["q", q]]), foundSlugs(catalogue, "intervention", q));
const slugs = (q: string) => listFor(q).items.map(({ slug }) => slug);

describe("free text in a list", () => {
	it("finds a title in any case and either Unicode form", () => {
		for (const { title, slug } of catalogue.interventions) {
			for (const text of [title, title.toLocaleUpperCase("da"), title.normalize("NFD")]) {
				expect(slugs(text), text).toContain(slug);
			}
		}
	});

	it("finds by everyday words, other names and the names of target groups", () => {
		expect(slugs("stroke")).toContain("apopleksi-65-plus");
		expect(slugs("min far drikker")).toContain("familieorienteret-alkoholbehandling");
		expect(slugs("ANONYMT")).toContain("telefonraadgivning");
		expect(slugs("hjemløs")).toContain("netvaerksvenner");
	});

	it("is not a pattern, and finds nothing where there is nothing", () => {
		for (const q of [".*", "%%", "_", "\\", "[a-z]"]) {
			expect(slugs(q).length, q).toBeLessThan(18);
		}
		expect(slugs("xyzzyqwrtx")).toEqual([]);
		expect(foundSlugs(catalogue, "intervention", "")).toBeUndefined();
	});

	it("narrows the numbers beside the options too", () => {
		const { items, counts } = listFor("telefonrådgivning");
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
