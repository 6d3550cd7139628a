import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay, formatPhone } from "@/lib/base/format";

describe("the day in Denmark", () => {
	it.each([
		["2026-11-22T22:59:59.999Z", "2026-11-22"],
		["2026-11-22T23:00:00.000Z", "2026-11-23"],
		["2026-07-01T21:59:59.999Z", "2026-07-01"],
		["2026-07-01T22:00:00.000Z", "2026-07-02"],
		// The night when the clock goes from 2 to 3.
		["2026-03-28T22:59:59.999Z", "2026-03-28"],
		["2026-03-28T23:00:00.000Z", "2026-03-29"],
		["2026-03-29T01:00:00.000Z", "2026-03-29"],
		["2026-03-29T21:59:59.999Z", "2026-03-29"],
		["2026-03-29T22:00:00.000Z", "2026-03-30"],
		// The night when it goes from 3 to 2.
		["2026-10-24T21:59:59.999Z", "2026-10-24"],
		["2026-10-24T22:00:00.000Z", "2026-10-25"],
		["2026-10-25T00:30:00.000Z", "2026-10-25"],
		["2026-10-25T22:59:59.999Z", "2026-10-25"],
		["2026-10-25T23:00:00.000Z", "2026-10-26"],
		["2026-12-31T23:00:00.000Z", "2027-01-01"],
		["2028-02-28T23:00:00.000Z", "2028-02-29"],
	])("at %s is %s", (instant, day) => {
		expect(danishDay(new Date(instant))).toBe(day);
	});

	it("is what the platform's own calendar says, at any moment", () => {
		const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });
		const moment = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
		fc.assert(
			fc.property(moment, (now) => {
				expect(danishDay(now)).toBe(calendar.format(now));
			}),
		);
	});
});

describe("what people read", () => {
	it.each([
		["70201201", "70 201 201"],
		["87130000", "87 13 00 00"],
		["112", "112"],
		["1813", "1813"],
		["116123", "116123"],
		["", ""],
	])("the number %s is written %s", (digits, written) => {
		expect(formatPhone(digits)).toBe(written);
	});

	it("a number keeps its digits", () => {
		fc.assert(
			fc.property(fc.stringMatching(/^\d{3,8}$/), (digits) => {
				expect(formatPhone(digits).replaceAll(" ", "")).toBe(digits);
			}),
		);
	});

	it.each([
		["2026-11-23", "23. november 2026"],
		["2017-05-09", "9. maj 2017"],
		["2026-01-01", "1. januar 2026"],
		["2026-12-31", "31. december 2026"],
		["2026-03-29", "29. marts 2026"],
		["2010-12", "december 2010"],
		["2018", "2018"],
		["ukendt", "ukendt"],
		["", ""],
	])("the day %s is written %s", (day, written) => {
		expect(formatDay(day)).toBe(written);
	});
});
