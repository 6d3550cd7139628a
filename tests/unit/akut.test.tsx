import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { EmergencyCard, EmergencyNote } from "@/components/directory/emergency/emergency-card";
import { EmergencyToday } from "@/components/directory/emergency/emergency-today";
import {
	doctorsLine,
	emergencyByTime,
	emergencyContacts,
	emergencyNumber,
} from "@/lib/directory/emergency/contacts";
import { crisisPhone } from "@/lib/directory/emergency/crisis-numbers";
import { OWN_DOCTOR_HOURS, ownDoctorFirst } from "@/lib/directory/emergency/own-doctor";
import { realCatalogue } from "../support/catalogue";
import { tagsIn, textIn } from "../support/markup";

const { emergency, places, offers } = realCatalogue();
const byTime = (records: typeof emergency) => emergencyByTime(emergencyContacts(records, offers), places);
const contacts = byTime(emergency);
const at = (day: string) => new Date(day);
const MONDAY_NOON = at("2026-11-30T11:00:00Z");
const MONDAY_NIGHT = at("2026-11-30T02:00:00Z");
const todayAt = (now: Date, region?: string) =>
	renderToStaticMarkup(<EmergencyToday {...{ contacts, region, now }} />);
const hrefsIn = (markup: string) => tagsIn(markup).flatMap(({ attributes }) => attributes.href ?? []);

describe("acute help by time", () => {
	it("has 112 and Livslinien now", () => {
		expect(contacts.now.map(({ id }) => id)).toEqual(["alarm-112", "livslinien"]);
	});

	it.each(["alarm-112", "livslinien"])("has %s when its record is gone, and when all are", (id) => {
		const without = emergency.filter((contact) => contact.id !== id);
		for (const rest of [without, []]) {
			const contact = byTime(rest).now.find((one) => one.id === id);
			if (!contact) throw new Error(`${id} is gone`);
			const card = renderToStaticMarkup(<EmergencyCard contact={contact} now={MONDAY_NOON} />);
			expect(hrefsIn(card)).toContain(id === "livslinien" ? "tel:70201201" : "tel:112");
			expect(textIn(card)).not.toContain("Kilde");
		}
	});

	it("has a doctors' line for each of the five regions, as a button, with source and year", () => {
		const markup = todayAt(MONDAY_NIGHT);
		const numbers = ["1813", "1818", "70110707", "70113131", "70150300"];
		for (const number of numbers) expect(hrefsIn(markup)).toContain(`tel:${number}`);
		expect(contacts.regions).toHaveLength(5);
		for (const { region, line } of contacts.regions) {
			expect(textIn(markup)).toContain(region.name);
			expect(line.source.date).toMatch(/^2026/);
		}
	});

	it("has the line of the reader's region alone where it is known, and the others one press away", () => {
		for (const { region, line } of contacts.regions) {
			const [own = "", others = ""] = todayAt(MONDAY_NIGHT, region.slug).split("i de andre regioner");
			expect(hrefsIn(own).filter((href) => href.startsWith("tel:"))).toEqual([`tel:${line.phone}`]);
			expect(hrefsIn(others).filter((href) => href.startsWith("tel:"))).toHaveLength(4);
		}
		expect(todayAt(MONDAY_NIGHT, "region-atlantis")).toBe(todayAt(MONDAY_NIGHT));
	});

	it("has one's own doctor first on weekdays from 8 to 16, else the doctors' line; never on a holiday", () => {
		const doctorIsFirst = (now: Date) => {
			const text = textIn(todayAt(now));
			return text.indexOf("Din egen læge") < text.indexOf("Lægevagten i din region");
		};
		expect(doctorIsFirst(MONDAY_NOON)).toBe(true);
		expect(doctorIsFirst(at("2026-11-30T06:59:59Z"))).toBe(false);
		expect(doctorIsFirst(at("2026-11-30T07:00:00Z"))).toBe(true);
		expect(doctorIsFirst(at("2026-11-30T15:00:00Z"))).toBe(false);
		expect(doctorIsFirst(at("2026-11-29T11:00:00Z"))).toBe(false);
		expect(ownDoctorFirst(at("2026-12-25T11:00:00Z"))).toBe(false);
	});

	it("answers at every hour that the doctor does not, the night before a Monday too", () => {
		for (const { line, region } of contacts.regions) {
			for (let hour = 0; hour < 7 * 24; hour++) {
				const now = new Date(MONDAY_NIGHT.getTime() + hour * 3_600_000);
				const number = emergencyNumber(line, now);
				if (number?.way !== "call") throw new Error(`${region.name} has no button`);
				if (!ownDoctorFirst(now)) expect(number.answering.state, now.toISOString()).toBe("open");
			}
		}
	});

	it("has no other button than by the data, and says of other numbers to ask first", () => {
		const others = [...contacts.others, ...contacts.regions.flatMap(({ more }) => more)];
		const numbers = others.filter(({ phone }) => phone);
		expect(numbers.length).toBeGreaterThan(10);
		for (const contact of numbers) {
			const note = renderToStaticMarkup(<EmergencyNote contact={contact} now={MONDAY_NOON} />);
			expect(hrefsIn(note).some((href) => href.startsWith("tel:"))).toBe(false);
			expect(textIn(note)).toContain("Ikke bekræftet, spørg først.");
		}
	});

	it("takes its hours from the offer with its number, unless that has ended", () => {
		const [other] = contacts.others;
		const known = other
			? [{ ...other, id: "en-linje", phone: "12345678", callable: true, opening: undefined }]
			: [];
		const answering = (status: "open" | "ended") => {
			const offer = { phone: "12345678", hours: OWN_DOCTOR_HOURS, status };
			const line = emergencyContacts(known, [offer]).find(({ id }) => id === "en-linje");
			const number = line && emergencyNumber(line, MONDAY_NOON);
			return number?.way === "call" ? number.answering.state : null;
		};
		expect([answering("open"), answering("ended")]).toEqual(["open", "unknown"]);
	});

	it("has what is in doubt last, and a region's doctors before what else there is in it", () => {
		const [other] = contacts.others;
		const [first] = contacts.regions;
		if (!other || !first) throw new Error("no other contact, or no region");
		const as = (id: string, changes: object) => ({ ...other, id, ...changes });
		const doubted = [as("a", { status: "uncertain" }), as("b", { status: "active" })];
		expect(emergencyByTime(doubted, places).others.map(({ id }) => id)).toEqual(["b", "a"]);
		const { coverage } = first.line;
		const there = [as("c", { coverage, when: undefined }), as("d", { coverage, when: "today" })];
		expect(doctorsLine(there, first.region.slug)?.id).toBe("d");
		expect(crisisPhone({ id: "livslinien", phone: null })).toBe("70201201");
	});

	it("stands once, whatever it is", () => {
		const shown = [
			contacts.now,
			contacts.doctor,
			contacts.others,
			...contacts.regions.map(({ line, more }) => [line, ...more]),
		];
		expect(
			shown
				.flat()
				.map(({ id }) => id)
				.sort(),
		).toEqual(emergency.map(({ id }) => id).sort());
	});
});
