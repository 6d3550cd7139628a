import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CrisisCard } from "@/components/guide/crisis-card";
import { EmergencyCard } from "@/components/site/emergency-card";
import { readArea } from "@/lib/catalogue/emergency-coverage";
import type { EmergencyView } from "@/lib/catalogue/view";
import { only } from "@/lib/records/kinds";
import { readEntries } from "../support/catalogue";

const entries = readEntries();
const places = only(entries, "places")[0]?.document;
if (!places) throw new Error("there are places");
const contacts = only(entries, "emergency").map(
	({ slug, document }): EmergencyView => ({ id: slug, ...document, ...readArea(document.area, places) }),
);

describe("an area as it was stored", () => {
	it.each([
		["Hele landet", { level: "national" }, "Hele landet"],
		["hele landet ", { level: "national" }, "Hele landet"],
		["national", { level: "national" }, "Hele landet"],
		["Region Nordjylland", { level: "region", slug: "region-nordjylland" }, "Region Nordjylland"],
		["region-nordjylland", { level: "region", slug: "region-nordjylland" }, "Region Nordjylland"],
		["region sjælland", { level: "region", slug: "region-sjaelland" }, "Region Sjælland"],
		["Odense Kommune", { level: "municipality", code: "0461" }, "Odense Kommune"],
		["odense", { level: "municipality", code: "0461" }, "Odense Kommune"],
		["Månen", { level: "unknown" }, "Månen"],
	])("%s", (stored, coverage, area) => {
		expect(readArea(stored, places)).toEqual({ coverage, area });
	});

	it("is known for everything on record but one, whose source does not say which", () => {
		const unknown = contacts.filter(({ coverage }) => coverage.level === "unknown");
		expect(unknown.map(({ area }) => area)).toEqual(["Visse kommuner"]);
	});
});

const SPOILT: [string, Partial<EmergencyView>][] = [
	["its status", { status: "uncertain" }],
	["its area", readArea("Region Nordjylland", places)],
	["an area that nobody knows", readArea("Månen", places)],
	["its hours", { hours: null }],
	["its number", { phone: null }],
	["its source", { source: { label: "x", url: null, date: null } }],
	["its description", { description: "x" }],
	["its date", { source: { label: "x", url: "https://a.dk", date: "1999-01-01" } }],
];

describe.each([
	["alarm-112", "112"],
	["livslinien", "70201201"],
])("%s stands as a button on every crisis card", (id, phone) => {
	it.each(SPOILT)("without %s", (_, change) => {
		const emergency = contacts.map((contact) => (contact.id === id ? { ...contact, ...change } : contact));
		const card = renderToStaticMarkup(<CrisisCard emergency={emergency} title="Akut" />);
		expect(card).toContain(`href="tel:${phone}"`);
		const contact = emergency.find((one) => one.id === id);
		const own =
			contact && renderToStaticMarkup(<EmergencyCard contact={contact} offers={[]} now={new Date()} />);
		expect(own).toContain(`class="button button-call" href="tel:${phone}"`);
	});
});

it("Livslinien is open at the same hours on the crisis card and as an offer", () => {
	const offer = only(entries, "offer").find(({ slug }) => slug === "livslinien-telefon")?.document;
	const [weekly, ...more] = offer?.hours?.weekly ?? [];
	expect(more).toEqual([]);
	const told = contacts.find(({ id }) => id === "livslinien")?.hours;
	expect(weekly?.days).toHaveLength(7);
	expect(told).toBe(`Alle dage kl. ${weekly?.opens.slice(0, 2)}-${weekly?.closes.slice(0, 2)}`);
});
