import { describe, expect, it } from "vitest";
import { alternativesTo } from "@/lib/directory/offers/alternatives";
import { certaintyOf } from "@/lib/directory/offers/certainty";
import { consentFactOf } from "@/lib/directory/offers/consent";
import { byProvider, contactsOf, ownNumber } from "@/lib/directory/offers/contact";
import { elementsOfOffer } from "@/lib/directory/offers/elements";
import { hasMachineReadableHours } from "@/lib/directory/offers/machine-readable-hours";
import { hasSomebody, reachOf } from "@/lib/directory/offers/reach";
import { LINE_FOR_ALL, reachContext } from "@/lib/directory/offers/reach-context";
import type { OfferView } from "@/lib/directory/offers/view";
import { realCatalogue } from "../support/catalogue";

const NOW = new Date("2026-12-01T10:30:00+01:00");
const catalogue = realCatalogue();
const line = catalogue.offers.find(({ slug }) => slug === "al-anon-telefon");
if (!line) throw new Error("the line is missing");
const confirmedOn = (day: string) => {
	const at = new Date(`${day}T11:00:00Z`);
	return { contact: { at, by: "redaktionen", way: "phone" }, description: null };
};
/** Almost a year ago, and more than a year ago. */
const [SURE, OVER] = [confirmedOn("2025-12-10"), confirmedOn("2025-11-20")];

describe("a number is a button", () => {
	const unsure: OfferView = { ...line, callable: undefined };

	it("when its record lets it be one, or somebody confirmed it within a year; of an offer", () => {
		const wayOf = (offer: OfferView) => ownNumber(offer, NOW)?.way;
		expect([wayOf(line), wayOf(unsure)]).toEqual(["call", "number"]);
		expect([wayOf({ ...unsure, confirmed: SURE }), wayOf({ ...unsure, confirmed: OVER })]).toEqual([
			"call",
			"number",
		]);
	});

	it("by the same rule of a municipality, whose page for relatives stands before its front page", () => {
		const [one] = catalogue.municipalityContacts.filter(({ phone }) => phone);
		const [place] = catalogue.places.municipalities;
		if (!one?.phone || !place) throw new Error("no municipality has a number");
		const pages = { relativesPage: "https://a.dk/paaroerende", website: "https://a.dk/" };
		const ways = (changes: object, callable = false) => {
			const contact = { ...one, ...pages, phone: { ...one.phone, callable }, ...changes } as typeof one;
			return contactsOf({ place, contact }, NOW).map((way) => (way.way === "page" ? way.url : way.way));
		};
		expect(ways({ confirmed: OVER })).toEqual(["number", pages.relativesPage]);
		expect(ways({ confirmed: SURE })).toEqual(["call", pages.relativesPage]);
		expect(ways({ confirmed: OVER }, true)).toEqual(["call", pages.relativesPage]);
	});

	it("of a provider that is no municipality; that has a record of its own", () => {
		const [known] = catalogue.providers;
		if (!known) throw new Error("no providers");
		const phones = [{ number: "12345678", label: "Hovednummer" }];
		const provider = { ...known, kind: "association" as const, phones, websites: ["https://a.dk/"] };
		expect(byProvider(provider, NOW)).toEqual({ way: "page", url: "https://a.dk/" });
		expect(byProvider({ ...provider, websites: [] }, NOW)).toMatchObject({ way: "number" });
		expect(byProvider({ ...provider, confirmed: SURE }, NOW)).toMatchObject({ way: "call" });
		const may = phones.map((phone) => ({ ...phone, callable: true }));
		expect(byProvider({ ...provider, phones: may }, NOW)).toMatchObject({ way: "call" });
		expect(byProvider({ ...provider, kind: "municipality" }, NOW)).toBeNull();
	});

	it("with its hours, where they are those of a telephone and say all there is", () => {
		expect(ownNumber(line, NOW)).toMatchObject({ answering: { state: "open" }, hoursText: line.hours?.text });
		expect(ownNumber({ ...line, forms: ["in-person"] }, NOW)).toMatchObject({
			answering: { state: "unknown" },
			hoursText: null,
		});
		expect(hasMachineReadableHours(line)).toBe(true);
		for (const doubt of [
			{ status: "uncertain" },
			{ hours: line.hours && { ...line.hours, plainlyWeekly: false } },
		]) {
			const offer = { ...line, ...doubt } as OfferView;
			expect(ownNumber(offer, NOW)).toMatchObject({ answering: { state: "unknown" } });
			expect(hasMachineReadableHours(offer)).toBe(false);
		}
	});
});

