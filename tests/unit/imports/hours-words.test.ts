import { describe, expect, it } from "vitest";
import { weekText } from "@/lib/desk/imports/cell-hours";
import { weekInWords } from "@/lib/desk/imports/hours-words";

describe("opening hours in the words people use", () => {
	it.each([
		["Man-fre 8.30-15.30", "man-fre 08:30-15:30"],
		["tirsdag 10-12 og torsdag 16-19", "tir 10:00-12:00; tor 16:00-19:00"],
		["Døgnåbent", "man-søn 00:00-24:00"],
		["24/7", "man-søn 00:00-24:00"],
		["Alle dage hele døgnet", "man-søn 00:00-24:00"],
		["Hver onsdag kl. 19-21", "ons 19:00-21:00"],
		["Man.-tors. 9-15, fre. 9-13", "man-tor 09:00-15:00; fre 09:00-13:00"],
		["mandag-fredag kl. 9.00 - 15.00", "man-fre 09:00-15:00"],
		["Mandag til fredag kl. 10 til 14", "man-fre 10:00-14:00"],
		["Man-fre 10-13 og 18-21", "man-fre 10:00-13:00; man-fre 18:00-21:00"],
		["Man, tir og tor 9-15; fre 9-13; ons lukket", "man, tir, tor 09:00-15:00; fre 09:00-13:00"],
		["Hverdage 9-15; weekend 12-18", "man-fre 09:00-15:00; lør, søn 12:00-18:00"],
		["Alle dage kl. 11-04", "man-søn 11:00-04:00"],
		["Man 10-12\nTor 14-16", "man 10:00-12:00; tor 14:00-16:00"],
		["kl. 19-21 hver onsdag", "ons 19:00-21:00"],
		["Alle hverdage mellem 9 og 15", "man-fre 09:00-15:00"],
		["Telefontid: man-fre 9.00-12.00.", "man-fre 09:00-12:00"],
	])("%s", (words, week) => {
		expect(weekText(weekInWords(words) ?? [])).toBe(week);
	});

	it.each([
		"Efter aftale",
		"9-15",
		"Første mandag i måneden kl. 17-19",
		"Hver anden onsdag 18-20",
		"Hver 14. dag, onsdage 19-21",
		"hverdage 9-14, fredag dog kun 9-12",
		"Hverdage 9-14, fredag 9-12",
		"Sekretariat man-fre 10-14",
		"Hverdage 16-08 samt hele døgnet i weekender",
		"Man-fre 9-15 undtagen juli",
		"ons. kl. 19",
		"man-fre 25-30",
		"",
		"x".repeat(400),
	])("“%s” says more or less than a plain week, and stays words", (words) => {
		expect(weekInWords(words)).toBeNull();
	});
});
