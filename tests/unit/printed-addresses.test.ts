import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildQuery, parseSelection } from "@/lib/base/facets/search-params";
import { interventionGrammar } from "@/lib/directory/interventions/facets";
import { createCanonicalAddress } from "@/lib/site/canonical-address";
import { asked, pairsOf, QUESTIONS } from "../support/addresses";
import { realCatalogue } from "../support/catalogue";

const { targetGroups } = realCatalogue();
const grammar = interventionGrammar(targetGroups);
const canonical = createCanonicalAddress(realCatalogue());
const parse = (query: string, spelling: "page" | "api" = "page") =>
	parseSelection(new URLSearchParams(query), grammar, spelling);

const printed = Object.entries(QUESTIONS).flatMap(([param, { api, words }]) =>
	Object.entries(words).map(([word, code]) => ({ param, api, word, code })),
);

describe("the words that are printed (decision 17)", () => {
	it.each(printed)("$param=$word selects $code and nothing else, here and in the API", (entry) => {
		const { param, api, word, code } = entry;
		const expected = { q: "", chosen: { [param]: [code] }, switches: new Set(), sort: "own", page: 1 };
		expect(parse(`${param}=${word}`)).toEqual(expected);
		expect(parse(`${api}=${code}`, "api")).toEqual(expected);
		expect(buildQuery(parse(`${param}=${word}`), grammar)).toBe(`?${param}=${word}`);
	});

	it("are all there are", () => {
		const offered = grammar.facets.flatMap(({ param, options }) =>
			options.map(({ value }) => [param, value]),
		);
		expect(new Set(offered.map(String))).toEqual(
			new Set(printed.map(({ param, word }) => `${param},${word}`)),
		);
	});

	it.each([
		["sortering=egen", "sort=own", "own"],
		["sortering=navn", "sort=name", "name"],
		["sortering=nummer", "sort=number", "number"],
		["sortering=dokumentation", "sort=documentation", "documentation"],
	])("%s sorts, and so does %s in the API", (page, api, sort) => {
		expect([parse(page).sort, parse(api, "api").sort]).toEqual([sort, sort]);
	});

	it("delvis=nej leaves partial elements out, and partial=no does in the API", () => {
		expect([...parse("delvis=nej").switches]).toEqual(["delvis"]);
		expect([...parse("partial=no", "api").switches]).toEqual(["delvis"]);
		expect([...parse("partial=yes", "api").switches]).toEqual([]);
	});

	it("mean nothing in the other spelling, unless the word is the same", () => {
		expect(parse("element=individual&form=in-person&pris=free").chosen).toEqual({});
		expect(parse("element=individuel&form=fremmoede&price=gratis", "api").chosen).toEqual({});
	});
});

describe("the canonical address of a page", () => {
	const path = fc.oneof(
		fc.constantFrom("/indsatser", "/oversigt", "/akut", "/", "/indsatser/", "/INDSATSER", "__proto__"),
		fc.string({ unit: "grapheme" }),
	);
	const query = fc.oneof(
		asked.map((question) => `?${new URLSearchParams([...pairsOf(question), ["x", "y"], ["q", "å"]])}`),
		fc.webQueryParameters().map((text) => `?${text}`),
		fc.string({ unit: "grapheme" }),
	);

	it("is canonical itself, and has no parameter that its page does not know", () => {
		const known: Record<string, string[]> = {
			"/indsatser": [...Object.keys(QUESTIONS), "delvis", "sortering", "q"],
			"/oversigt": ["sortering"],
		};
		fc.assert(
			fc.property(path, query, (pathname, search) => {
				const address = canonical(pathname, search);
				expect(address.startsWith(pathname)).toBe(true);
				const kept = address.slice(pathname.length);
				expect(canonical(pathname, kept)).toBe(address);
				const allowed = Object.hasOwn(known, pathname) ? known[pathname] : [];
				for (const name of new URLSearchParams(kept).keys()) expect(allowed).toContain(name);
			}),
			{ numRuns: 500 },
		);
	});

	it.each([
		[
			"/indsatser",
			"?x=1&q=hej++med&element=gruppe&element=individuel",
			"/indsatser?q=hej+med&element=individuel&element=gruppe",
		],
		[
			"/indsatser",
			"?sortering=nummer&element=vejledning&delvis=nej",
			"/indsatser?element=vejledning&delvis=nej&sortering=nummer",
		],
		["/indsatser", "?sortering=egen&element=vejledning", "/indsatser?element=vejledning"],
		["/indsatser", "element=gruppe", "/indsatser?element=gruppe"],
		["/oversigt", "?q=hemmeligt&sortering=undervisning&element=gruppe", "/oversigt?sortering=undervisning"],
		["/oversigt", "?sortering=education", "/oversigt"],
		["/oversigt", "?sortering=navn", "/oversigt?sortering=navn"],
		["/akut", "?element=gruppe&q=x", "/akut"],
		["/akut", "?region=region-sjaelland&x=1", "/akut?region=region-sjaelland"],
		["/akut", "?region=atlantis", "/akut"],
		["/indsatser/aaben-dialog", "?element=gruppe", "/indsatser/aaben-dialog"],
		["/constructor", "?q=x", "/constructor"],
		["constructor", "?q=x", "constructor"],
	])("%s with %s is %s", (pathname, search, expected) => {
		expect(canonical(pathname, search)).toBe(expected);
	});
});
