import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildQuery, parseSelection } from "@/lib/base/facets/search-params";
import { facetParams } from "@/lib/base/params";
import { toSearchParams } from "@/lib/base/search-params";
import { interventionGrammar } from "@/lib/directory/interventions/facets";
import { asked, pairsOf, QUESTIONS } from "../support/addresses";
import { realCatalogue } from "../support/catalogue";

const catalogue = realCatalogue();
const grammar = interventionGrammar(catalogue.targetGroups);
const parse = (query: string | [string, string][]) => parseSelection(new URLSearchParams(query), grammar);
const canonical = (query: string | [string, string][]) => buildQuery(parse(query), grammar);
const NOTHING = parse("");

const KNOWN = [...Object.keys(QUESTIONS), "delvis", "sortering", "q"];
const VALUES = [...Object.values(QUESTIONS).flatMap(({ words }) => Object.keys(words)), "nej", "navn"];
const ODD = [
	"__proto__",
	"constructor",
	"toString",
	"element[]",
	"element[0]",
	"Element",
	"",
	"hasOwnProperty",
];
const LONE = "\ud800";

const oddText = fc.oneof(
	fc.string({ unit: "grapheme" }),
	fc.string({ unit: "binary" }),
	fc.constantFrom(...ODD, LONE, `a${LONE}b`, "x".repeat(10_000), "æøå".normalize("NFD"), "\u0000\u200b"),
);
const junk = fc.array(
	fc.tuple(
		fc.oneof(fc.constantFrom(...KNOWN), oddText),
		fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...VALUES) }, { weight: 1, arbitrary: oddText }),
	),
	{ maxLength: 12 },
);
const freeText = fc.oneof(oddText, fc.constantFrom("en ny ven", "Ærø", "50 % + rabat & mere", "a=b#c?d"));

describe("an address", () => {
	it("comes back from its canonical form unchanged", () => {
		fc.assert(
			fc.property(
				asked,
				freeText,
				fc.constantFrom("egen", "nummer", "navn", "dokumentation"),
				(question, q, sort) => {
					const selection = parse([...pairsOf(question), ["q", q], ["sortering", sort]]);
					const chosen: Readonly<Record<string, readonly string[]>> = selection.chosen;
					for (const [param, words] of Object.entries(question.words)) {
						const codes = words.map((word) => QUESTIONS[param]?.words[word]);
						expect(new Set(chosen[param])).toEqual(new Set(codes));
					}
					expect(selection.switches.has("delvis")).toBe(question.whole);
					expect(parse(buildQuery(selection, grammar))).toEqual(selection);
				},
			),
			{ numRuns: 500 },
		);
	});

	it("is read without an error and made canonical once and for all, whatever stands in it", () => {
		fc.assert(
			fc.property(junk, (pairs) => {
				const once = canonical(pairs);
				expect(canonical(once)).toBe(once);
				expect(parse(once)).toEqual(parse(pairs));
				expect(new URLSearchParams(once).size).toBeLessThanOrEqual(pairs.length);
				expect(KNOWN).toEqual(expect.arrayContaining([...new URLSearchParams(once).keys()]));
			}),
			{ numRuns: 1000 },
		);
	});

	it("is read from any raw string and from anything that Next hands over", () => {
		const raw = fc.dictionary(
			fc.oneof(fc.constantFrom(...KNOWN), oddText),
			fc.oneof(oddText, fc.array(oddText), fc.constant(undefined)),
		);
		fc.assert(
			fc.property(oddText, raw, (text, params) => {
				expect(canonical(canonical(text))).toBe(canonical(text));
				const given = toSearchParams(params);
				expect(buildQuery(parseSelection(given, grammar), grammar)).toBe(canonical([...given]));
			}),
		);
	});

	it("means the same in any order and with repetitions", () => {
		const shuffled = asked.chain((question) => {
			const pairs = pairsOf(question);
			const twice = fc.shuffledSubarray([...pairs, ...pairs], { minLength: 2 * pairs.length });
			return fc.tuple(fc.constant(pairs), twice);
		});
		fc.assert(
			fc.property(shuffled, ([pairs, twice]) => {
				expect(parse(twice)).toEqual(parse(pairs));
			}),
		);
	});

	it.each([
		["element=findes-ikke&maalgruppe=&form=TELEFON"],
		["element[]=individuel&element%5B0%5D=gruppe"],
		["__proto__=ja&constructor=x&toString=y"],
		["samtykke=__proto__&pris=constructor&sortering=toString"],
		["delvis=ja&delvis=&sortering=egen"],
		["q=%20%09%00%E2%80%8B"],
		["side=2&utm_source=brev"],
	])("%s selects nothing", (query) => {
		expect(parse(query)).toEqual(NOTHING);
		expect(canonical(query)).toBe("");
	});

	it("keeps free text in one Unicode form, with single spaces, up to 200 characters", () => {
		expect(parse([["q", "  Ær\u00f8\u0000 \n på ".normalize("NFD")]]).q).toBe("Ærø på");
		expect(parse([["q", "ø".repeat(10_000)]]).q).toBe("ø".repeat(200));
		expect([...parse([["q", "👍🏽".repeat(300)]]).q]).toHaveLength(200);
		expect(parse("q=%ED%A0%80x").q).not.toMatch(/\p{Cs}/u);
	});

	it("takes a choice whose æøå is decomposed", () => {
		const option = { code: "sted", value: "ærø-å" };
		const place = { ...facetParams("region"), options: [option], has: () => false };
		const { chosen } = parseSelection(new URLSearchParams([["region", "ærø-å".normalize("NFD")]]), {
			facets: [place],
			switches: [],
			sorts: [],
		});
		expect(chosen).toEqual({ region: ["sted"] });
	});
});
