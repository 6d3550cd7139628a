import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastChange, nextChange, openness } from "@/lib/directory/offers/opening-hours";
import type { OpeningHours } from "@/lib/model/hours-schema";
import { WEEKDAYS } from "@/lib/model/offer-codes";
import { anyHours, anyWeek } from "../support/hours";

const MINUTE = 60_000;
const WHOLE_DAY = 24 * 60;
/** Winter time throughout, so that a wall clock can be told without a calendar; a Monday. */
const FIRST = "2026-12-14";
const ORIGIN = Date.parse(`${FIRST}T00:00+01:00`);
const DAYS = Array.from({ length: 28 }, (_, i) =>
	new Date(Date.parse(FIRST) + i * WHOLE_DAY * MINUTE).toISOString().slice(0, 10),
);
const UNCERTAIN = ["2026-12-24", "2026-12-25", "2026-12-26", "2026-12-31", "2027-01-01"];
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const at = (minute: number) => new Date(ORIGIN + minute * MINUTE);

/** The stated stretches that begin on a day, in minutes since the first day, `end` not included. */
function stretchesOf({ weekly, exceptions }: OpeningHours, day: number) {
	const date = DAYS[day] ?? "";
	const exception = exceptions.find(({ from, to }) => date >= from && date <= to);
	const stated =
		exception?.hours ?? weekly.filter(({ days }) => days.some((code) => code === WEEKDAYS[day % 7]));
	return stated.map(({ opens, closes }) => {
		const [from, to] = [minutesOf(opens), minutesOf(closes)];
		return { start: day * WHOLE_DAY + from, end: day * WHOLE_DAY + to + (to <= from ? WHOLE_DAY : 0) };
	});
}

const uncertain = (minute: number) => UNCERTAIN.includes(DAYS[Math.floor(minute / WHOLE_DAY)] ?? "");

/** What holds in a minute, by looking at every minute of every stretch: slow, and plainly what is meant. */
function naively(hours: OpeningHours, minute: number): string {
	if (uncertain(minute)) return "ask";
	const today = Math.floor(minute / WHOLE_DAY);
	const running = [today - 2, today - 1, today]
		.flatMap((day) => stretchesOf(hours, day))
		.filter(({ start, end }) => start <= minute && minute < end);
	const doubtful = running.filter(({ start, end }) =>
		Array.from({ length: end - start }, (_, i) => start + i).some(uncertain),
	);
	if (running.length === 0) return "closed";
	return doubtful.length === running.length ? "ask" : "open";
}

/** From the second week on, every instant has whole days on record on both sides. */
const anyMoment = fc.integer({ min: 9 * WHOLE_DAY * MINUTE, max: 19 * WHOLE_DAY * MINUTE - 1 });
const anyWinterHours = anyHours(DAYS.slice(7, 20));

describe("opening hours", () => {
	it("are the union of the week's hours, minute by minute", () => {
		fc.assert(
			fc.property(anyWeek, (hours) => {
				// The week from 14 December has no uncertain day.
				for (let minute = 0; minute < 7 * WHOLE_DAY; minute++) {
					const open = [-7, 0, 7].some((shift) =>
						[0, 1, 2, 3, 4, 5, 6]
							.flatMap((day) => stretchesOf(hours, day))
							.some(
								({ start, end }) => start + shift * WHOLE_DAY <= minute && minute < end + shift * WHOLE_DAY,
							),
					);
					if ((openness(hours, at(minute)).state === "open") !== open) throw new Error(`minute ${minute}`);
				}
			}),
			{ numRuns: 15 },
		);
	});

	it("are what every minute says, over Christmas and with exceptions", () => {
		fc.assert(
			fc.property(anyWinterHours, anyMoment, (hours, moment) => {
				const now = new Date(ORIGIN + moment);
				expect(openness(hours, now).state).toBe(naively(hours, Math.floor(moment / MINUTE)));
			}),
			{ numRuns: 500 },
		);
	});
});

describe("changes", () => {
	it("enclose the present, and nothing changes between them", () => {
		fc.assert(
			fc.property(
				anyWinterHours,
				anyMoment,
				fc.double({ min: 0, max: 1, noNaN: true }),
				(hours, moment, part) => {
					const now = new Date(ORIGIN + moment);
					const [last, next] = [lastChange(hours, now), nextChange(hours, now)];
					if (last) expect(last.getTime()).toBeLessThanOrEqual(now.getTime());
					if (!next) return;
					expect(next.getTime()).toBeGreaterThan(now.getTime());
					const between = new Date(
						now.getTime() + Math.floor((next.getTime() - now.getTime()) * part * 0.999999),
					);
					expect(openness(hours, between)).toEqual(openness(hours, now));
					if (last) expect(openness(hours, last).state).toBe(openness(hours, now).state);
				},
			),
			{ numRuns: 500 },
		);
	});

	it("are changes: one millisecond before is another state, and sees it as the next", () => {
		fc.assert(
			fc.property(anyWinterHours, anyMoment, (hours, moment) => {
				const now = new Date(ORIGIN + moment);
				for (const change of [lastChange(hours, now), nextChange(hours, now)]) {
					if (!change) continue;
					const before = new Date(change.getTime() - 1);
					expect(openness(hours, before).state).not.toBe(openness(hours, change).state);
					expect(nextChange(hours, before)).toEqual(change);
					expect(lastChange(hours, change)).toEqual(change);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it("what is open until an instant is not open then, and what opens then is", () => {
		fc.assert(
			fc.property(anyWinterHours, anyMoment, (hours, moment) => {
				const found = openness(hours, new Date(ORIGIN + moment));
				if (found.state === "open" && found.until)
					expect(openness(hours, found.until).state).not.toBe("open");
				if (found.state === "closed" && found.opensAt) {
					expect(openness(hours, found.opensAt).state).toBe("open");
				}
			}),
			{ numRuns: 500 },
		);
	});
});
