import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Selection } from "@/lib/base/facets/facet";
import { buildQuery, freeTextIn, parseSelection } from "@/lib/base/facets/search-params";
import { FREE_TEXT } from "@/lib/base/params";
import { offerGrammar } from "@/lib/directory/offers/facets";
import { listOffers } from "@/lib/directory/offers/list";
import type { OfferView } from "@/lib/directory/offers/view";
import { createCanonicalAddress } from "@/lib/site/canonical-address";
import { realCatalogue } from "../support/catalogue";
import { generatedOffers } from "../support/generated-offers";
import { runs } from "../support/runs";

const MANY = runs(10_000, 5_000);

const NOW = new Date("2026-11-23T10:00:00Z");
const catalogue = realCatalogue();
const grammar = offerGrammar(catalogue, NOW);
const parse = (query: string) => parseSelection(new URLSearchParams(query), grammar);
const listAt = (query: string, offers: readonly OfferView[] = catalogue.offers) =>
	listOffers(offers, grammar, parse(query));
const slugsAt = (query: string) => listAt(query).items.map(({ slug }) => slug);

/** Any choice of up to three facets, two values each. */
const anySelection: fc.Arbitrary<Selection> = fc
	.subarray([...grammar.facets], { maxLength: 3 })
	.chain((facets) =>
		fc.tuple(
			...facets.map((facet) =>
				fc
					.subarray([...facet.options], { minLength: 1, maxLength: Math.min(2, facet.options.length) })
					.map((options) => [facet.param, options.map(({ code }) => code)] as const),
			),
		),
	)
	.map((chosen) => ({ ...parse(""), chosen: Object.fromEntries(chosen) }));

/** Every number of a list against the length of the list at the address where its option stands alone. */
function expectHonestNumbers(selection: Selection, offers: readonly OfferView[]) {
	const { counts } = listOffers(offers, grammar, selection);
	for (const facet of grammar.facets.filter(({ uncounted }) => !uncounted)) {
		const options = facet.options.filter((_, i) => i % 7 === 0 || facet.options.length < 20);
		for (const { code, value } of options) {
			const query = new URLSearchParams(buildQuery(selection, grammar));
			query.delete(facet.param);
			query.append(facet.param, value);
			const { items } = listOffers(offers, grammar, parseSelection(query, grammar));
			expect(counts[facet.param]?.[code], `${facet.param}=${value} at ${query}`).toBe(items.length);
		}
	}
}

describe("an option's number on the list of offers (decision 16)", () => {
	it("is the length of the list at the address where it is alone, over the real offers", () => {
		fc.assert(
			fc.property(anySelection, (selection) => expectHonestNumbers(selection, catalogue.offers)),
			{
				numRuns: runs(60, 12),
			},
		);
	});

	it(`is so with ${MANY} more`, () => {
		const many = [...catalogue.offers, ...generatedOffers(catalogue, MANY, 7)];
		const selection = parse("kommune=odense&element=gruppe&element=individuel&pris=gratis");
		expect(listOffers(many, grammar, selection).items.length).toBeGreaterThan(100);
		expectHonestNumbers(selection, many);
	}, 60_000);
});

describe("the list of offers", () => {
	it("leaves out what has ended, whatever is asked", () => {
		const ended = catalogue.offers.filter(({ status }) => status === "ended");
		expect(ended.length).toBeGreaterThan(3);
		expect(listAt("").items.filter(({ status }) => status === "ended")).toEqual([]);
		expect(listAt("").items).toHaveLength(catalogue.offers.length - ended.length);
	});

	it("shows what reaches a place, national offers with it unless they are not wanted", () => {
		const odense = listAt("kommune=odense").items;
		expect(odense.some(({ covered }) => covered === null)).toBe(true);
		for (const { covered } of odense) expect(covered === null || covered.has("0461")).toBe(true);
		const local = listAt("kommune=odense&landsdaekkende=nej").items;
		expect(local).toEqual(odense.filter(({ covered }) => covered !== null));
	});

	it("puts the municipality's own first, then the region's, then the country's", () => {
		const { items } = listAt("kommune=odense");
		const levels = items.filter(({ reachable }) => reachable).map(({ coverage }) => coverage.level);
		const order = ["municipality", "region", "national"];
		expect(levels).toEqual([...levels].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
		expect(new Set(levels).size).toBe(3);
	});

	it("understands a postal code as all the municipalities it lies in", () => {
		const border = catalogue.places.postalCodes.find(({ municipalities }) => municipalities.length > 1);
		const inOne = (code: string) => {
			const slug = catalogue.places.municipalities.find((entry) => entry.code === code)?.slug;
			return slugsAt(`kommune=${slug}`);
		};
		const union = new Set(border?.municipalities.flatMap(inOne));
		expect(new Set(slugsAt(`postnr=${border?.code}`))).toEqual(union);
	});

	it("gives an offer of the former region to the same people before and after the merger", () => {
		const east = slugsAt("region=region-oestdanmark");
		const former = [...slugsAt("region=region-hovedstaden"), ...slugsAt("region=region-sjaelland")];
		expect(new Set(east)).toEqual(new Set(former));
	});

	it("is the same whatever the order of the data", () => {
		const reversed = [...catalogue.offers].reverse();
		expect(listAt("maalgruppe=alkohol", reversed).items).toEqual(listAt("maalgruppe=alkohol").items);
	});
});

describe("addresses that nobody writes by hand", () => {
	const canonical = createCanonicalAddress(catalogue);
	const settled = (path: string, search: string) => {
		const once = canonical(path, search);
		const [pathname = "", query] = once.split("?");
		expect(canonical(pathname, query === undefined ? "" : `?${query}`)).toBe(once);
		return once;
	};

	it("keep at most twenty choices in a facet, so that a page stays a page", () => {
		const all = catalogue.places.postalCodes.map(({ code }) => `postnr=${code}`).join("&");
		expect(settled("/tilbud", `?${all}`).match(/postnr=/g)).toHaveLength(20);
	});

	it("settle in one step, whatever is written about the place", () => {
		settled("/tilbud", `?sted=${"x".repeat(99)}%20y`);
		settled("/kommuner", `?sted=${"x".repeat(99)}😀😀`);
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 140 }), (sted) => {
				for (const path of ["/tilbud", "/kommuner", "/find-hjaelp", "/indsatser/aaben-dialog"]) {
					settled(path, `?${new URLSearchParams({ sted })}`);
				}
			}),
		);
	});

	it("find a word with invisible signs in it, as our own titles have", () => {
		const params = new URLSearchParams({ q: "pårø\u00ADrende\u200Bgruppe \u0000x" });
		expect(freeTextIn(params, FREE_TEXT.question)).toBe("pårørendegruppe x");
	});
});
