import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { danishHolidays, isDanishHoliday, isUncertainDay } from "@/lib/base/calendar/holidays";

/** Skærtorsdag, langfredag, påskedag, 2. påskedag, (store bededag,) Kristi himmelfart, pinsedag, 2. pinsedag. */
const MOVING: [year: number, days: string][] = [
	[2023, "04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29"],
	[2024, "03-28 03-29 03-31 04-01 05-09 05-19 05-20"],
	[2025, "04-17 04-18 04-20 04-21 05-29 06-08 06-09"],
	[2026, "04-02 04-03 04-05 04-06 05-14 05-24 05-25"],
	[2027, "03-25 03-26 03-28 03-29 05-06 05-16 05-17"],
	[2028, "04-13 04-14 04-16 04-17 05-25 06-04 06-05"],
	[2029, "03-29 03-30 04-01 04-02 05-10 05-20 05-21"],
	[2030, "04-18 04-19 04-21 04-22 05-30 06-09 06-10"],
];
const anyDay = fc
	.date({ min: new Date("1990-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe("Danish public holidays", () => {
	it.each(MOVING)("of %s", (year, days) => {
		const all = ["01-01", ...days.split(" "), "12-25", "12-26"].map((day) => `${year}-${day}`);
		expect(danishHolidays(year)).toEqual(all);
	});

	it("store bededag ends with 2023", () => {
		const fourthFriday = ["2021-04-30", "2022-05-13", "2023-05-05", "2024-04-26", "2025-05-16", "2026-05-01"];
		expect(fourthFriday.map(isDanishHoliday)).toEqual([true, true, true, false, false, false]);
	});

	it.each([
		// The earliest and latest there are, and the years for which simple rules need an exception.
		"1818-03-22",
		"1943-04-25",
		"1954-04-18",
		"1961-04-02",
		"1981-04-19",
		"2000-04-23",
		"2038-04-25",
		"2049-04-18",
		"2076-04-19",
		"2285-03-22",
	])("Easter is on %s", (easter) => {
		expect(isDanishHoliday(easter)).toBe(true);
		const goodFriday = new Date(Date.parse(easter) - 2 * 86_400_000).toISOString().slice(0, 10);
		const easterMonday = new Date(Date.parse(easter) + 86_400_000).toISOString().slice(0, 10);
		expect([goodFriday, easterMonday].map(isDanishHoliday)).toEqual([true, true]);
	});

	it("fall on the same weekdays every year", () => {
		fc.assert(
			fc.property(fc.integer({ min: 2024, max: 2500 }), (year) => {
				const moving = danishHolidays(year).slice(1, -2);
				expect(moving.map((day) => new Date(day).getUTCDay())).toEqual([4, 5, 0, 1, 4, 0, 1]);
				const easter = moving[2]?.slice(5) ?? "";
				expect(easter >= "03-22" && easter <= "04-25").toBe(true);
			}),
		);
	});

	it("are those of the day's year, and no other days", () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				expect(isDanishHoliday(day)).toBe(danishHolidays(Number(day.slice(0, 4))).includes(day));
			}),
		);
	});
});

describe("uncertain days", () => {
	it("are the holidays and three days on which many close", () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				const often = /-(06-05|12-24|12-31)$/.test(day);
				expect(isUncertainDay(day)).toBe(often || isDanishHoliday(day));
			}),
		);
	});

	it.each(["2026-06-05", "2026-12-24", "2026-12-31"])("%s, which is no holiday", (day) => {
		expect([isDanishHoliday(day), isUncertainDay(day)]).toEqual([false, true]);
	});

	it.each(["2026-05-01", "2026-06-04", "2026-06-06", "2026-12-23", "2026-12-27", "2027-01-02"])(
		"not %s",
		(day) => {
			expect(isUncertainDay(day)).toBe(false);
		},
	);

	it("Grundlovsdag may be 2. pinsedag", () => {
		expect([isDanishHoliday("2028-06-05"), isUncertainDay("2028-06-05")]).toEqual([true, true]);
	});
});
