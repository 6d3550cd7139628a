import { describe, expect, it } from "vitest";
import { certaintyOf, isOldSource } from "@/lib/directory/offers/certainty";
import { LINE_FOR_ALL } from "@/lib/directory/offers/reach-context";
import type { OfferView } from "@/lib/directory/offers/view";
import { realCatalogue } from "../support/catalogue";

const NOW = new Date("2026-11-30T10:00:00+01:00");
const { offers } = realCatalogue();
const named = (slug: string): OfferView => {
	const found = offers.find((offer) => offer.slug === slug);
	if (!found) throw new Error(`no offer is called ${slug}`);
	return found;
};
const local: OfferView = {
	...named("odense-minvej"),
	status: "open",
	confirmation: null,
	contactSource: undefined,
	url: "https://www.odense.dk/minvej",
	source: { url: "https://www.odense.dk/", reference: null, date: null },
};

describe("how sure an offer is", () => {
	it.each([
		["2021", false],
		["2020", true],
		["2021-11", false],
		["2021-10", true],
		["2021-11-30", false],
		["2021-11-29", true],
	])("a source of %s is old today: %s", (date, isOld) => {
		expect(isOldSource(date, NOW)).toBe(isOld);
	});

	it("goes by the date of the source, the newer of the two", () => {
		const dated = (date: string) => ({ ...local, source: { ...local.source, date } });
		expect(certaintyOf(dated("2024"), NOW)).toBe("sourced");
		expect(certaintyOf(dated("2018"), NOW)).toBe("uncertain");
		const contactSource = { url: "https://example.dk", reference: null, date: "2026" };
		expect(certaintyOf({ ...dated("2018"), contactSource }, NOW)).toBe("sourced");
	});

	it("an undated page counts when it is the organisation's own", () => {
		expect(certaintyOf(local, NOW)).toBe("sourced");
		expect(certaintyOf({ ...local, source: { ...local.source, url: "https://avisen.dk/" } }, NOW)).toBe(
			"uncertain",
		);
		expect(certaintyOf({ ...local, url: null }, NOW)).toBe("uncertain");
	});

	it("what its record doubts is uncertain, whatever its source", () => {
		for (const status of ["uncertain", "paused", "ended"] as const) {
			expect(certaintyOf({ ...local, status }, NOW)).toBe("uncertain");
		}
	});

	it("what somebody confirmed within a year is confirmed, and not after", () => {
		const confirmation = { at: new Date("2026-03-01"), by: "Socialstyrelsen", way: "phone" };
		expect(certaintyOf({ ...local, confirmation }, NOW)).toBe("confirmed");
		expect(certaintyOf({ ...local, confirmation }, new Date("2027-03-02"))).toBe("sourced");
		expect(certaintyOf({ ...local, confirmation, status: "uncertain" }, NOW)).toBe("confirmed");
		expect(certaintyOf({ ...local, confirmation, status: "paused" }, NOW)).toBe("uncertain");
	});

	it("national lines do not vanish with the age of a page", () => {
		const line = named(LINE_FOR_ALL);
		expect(certaintyOf(line, new Date("2036-01-01"))).toBe("sourced");
		expect(certaintyOf({ ...line, callable: undefined }, new Date("2036-01-01"))).toBe("uncertain");
	});
});
