import { describe, expect, it } from "vitest";
import type { MunicipalityContactView } from "@/lib/directory/catalogue";
import { NO_REQUESTS } from "@/lib/directory/offers/confirmation-requests";
import { NEVER_CONFIRMED } from "@/lib/directory/offers/confirmed";
import { municipalityJson } from "@/lib/site/open-data/municipality-json";
import { realCatalogue } from "../support/catalogue";

const { places } = realCatalogue();
const named = (slug: string) => {
	const found = places.municipalities.find((one) => one.slug === slug);
	if (!found) throw new Error(slug);
	return found;
};
const source = { url: "https://www.odense.dk/", reference: null, date: "2024" };
const contact: MunicipalityContactView = {
	id: "x",
	slug: "odense",
	municipality: "0461",
	phone: { number: "66131372", label: "Hovednummer", callable: true, source },
	website: "https://www.odense.dk/",
	advisers: [{ title: "Demenskoordinator", phone: "12345678", source }],
	asked: NO_REQUESTS,
	confirmed: {
		...NEVER_CONFIRMED,
		contact: { at: new Date("2026-12-01T09:00:00Z"), by: "Odense", way: "phone" },
	},
};
const NOW = new Date("2026-12-01T09:00:00Z");
const json = (slug: string, now = NOW) =>
	municipalityJson(named(slug), { places, municipalityContacts: [contact] }, now);

describe("a municipality as JSON", () => {
	it("tells how it is reached, where that is known from, and when somebody made sure of it", () => {
		expect(json("odense")).toEqual({
			code: "0461",
			slug: "odense",
			name: "Odense",
			fullName: "Odense Kommune",
			page: "http://localhost:3000/kommuner/odense",
			region: { code: "1083", slug: "region-syddanmark", name: "Region Syddanmark" },
			contact: {
				number: "66131372",
				label: "Hovednummer",
				callable: true,
				hours: null,
				email: null,
				website: "https://www.odense.dk/",
				relativesPage: null,
				advisers: [
					{
						title: "Demenskoordinator",
						audience: null,
						forRelatives: false,
						number: "12345678",
						callable: false,
						email: null,
						page: null,
						hours: null,
						source: { url: "https://www.odense.dk/", document: null, date: "2024" },
					},
				],
				source: { url: "https://www.odense.dk/", document: null, date: "2024" },
				confirmedAt: "2026-12-01T09:00:00.000Z",
			},
		});
	});

	it("says nothing where nothing is on record, and knows the merger of the regions", () => {
		expect(json("roskilde").contact).toBeNull();
		expect(json("roskilde").region.slug).toBe("region-sjaelland");
		expect(json("roskilde", new Date("2026-12-31T23:00:00Z")).region).toMatchObject({
			code: null,
			slug: "region-oestdanmark",
		});
	});
});
