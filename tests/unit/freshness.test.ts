import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { danishDay } from "@/lib/base/calendar/day-count";
import { ageIn } from "@/lib/base/calendar/relative-day";
import { freshness } from "@/lib/directory/offers/freshness";

/** Noon in Denmark or thereabouts. */
const noon = (day: string) => new Date(`${day}T11:00Z`);
const anyInstant = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true });
const ORDER = ["confirmed", "ageing", "old"];

describe("freshness", () => {
	it("is never when nobody confirmed it", () => {
		expect(freshness(null, noon("2026-11-23"))).toBe("never");
	});

	it.each([
		["2026-01-10", "2026-01-10", "confirmed"],
		["2026-01-10", "2026-07-09", "confirmed"],
		["2026-01-10", "2026-07-10", "ageing"],
		["2026-01-10", "2027-01-10", "ageing"],
		["2026-01-10", "2027-01-11", "old"],
		["2026-08-31", "2027-02-27", "confirmed"],
		["2026-08-31", "2027-02-28", "ageing"],
		["2026-08-28", "2027-02-27", "confirmed"],
		["2026-08-28", "2027-02-28", "ageing"],
		["2026-09-01", "2027-02-28", "confirmed"],
		["2026-09-01", "2027-03-01", "ageing"],
		["2027-08-31", "2028-02-28", "confirmed"],
		["2027-08-31", "2028-02-29", "ageing"],
		["2027-08-31", "2028-08-31", "ageing"],
		["2027-08-31", "2028-09-01", "old"],
		["2026-02-28", "2026-08-27", "confirmed"],
		["2026-02-28", "2026-08-28", "ageing"],
		["2026-12-31", "2027-06-29", "confirmed"],
		["2026-12-31", "2027-06-30", "ageing"],
		["2028-02-29", "2029-02-28", "ageing"],
		["2028-02-29", "2029-03-01", "old"],
		// A clock that runs behind.
		["2026-11-24", "2026-11-23", "confirmed"],
	])("confirmed on %s, on %s it is %s", (confirmed, today, expected) => {
		expect(freshness(noon(confirmed), noon(today))).toBe(expected);
	});

	it("goes by days in Denmark, to the second", () => {
		// 30 June 2026 in the last second of the day, and 1 July in the first.
		const [june, july] = [new Date("2026-06-30T21:59:59Z"), new Date("2026-06-30T22:00:00Z")];
		const lastOfDay = new Date("2026-12-30T22:59:59Z");
		const firstOfDay = new Date("2026-12-30T23:00:00Z");
		expect([freshness(june, new Date("2026-12-29T22:59:59Z")), freshness(june, lastOfDay)]).toEqual([
			"confirmed",
			"ageing",
		]);
		expect([freshness(july, lastOfDay), freshness(july, firstOfDay)]).toEqual(["confirmed", "confirmed"]);
		expect(freshness(july, new Date("2026-12-31T22:59:59Z"))).toBe("confirmed");
		expect(freshness(july, new Date("2026-12-31T23:00:00Z"))).toBe("ageing");
		// The first instant of 10 January, twelve months later.
		expect(freshness(new Date("2026-01-09T23:00:00Z"), noon("2027-01-10"))).toBe("ageing");
	});

	it("is the same all through a day in Denmark, whenever in its day the confirmation was", () => {
		fc.assert(
			fc.property(anyInstant, anyInstant, anyInstant, anyInstant, (a, b, c, d) => {
				const sameDay = (one: Date, hour: Date) => {
					const moved = new Date(one.getTime() - 43_200_000 + (hour.getTime() % 86_400_000));
					return danishDay(moved) === danishDay(one) ? moved : one;
				};
				expect(freshness(sameDay(a, c), sameDay(b, d))).toBe(freshness(a, b));
			}),
		);
	});

	it("only ever falls as time goes by, and is higher for a later confirmation", () => {
		fc.assert(
			fc.property(anyInstant, fc.array(anyInstant, { minLength: 2, maxLength: 2 }), (one, two) => {
				const [early, late] = [...two].sort((a, b) => a.getTime() - b.getTime());
				if (!early || !late) return;
				const rank = (confirmed: Date, now: Date) => ORDER.indexOf(freshness(confirmed, now));
				expect(rank(one, early)).toBeLessThanOrEqual(rank(one, late));
				expect(rank(late, one)).toBeLessThanOrEqual(rank(early, one));
			}),
		);
	});
});

describe("how long ago", () => {
	it.each([
		["2026-11-23", "2026-11-23", "day", 0],
		["2026-11-24", "2026-11-23", "day", 0],
		["2026-11-22", "2026-11-23", "day", 1],
		["2026-11-10", "2026-11-23", "day", 13],
		["2026-11-09", "2026-11-23", "week", 2],
		["2026-11-02", "2026-11-23", "week", 3],
		["2026-09-24", "2026-11-23", "week", 8],
		["2026-09-23", "2026-11-23", "month", 2],
		["2026-05-24", "2026-11-23", "month", 5],
		["2026-05-23", "2026-11-23", "month", 6],
		// As many months as make a confirmation age.
		["2026-08-31", "2027-02-28", "month", 6],
		["2026-12-31", "2027-02-28", "month", 2],
		["2024-11-24", "2026-11-23", "month", 23],
		["2024-11-23", "2026-11-23", "year", 2],
		["2018-11-24", "2026-11-23", "year", 7],
		["2024-02-29", "2026-02-28", "year", 2],
	])("%s, seen on %s, is %s %d", (day, today, unit, count) => {
		expect(ageIn(day, today)).toEqual({ unit, count });
	});

	it("is not told of what is no day", () => {
		expect(() => ageIn("2018", "2026-11-23")).toThrow(RangeError);
		expect(() => ageIn("2026-02-30", "2026-11-23")).toThrow(RangeError);
	});

	it("is at least two of any unit but days, and never shrinks", () => {
		const days = { day: 1, week: 7, month: 28, year: 365 };
		fc.assert(
			fc.property(anyInstant, fc.integer({ min: 0, max: 3000 }), (from, later) => {
				const [day, today, tomorrow] = [0, later, later + 1].map((more) =>
					danishDay(noon(new Date(from.getTime() + more * 86_400_000).toISOString().slice(0, 10))),
				) as [string, string, string];
				const [age, next] = [ageIn(day, today), ageIn(day, tomorrow)];
				if (age.unit !== "day") expect(age.count).toBeGreaterThanOrEqual(2);
				expect(age.count * days[age.unit]).toBeLessThanOrEqual(later);
				if (age.unit === next.unit) expect(next.count).toBeGreaterThanOrEqual(age.count);
			}),
		);
	});
});
