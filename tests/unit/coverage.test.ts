import { describe, expect, it } from "vitest";
import { parseSelection } from "@/lib/base/facets/search-params";
import { allOf, coverageOf, localCounts } from "@/lib/directory/offers/coverage";
import { offerGrammar } from "@/lib/directory/offers/facets";
import { listOffers } from "@/lib/directory/offers/list";
import type { OfferView } from "@/lib/directory/offers/view";
import { ELEMENTS } from "@/lib/model/intervention-codes";
import type { Municipality } from "@/lib/model/place-schema";
import { realCatalogue } from "../support/catalogue";
import { generatedOffers } from "../support/generated-offers";

const catalogue = realCatalogue();
const { municipalities } = catalogue.places;
const grammar = offerGrammar(catalogue, new Date("2026-11-23T10:00:00Z"));
const listAt = (query: string, offers: readonly OfferView[]) =>
	listOffers(offers, grammar, parseSelection(new URLSearchParams(query), grammar));

/** Every number of a municipality against the list that `/tilbud` has for it. */
function expectSameNumbers(municipality: Municipality, offers: readonly OfferView[]) {
	const { reach, elements, groups } = coverageOf(offers, municipality);
	const { items, counts } = listAt(`kommune=${municipality.slug}`, offers);
	expect(allOf(reach), municipality.name).toBe(items.length);
	expect(reach.national).toBe(items.length - (counts.landsdaekkende?.no ?? 0));
	for (const found of elements)
		expect(allOf(found.reach), found.element).toBe(counts.element?.[found.element]);
	for (const { group, count } of groups) expect(count, group).toBe(counts.maalgruppe?.[group]);
}

const named = (slug: string): Municipality => {
	const found = municipalities.find((municipality) => municipality.slug === slug);
	if (!found) throw new Error(`no municipality is called ${slug}`);
	return found;
};

describe("what relatives in a municipality can use", () => {
	it("is as many as its list of offers, of each element and each main target group", () => {
		for (const municipality of municipalities) expectSameNumbers(municipality, catalogue.offers);
	}, 60_000);

	it("is so with 10,000 more", () => {
		const many = [...catalogue.offers, ...generatedOffers(catalogue, 10_000, 11)];
		for (const municipality of [named("odense"), named("laesoe")]) {
			expectSameNumbers(municipality, many);
		}
	}, 60_000);

	it("is nothing when nothing is on record, and still has every element", () => {
		const { reach, elements, groups } = coverageOf([], named("odense"));
		expect(allOf(reach)).toBe(0);
		expect(elements.map(({ element }) => element)).toEqual(ELEMENTS);
		expect(groups.map(({ count }) => count)).toEqual([0, 0, 0]);
	});

	it("is the same whatever the order of the data", () => {
		const reversed = [...catalogue.offers].reverse();
		expect(coverageOf(reversed, named("vejle"))).toEqual(coverageOf(catalogue.offers, named("vejle")));
	});
});

describe("the numbers on the map", () => {
	it("are the municipalities' own offers", () => {
		const counts = localCounts(catalogue.offers);
		for (const municipality of municipalities) {
			const { reach } = coverageOf(catalogue.offers, municipality);
			expect(counts.get(municipality.code) ?? 0, municipality.name).toBe(reach.municipality);
		}
		expect(Math.max(...counts.values())).toBeGreaterThan(9);
	});

	it("leave out what has ended", () => {
		const ended = catalogue.offers.map((offer) => ({ ...offer, status: "ended" as const }));
		expect(localCounts(ended)).toEqual(new Map());
	});
});
