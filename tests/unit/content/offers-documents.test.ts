import { describe, expect, it } from "vitest";
import { realCatalogue } from "../../support/catalogue";
import { mapping } from "../../support/gathered";

const { offers, providers } = realCatalogue();
const bySlug = new Map(offers.map((offer) => [offer.slug, offer]));

/** Koncept 2018, annex 2, in its order. */
const ANNEX_2 = [
	"depressionsforeningen",
	"psykiatrifonden",
	"angstforeningen",
	"det-sociale-netvaerk",
	"adhd-foreningen",
	"landsforeningen-autisme",
	"bedre-psykiatri",
	"lap-landsforeningen-af-nuvaerende-og-tidligere-psykiatribrugere",
	"lms-landsforeningen-mod-spiseforstyrrelser-og-selvskade",
	"sind-landsforeningen-for-psykisk-sundhed",
	"ocd-foreningen",
];

describe("what the documents name", () => {
	it("the eleven organisations of annex 2 are providers, each with its place", () => {
		for (const slug of ANNEX_2) {
			const provider = providers.find((candidate) => candidate.slug === slug);
			expect(provider?.references, slug).toContain("koncept-2018 bilag 2");
		}
	});

	it.each([
		"sos-til-paaroerende",
		"odense-center-for-mental-sundhed-overblik",
		"odense-aaben-dialog",
		"herning-aaben-dialog",
		"koebenhavn-aaben-dialog",
		"odense-minvej",
		"nordjylland-center-for-paaroerende-voksne",
	])("%s is an offer", (slug) => {
		expect(bySlug.has(slug)).toBe(true);
	});

	it("what no relative can use is off the lists", () => {
		for (const slug of Object.keys(mapping.withdrawn)) expect(bySlug.get(slug)?.status, slug).toBe("ended");
	});

	it("no offer counts as confirmed until a person confirms it", () => {
		expect(offers.filter(({ confirmation }) => confirmation !== null)).toEqual([]);
	});
});
