import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { municipalitiesAddress } from "@/lib/directory/coverage/view";
import { kommunerQuery, municipalityChoice } from "@/lib/directory/offers/municipality-choice";
import { realCatalogue } from "../support/catalogue";

const { places } = realCatalogue();
const address = (query: string) =>
	municipalitiesAddress(new URLSearchParams(query), { places, interventions: [] });

const someParams = fc
	.array(
		fc.tuple(
			fc.constantFrom("sted", "postnr", "kommune", "region", "side", "q"),
			fc.oneof(
				fc.string(),
				fc.constantFrom("8660", "5000", "odense", "Odense", "region-oestdanmark", "Region Syddanmark", ""),
			),
		),
		{ maxLength: 4 },
	)
	.map((pairs) => new URLSearchParams(pairs));

describe("the address of /kommuner", () => {
	it("becomes the municipality's page when the place lies in one only", () => {
		for (const asked of [
			"sted=Odense",
			"sted=odense+kommune",
			"kommune=odense",
			"sted=5000",
			"postnr=5000",
		]) {
			expect(address(asked), asked).toBe("/kommuner/odense");
		}
	});

	it("asks which one when a postal code lies in several", () => {
		expect(address("sted=8660")).toBe("/kommuner?postnr=8660");
		expect(address("postnr=8660&side=2&q=hej")).toBe("/kommuner?postnr=8660");
		const { municipalities } = municipalityChoice(new URLSearchParams("sted=8660"), places);
		const codes = places.postalCodes.find(({ code }) => code === "8660")?.municipalities;
		expect(new Set(municipalities.map(({ code }) => code))).toEqual(new Set(codes));
		expect(municipalities.length).toBeGreaterThan(1);
	});

	it("asks which one when a region is written, on both sides of the merger", () => {
		const inRegion = (name: string) =>
			municipalityChoice(new URLSearchParams({ sted: name }), places).municipalities;
		expect(inRegion("Region Hovedstaden").length + inRegion("Region Sjælland").length).toBe(
			inRegion("Region Østdanmark").length,
		);
	});

	it("keeps what is no place we know, so that the page can say so", () => {
		expect(address("sted=Qwertyby")).toBe("/kommuner?sted=Qwertyby");
		expect(address("sted=")).toBe("/kommuner");
		expect(address("postnr=0001")).toBe("/kommuner");
	});

	it("is the same when it is read again, whatever was asked", () => {
		fc.assert(
			fc.property(someParams, (params) => {
				const query = kommunerQuery(params, places);
				expect(kommunerQuery(new URLSearchParams(query), places)).toBe(query);
				expect(query === "" || query.startsWith("?")).toBe(true);
			}),
		);
	});
});
