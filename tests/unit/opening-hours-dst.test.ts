import { afterEach, describe, expect, it, vi } from "vitest";
import { type DanishDay, danishMoment, daysAround } from "@/lib/base/calendar/danish-days";
import { lastChange, nextChange, openness } from "@/lib/directory/offers/opening-hours";
import { intervalsFrom } from "@/lib/directory/offers/timeline";
import { REAL_HOURS, weekly } from "../support/hours";

/** A day and the one after it, from days around noon. */
function dayAndNext(date: string): [DanishDay, DanishDay] {
	const { today, days } = daysAround(new Date(`${date}T12:00Z`));
	const next = days.find(({ start }) => start === today.end);
	if (!next || today.date !== date) throw new Error(`no ${date}`);
	return [today, next];
}
const momentOf = (date: string, clock: string) =>
	new Date(danishMoment(dayAndNext(date)[0], clock)).toISOString().slice(0, 19);
const night = weekly("mon-sun 22:00-04:00");

describe("days when the clock is changed", () => {
	it.each([
		["2026-10-24", 24],
		["2026-10-25", 25],
		["2027-03-27", 24],
		["2027-03-28", 23],
	])("%s has %d hours", (date, hours) => {
		const [{ start, end }] = dayAndNext(date);
		expect((end - start) / 3_600_000).toBe(hours);
	});

	it.each([
		["the second before the clock skips", "2027-03-28", "01:59", "2027-03-28T00:59:00"],
		["skipped: as much later", "2027-03-28", "02:00", "2027-03-28T01:00:00"],
		["skipped: as much later", "2027-03-28", "02:30", "2027-03-28T01:30:00"],
		["there again", "2027-03-28", "03:00", "2027-03-28T01:00:00"],
		["the end of the short day", "2027-03-28", "24:00", "2027-03-28T22:00:00"],
		["once", "2026-10-25", "01:59", "2026-10-24T23:59:00"],
		["twice: the first", "2026-10-25", "02:00", "2026-10-25T00:00:00"],
		["twice: the first", "2026-10-25", "02:59", "2026-10-25T00:59:00"],
		["once", "2026-10-25", "03:00", "2026-10-25T02:00:00"],
		["the end of the long day", "2026-10-25", "24:00", "2026-10-25T23:00:00"],
	])("%s: on %s at %s", (_, date, clock, instant) => {
		expect(momentOf(date, clock)).toBe(instant);
	});

	it.each([
		["2026-10-24", "22:00-04:00", 7],
		["2027-03-27", "22:00-04:00", 5],
		["2026-10-25", "00:00-24:00", 25],
		["2027-03-28", "00:00-24:00", 23],
		["2026-10-25", "02:00-03:00", 2],
		["2026-10-25", "01:30-02:30", 1],
		["2027-03-28", "01:30-02:30", 1],
		["2027-03-28", "02:15-02:45", 0.5],
		["2027-03-28", "01:00-03:00", 1],
		["2026-10-25", "09:00-15:00", 6],
	])("from %s, %s is %d hours", (date, clocks, length) => {
		const [interval] = intervalsFrom(weekly(`mon-sun ${clocks}`), ...dayAndNext(date));
		expect(interval && (interval.end - interval.start) / 3_600_000).toBe(length);
	});

	it("hours of which the spring leaves nothing are none", () => {
		expect(intervalsFrom(weekly("sun 02:30-03:15"), ...dayAndNext("2027-03-28"))).toEqual([]);
	});
});

describe("open now in the nights of the change", () => {
	it("autumn, to the second", () => {
		const begin = new Date("2026-10-24T20:00:00Z");
		const end = new Date("2026-10-25T03:00:00Z");
		expect(openness(night, new Date(begin.getTime() - 1000)).state).toBe("closed");
		// 02:30 in summer time, and 02:30 an hour later.
		for (const now of [begin, "2026-10-25T00:30Z", "2026-10-25T01:30Z", end.getTime() - 1000].map(
			(moment) => new Date(moment),
		)) {
			expect(openness(night, now)).toEqual({ state: "open", until: end });
			expect([lastChange(night, now), nextChange(night, now)]).toEqual([begin, end]);
		}
		expect(openness(night, end)).toEqual({ state: "closed", opensAt: new Date("2026-10-25T21:00Z") });
	});

	it("spring, to the second", () => {
		const begin = new Date("2026-03-28T21:00:00Z");
		const end = new Date("2026-03-29T02:00:00Z");
		expect(openness(night, new Date(begin.getTime() - 1000)).state).toBe("closed");
		for (const now of [begin, new Date("2026-03-29T01:00Z"), new Date(end.getTime() - 1000)]) {
			expect(openness(night, now)).toEqual({ state: "open", until: end });
		}
		expect(openness(night, end)).toEqual({ state: "closed", opensAt: new Date("2026-03-29T20:00Z") });
	});

	it("in 2027 the clock is changed on Easter Sunday, when one has to ask", () => {
		const states = ["2027-03-27T20:59:59Z", "2027-03-27T21:00Z", "2027-03-28T01:00Z", "2027-03-29T21:59:59Z"];
		const found = states.map((now) => openness(night, new Date(now)).state);
		expect(found).toEqual(["closed", "ask", "ask", "ask"]);
	});
});

describe("the zone of the process", () => {
	const zone = process.env.TZ;
	afterEach(() => {
		process.env.TZ = zone;
	});

	/** What everything says over the autumn change, New Year and Easter, by modules that know no zone yet. */
	async function everything(timeZone: string): Promise<string> {
		process.env.TZ = timeZone;
		expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
		vi.resetModules();
		const fresh = await import("@/lib/directory/offers/opening-hours");
		const { freshness } = await import("@/lib/directory/offers/freshness");
		const { ageIn } = await import("@/lib/base/calendar/relative-day");
		const nows = ["2026-10-24T18:00Z", "2026-12-30T18:00Z", "2027-03-24T18:00Z"].flatMap((from) =>
			Array.from({ length: 60 }, (_, i) => new Date(Date.parse(from) + i * 5_000_000)),
		);
		const lines = nows.map((now) => [
			REAL_HOURS.map(([, week]) => weekly(week)).map((hours) => [
				fresh.openness(hours, now),
				fresh.nextChange(hours, now),
				fresh.lastChange(hours, now),
			]),
			freshness(new Date("2026-06-30T22:30Z"), now),
			ageIn("2026-10-25", now.toISOString().slice(0, 10)),
		]);
		return JSON.stringify(lines);
	}

	it("changes nothing", async () => {
		const here = await everything("Pacific/Chatham");
		for (const elsewhere of ["UTC", "Europe/Copenhagen", "America/Los_Angeles", "Pacific/Kiritimati"]) {
			expect((await everything(elsewhere)) === here, elsewhere).toBe(true);
		}
	});
});
