import { describe, expect, it } from "vitest";
import { phoneAsTyped } from "@/lib/desk/drafts/as-typed";
import { NO_ANSWERS } from "@/lib/desk/imports/answers";
import { readDate } from "@/lib/desk/imports/cell-dates";
import { readExceptions, readWeek } from "@/lib/desk/imports/cell-hours";
import { EMPTY_OFFER } from "@/lib/desk/imports/draft";
import { readRow } from "@/lib/desk/imports/read-row";
import { readEntries } from "../../support/catalogue";
import { knownOf } from "../../support/import-known";

const known = knownOf(readEntries());
/** What one cell makes of an offer, and what is wrong with that cell. */
const cell = (column: string, text: string) => {
	const reading = { mapping: [column], answers: NO_ANSWERS, known, today: "2026-12-01" };
	const { document, reasons } = readRow([text], reading, EMPTY_OFFER);
	return { ...document, reason: reasons.find((one) => one.column === column)?.reason };
};

describe("a date as Danes write it", () => {
	it.each([
		["3.5.2026", "2026-05-03"],
		["03-05-2026", "2026-05-03"],
		["3/5 2026", "2026-05-03"],
		["3. maj 2026", "2026-05-03"],
		["den 3. Maj 2026", "2026-05-03"],
		["2026-05-03", "2026-05-03"],
		["29.2.2024", "2024-02-29"],
		["maj 2026", "2026-05"],
		["05-2026", "2026-05"],
		["31-12-2019", "2019-12-31"],
		["december 2019", "2019-12"],
		["apr-19", "2019-04"],
		["2026", "2026"],
	])("%s is %s", (written, date) => {
		expect(readDate(written)).toBe(date);
	});

	it.each(["31.4.2026", "29.2.2026", "0.1.2026", "1.13.2026", "3.5.26", "i går", "", "3. mjau 2026"])(
		"%s is none",
		(written) => {
			expect(() => readDate(written)).toThrow();
		},
	);
});

describe("a telephone number", () => {
	it.each([
		"70201201",
		"70 20 12 01",
		"+45 70 20 12 01",
		"0045 70201201",
		"45 70 20 12 01",
		"(+45) 70-20-12-01",
	])("%s is the same", (written) => expect(phoneAsTyped(written)).toBe("70201201"));
	it.each(["113", "1813", "4570 1234"])("%s stays", (written) => {
		expect(phoneAsTyped(written)).toBe(written.replace(" ", ""));
		expect(cell("telefon", written).phone).toBe(written.replace(" ", ""));
	});
	it("that is none in Denmark, or invented, is told", () => {
		for (const written of ["+46 8 123 456", "123", "12345678", "oplyses", "0123"])
			expect([written, cell("telefon", written).reason]).toEqual([written, expect.stringContaining("cifre")]);
	});
	it.each([
		["70 20 12 01 lok. 4", "70201201"],
		["63 11 20 30 (tast 2)", "63112030"],
		["65 90 12 34 / 65 90 12 35", "65901234"],
		["66134150/66134151", "66134150"],
		["9960 4000 / lokal 4321", "99604000"],
		["Hovednr.: 57 87 60 00", "57876000"],
	])("among other words is read, and a person sees what else stands there: %s", (written, number) => {
		const reading = { mapping: ["telefon"], answers: NO_ANSWERS, known, today: "2026-12-01" };
		const { document, notices } = readRow([written], reading, EMPTY_OFFER);
		expect(document.phone).toBe(number);
		expect(notices).toEqual([
			{ column: "telefon", reason: `Læst som ${number}. I cellen står “${written}”.` },
		]);
	});
});

describe("opening hours", () => {
	const weekdays = ["mon", "tue", "wed", "thu", "fri"];
	it.each([
		["man-fre 9-15", [{ days: weekdays, opens: "09:00", closes: "15:00" }]],
		["Hverdage kl. 9.30-15", [{ days: weekdays, opens: "09:30", closes: "15:00" }]],
		["mandag og onsdag: 10:00 – 24:00", [{ days: ["mon", "wed"], opens: "10:00", closes: "24:00" }]],
		["lørdag-mandag 20 til 4", [{ days: ["sat", "sun", "mon"], opens: "20:00", closes: "04:00" }]],
	])("%s", (written, week) => {
		expect(readWeek(written)).toEqual(week);
	});
	it.each(["efter aftale", "man-fre", "9-15", "mon 9-15 hver uge"])("%s is none", (written) => {
		expect(() => readWeek(written)).toThrow();
	});
	it("has days on which the week does not hold", () => {
		expect(readExceptions("24.12.2026 til 26.12.2026: Julelukket; 31.12.2026 kl. 10-12: Kort dag")).toEqual([
			{ from: "2026-12-24", to: "2026-12-26", text: "Julelukket", hours: [] },
			{
				from: "2026-12-31",
				to: "2026-12-31",
				text: "Kort dag",
				hours: [{ opens: "10:00", closes: "12:00" }],
			},
		]);
	});
});

describe("where an offer holds", () => {
	it.each([
		["Aarhus, Odense Kommune", { level: "municipality", regions: [], municipalities: ["0751", "0461"] }],
		["0751; København", { level: "municipality", regions: [], municipalities: ["0751", "0101"] }],
		["Hele landet", { level: "national", regions: [], municipalities: [] }],
	])("%s", (written, coverage) => {
		expect(cell("daekning", written).coverage).toEqual(coverage);
	});
	it("takes all of a region's municipalities", () => {
		const { level, regions, municipalities } = cell("daekning", "Region Nordjylland").coverage;
		expect({ level, regions, count: municipalities.length }).toEqual({
			...{ level: "region", regions: ["region-nordjylland"], count: 11 },
		});
	});
	it("suggests what may be meant", () => {
		expect(cell("daekning", "Århuss").reason).toContain('"Aarhus"');
		expect(cell("daekning", "Atlantis").reason).toContain('"Atlantis"');
	});
});

describe("other cells", () => {
	it("find what they name by name or code, and tell what is not there", () => {
		expect(cell("maalgrupper", "Autisme").targetGroups.map(({ group }) => group)).toEqual([
			"disability",
			"autisme",
		]);
		expect(cell("indsatser", "Pårørendevejleder (ligner)").interventions).toEqual([
			{ intervention: "paaroerendevejleder", fit: "nearest" },
		]);
		expect(cell("udbyder", "Findes ikke").reason).toContain("Findes ikke");
		expect(cell("anonym", "måske").reason).toContain('"Ja"');
		expect(cell("pris", "gratis").price.value).toBe("free");
	});
});
