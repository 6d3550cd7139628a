import { describe, expect, it } from "vitest";
import { guessMapping, mappingFault, unreadColumns } from "@/lib/desk/imports/guess-mapping";
import { readEntries } from "../../support/catalogue";
import { knownOf } from "../../support/import-known";

const known = knownOf(readEntries());

describe("headings", () => {
	it("are guessed in Danish and English, each field once, and as they were mapped before", () => {
		const headings = ["Navn", "TLF.", "Provider", "titel", "Noget andet", "Kommune"];
		expect(guessMapping({ headings }, new Map([["noget-andet", "statusnote"]]))).toEqual([
			...["titel", "telefon", "udbyder", "", "statusnote", "daekning"],
		]);
	});
	it.each([
		["Kommune(r)", "daekning"],
		["Hvem står bag", "udbyder"],
		["Træffetid", "aabningstid"],
		["Senest opdateret", "kildedato"],
		["Målgruppe(r)", "maalgrupper"],
		["Tlf.", "telefon"],
		["Pris/egenbetaling", "pris"],
		["Tilmelding", "henvisning"],
		["E-mail til tilmelding", "email"],
		["Telefontid", "aabningstid"],
		["Status pr. november", "status"],
		["Aktivitet", "titel"],
		["Diagnose/område", "maalgrupper"],
		["Bemærkninger", ""],
		["Nr.", ""],
	])("“%s” is %s", (heading, field) => {
		expect(guessMapping({ headings: [heading] }, new Map())).toEqual([field]);
	});
	it("that say nothing are guessed by what stands below them", () => {
		const samples = [
			["66 13 41 50", "63750011", "65 51 20 70"],
			["Odense", "Nyborg", "Kerteminde"],
			["12-03-2025", "maj 2026", "31.12.2019"],
			["noget", "andet", "tredje"],
		];
		const headings = ["a", "b", "c", "d"];
		expect(guessMapping({ headings, samples, known }, new Map())).toEqual([
			...["telefon", "daekning", "kildedato", ""],
		]);
	});
	it("are not believed where nothing below them is what they say", () => {
		const numbers = { samples: [["1", "2", "3"]], known };
		expect(guessMapping({ headings: ["Nummer"], ...numbers }, new Map())).toEqual([""]);
		expect(guessMapping({ headings: ["Nummer"], samples: [["66134150"]], known }, new Map())).toEqual([
			"telefon",
		]);
	});
	it("must say which offer a row is, and no field twice", () => {
		expect(mappingFault(["telefon", "telefon", "titel"])).toContain("to kolonner");
		expect(mappingFault(["telefon"])).toContain("Titel");
		expect(mappingFault(["telefon", "slug"])).toBeNull();
	});
	it("leave out what every offer must say: that is told", () => {
		expect(unreadColumns(["titel", "indsatser", "hjemmeside"])).toEqual([
			"udbyder",
			"beskrivelse",
			"daekning",
		]);
		expect(unreadColumns(["slug", "telefon"])).toEqual([]);
	});
});
