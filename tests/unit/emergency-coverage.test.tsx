import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { EmergencyCard } from "@/components/directory/emergency/emergency-card";
import { CrisisCard } from "@/components/directory/guide/crisis-card";
import type { EmergencyView } from "@/lib/directory/catalogue";
import { crisisContacts, emergencyContacts } from "@/lib/directory/emergency/contacts";
import { areaChoices, areaCode, readArea } from "@/lib/directory/emergency/coverage";
import { ofKind } from "@/lib/model/kinds";
import { readEntries, realCatalogue } from "../support/catalogue";
import { textIn } from "../support/markup";

const entries = readEntries();
const places = ofKind(entries, "places")[0]?.document;
if (!places) throw new Error("there are places");
const contacts = ofKind(entries, "emergency").map(
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
		["Odense Kommune", { level: "municipalities", codes: ["0461"] }, "Odense Kommune"],
		["odense", { level: "municipalities", codes: ["0461"] }, "Odense Kommune"],
		["0101", { level: "municipalities", codes: ["0101"] }, "Københavns Kommune"],
		["bornholms regionskommune", { level: "municipalities", codes: ["0400"] }, "Bornholms Regionskommune"],
		[
			"Favrskov, Norddjurs og Syddjurs Kommuner",
			{ level: "municipalities", codes: ["0710", "0707", "0706"] },
			"Favrskov Kommune, Norddjurs Kommune og Syddjurs Kommune",
		],
		["Odense og Månen", { level: "unknown" }, "Odense og Månen"],
		["Visse kommuner", { level: "municipalities", codes: [] }, "Visse kommuner"],
		["Månen", { level: "unknown" }, "Månen"],
	])("%s", (stored, coverage, area) => {
		expect(readArea(stored, places)).toEqual({ coverage, area });
	});

	it("is a code for everything on record", () => {
		for (const { document } of ofKind(entries, "emergency")) {
			expect(readArea(document.area, places).coverage.level, document.title).not.toBe("unknown");
			expect(areaCode(document.area, places)).toBe(document.area);
		}
	});

	it("is chosen by name at the desk: the code of what was typed before is among the choices", () => {
		for (const stored of ["hele landet ", "Region Fyn", "region sjælland", "Odense og Syddjurs", "0461"]) {
			const choice = areaChoices(places, stored).find(({ value }) => value === areaCode(stored, places));
			expect(choice?.label).toBe(stored === "Region Fyn" ? undefined : readArea(stored, places).area);
		}
	});

	it("leads to its region, however it was typed", () => {
		const names = ["Region Sjælland", "region sjælland ", "region-sjaelland"];
		const found = names.map((name) => readArea(name, places).coverage);
		expect(found).toEqual(names.map(() => ({ level: "region", slug: "region-sjaelland" })));
		expect(readArea("Odense", places).coverage).toMatchObject({ level: "municipalities" });
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

const { offers } = realCatalogue();
/** A Monday, in the dark before Livslinien opens. */
const AT_SIX = new Date("2026-11-30T06:00:00+01:00");
const cardOf = (emergency: readonly EmergencyView[], now = AT_SIX) => {
	const lifelines = crisisContacts(emergencyContacts(emergency, offers));
	return renderToStaticMarkup(<CrisisCard {...{ lifelines, now }} title="Akut" />);
};

describe.each([
	["alarm-112", "112"],
	["livslinien", "70201201"],
])("%s stands as a button on every crisis card", (id, phone) => {
	it.each(SPOILT)("without %s", (_, change) => {
		const emergency = contacts.map((contact) => (contact.id === id ? { ...contact, ...change } : contact));
		expect(cardOf(emergency)).toContain(`href="tel:${phone}"`);
		const contact = emergency.find((one) => one.id === id);
		const own = contact && renderToStaticMarkup(<EmergencyCard contact={contact} now={AT_SIX} />);
		expect(own).toContain(`href="tel:${phone}"`);
	});

	it("without its record, and without any", () => {
		expect(cardOf(contacts.filter((contact) => contact.id !== id))).toContain(`href="tel:${phone}"`);
		expect(cardOf([])).toContain(`href="tel:${phone}"`);
	});
});

describe("a crisis card", () => {
	it.each([
		["2026-11-30T06:00:00+01:00", "Lukket. Åbner kl. 9"],
		["2026-11-30T23:00:00+01:00", "Åbent. Lukker kl. 5 i nat"],
	])("at %s says of Livslinien: %s, and never withholds it", (now, words) => {
		const card = cardOf(contacts, new Date(now));
		expect(textIn(card)).toContain(words);
		expect(card).toContain('href="tel:70201201"');
		expect(textIn(cardOf([], new Date(now)))).toContain(words);
	});

	it("says of 112 when to ring it", () => {
		expect(textIn(cardOf(contacts))).toContain("Ring straks, hvis der er fare for liv.");
		expect(textIn(cardOf(contacts))).not.toContain("ikke oplyst");
	});
});

it("Livslinien is open at the same hours as acute help and as an offer", () => {
	const own = contacts.find(({ id }) => id === "livslinien");
	const offer = offers.find(({ slug }) => slug === "livslinien-telefon");
	expect(offer?.hours?.weekly).toHaveLength(1);
	expect(own?.hours).toBe(offer?.hours?.text);
	expect(own?.opening).toBeUndefined();
});
