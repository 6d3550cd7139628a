import { describe, expect, it } from "vitest";
import { offerJson } from "@/lib/site/open-data/offer-json";
import { realCatalogue } from "../support/catalogue";

const catalogue = realCatalogue();
const SUNDAY_NIGHT = new Date("2026-11-29T22:30:00+01:00");
const named = (slug: string) => {
	const offer = catalogue.offers.find((candidate) => candidate.slug === slug);
	if (!offer) throw new Error(`no offer ${slug}`);
	return offer;
};
const jsonOf = (slug: string, changed: object = {}, now = SUNDAY_NIGHT) =>
	offerJson({ ...named(slug), ...changed }, catalogue, now);

describe("reach in the API", () => {
	it("says when a line that may be called opens", () => {
		const { reach } = jsonOf("paaroerende-i-danmark-paaroerendetelefonen");
		const call = reach.ways.find(({ kind }) => kind === "call");
		expect(call).toMatchObject({
			phone: "86864343",
			mayBeCalled: true,
			openingHours: { state: "closed", until: null, opensAt: "2026-12-01T09:00:00.000Z" },
		});
	});

	it("says until when somebody answers", () => {
		const { reach } = jsonOf(
			"paaroerende-i-danmark-paaroerendetelefonen",
			{},
			new Date("2026-12-01T11:00:00+01:00"),
		);
		expect(reach.ways[0]).toMatchObject({
			kind: "call",
			openingHours: { state: "open", until: "2026-12-01T12:00:00.000Z", opensAt: null },
		});
	});

	it("never calls a number one to call where it may not be a button", () => {
		for (const offer of catalogue.offers.filter(({ phone, callable }) => phone && !callable)) {
			const own = jsonOf(offer.slug).reach.ways.filter(({ kind }) => kind === "call" || kind === "number");
			expect(own, offer.slug).toEqual([expect.objectContaining({ kind: "number", mayBeCalled: false })]);
		}
	});

	it("is in the order of the pages, and ends with the line for all", () => {
		const { ways } = jsonOf("paaroerende-i-danmark-paaroerendetelefonen").reach;
		expect(ways.map(({ kind }) => kind)).not.toContain("line");
		const alone = {
			phone: null,
			url: null,
			email: null,
			chat: undefined,
			provider: "findes-ikke",
			covered: null,
		};
		expect(jsonOf("al-anon-telefon", alone).reach.ways).toEqual([
			expect.objectContaining({ kind: "line", phone: "86864343", mayBeCalled: true }),
		]);
	});
});

describe("consent in the API", () => {
	it("is what we conclude of a line, with what from", () => {
		expect(jsonOf("al-anon-telefon", { consentFact: named("al-anon-telefon").consentFact })).toMatchObject({
			consentRequired: false,
			consentBasis: "inferred",
			consentSources: [
				{ id: "vive-2022", section: "afsnit 5.1.1" },
				{ id: "vive-2022", section: "afsnit 7.2.1" },
			],
		});
	});

	it("has no basis where nothing is known", () => {
		const consentFact = { value: "not-stated", basis: "stated", sources: [] };
		expect(jsonOf("al-anon-telefon", { consentFact })).toMatchObject({
			consentRequired: null,
			consentBasis: null,
			consentSources: [],
		});
	});
});