it("whoever can be written to is somebody", () => {
	const context = reachContext({ ...catalogue, offers: [], providers: [] });
	const silent = { ...line, phone: null, url: null, email: null, chat: undefined };
	expect(hasSomebody(silent, context)).toBe(false);
	expect(hasSomebody({ ...silent, chat: { url: "https://a.dk/" } }, context)).toBe(true);
});

it("the line for all is the last that can be asked, but never about itself", () => {
	const forAll = catalogue.offers.find(({ slug }) => slug === LINE_FOR_ALL);
	const waysOf = (offer: OfferView | undefined) =>
		offer && reachOf(offer, reachContext(catalogue), NOW).ways.map(({ way }) => way);
	expect(waysOf(line)?.at(-1)).toBe("line");
	expect(waysOf(forAll)?.filter((way) => way === "line")).toEqual([]);
	const offers = forAll ? [{ ...forAll, status: "ended" as const }] : [];
	expect(reachContext({ ...catalogue, offers }).line).toBeUndefined();
});

it("a line is permanent only when it is the whole country's", () => {
	const old = { ...line, source: { ...line.source, date: "2012" }, contactSource: undefined };
	expect(certaintyOf(old, NOW)).toBe("sourced");
	expect(certaintyOf({ ...old, coverage: { ...old.coverage, level: "region" } }, NOW)).toBe("uncertain");
});

it("what an offer merely resembles says nothing of it: neither consent nor elements", () => {
	const as = (fit: "instance" | "nearest") => [{ intervention: "telefonraadgivning", fit }];
	const told = { consent: "not-stated", anonymous: "not-stated", interventions: as("instance") } as const;
	expect(consentFactOf(told)).toMatchObject({ value: "no", basis: "inferred" });
	expect(consentFactOf({ ...told, interventions: as("nearest") })).toMatchObject({ value: "not-stated" });
	expect(consentFactOf({ ...told, interventions: [], anonymous: "yes" })).toMatchObject({
		basis: "inferred",
	});
	expect(consentFactOf({ ...told, consent: "yes" })).toMatchObject({ value: "yes", basis: "stated" });
	const known = new Map([
		["telefonraadgivning", { elements: [{ element: "group", degree: "full" } as const] }],
	]);
	const elementsOf = (fit: "instance" | "nearest") =>
		elementsOfOffer({ interventions: as(fit), elements: ["peer"] }, known);
	expect(elementsOf("instance").map(({ element }) => element)).toEqual(["group", "peer"]);
	expect(elementsOf("nearest")).toEqual([{ element: "peer", degree: "full" }]);
});

describe("what there is instead of an offer", () => {
	const one: OfferView = {
		...line,
		...{ slug: "a", reachable: true, status: "open", covered: new Set(["0461"]) },
		interventions: [{ intervention: "x", fit: "instance" }],
		targetGroups: [{ group: "alkohol", basis: "stated" }],
		allElements: [],
	};
	const slugs = (...others: Partial<OfferView>[]) =>
		alternativesTo(
			one,
			others.map((other, i) => ({ ...one, slug: `b${i}`, ...other })),
		).map(({ slug }) => slug);

	it("is there, in the same place, for the same people, and alike", () => {
		expect(slugs({ slug: "a" })).toEqual([]);
		expect(slugs({}, { covered: null }, { covered: new Set(["0461", "0751"]) })).toHaveLength(3);
		expect(slugs({ covered: new Set(["0751"]) }, { status: "ended" })).toEqual([]);
		expect(slugs({ targetGroups: [{ group: "autisme", basis: "stated" }] })).toEqual([]);
		expect(slugs({ interventions: [] })).toEqual([]);
	});

	it("begins with what can be reached and exists, however alike the rest is", () => {
		const alike = { allElements: [{ element: "group", degree: "full" } as const] };
		expect(slugs({ reachable: false }, { status: "uncertain" }, {})).toEqual(["b2", "b1", "b0"]);
		expect(slugs({}, alike)).toHaveLength(2);
	});
});
