import { describe, expect, it } from "vitest";
import { lastChange, nextChange, openness } from "@/lib/directory/offers/opening-hours";
import type { OpeningHours } from "@/lib/model/hours-schema";
import { REAL_HOURS, weekly } from "../support/hours";

/** An instant by a clock on winter time. */
const at = (local: string) => new Date(`${local}+01:00`);
const open = (until: string | null) => ({ state: "open", until: until && at(until) });
const closed = (opensAt: string | null) => ({ state: "closed", opensAt: opensAt && at(opensAt) });
const ASK = { state: "ask" };
const real = (slug: string) => weekly(REAL_HOURS.find(([name]) => name === slug)?.[1] ?? "");
const livslinien = real("livslinien-telefon");
const psychiatric = real("hovedstaden-psykiatrisk-akutberedskab");
const always = real("hoersholm-akuttilbud-telefon");
const weekdays = real("koebenhavn-paaroerendelinjen");

describe("real hours, in a week without holidays", () => {
	it.each(REAL_HOURS)("%s: %s is %d hours", (_, week, hoursAWeek) => {
		const hours = weekly(week);
		const end = at("2026-11-30T00:00").getTime();
		let open = 0;
		for (let now: Date | null = at("2026-11-23T00:00"); now && now.getTime() < end; ) {
			const until = Math.min(nextChange(hours, now)?.getTime() ?? end, end);
			if (openness(hours, now).state === "open") open += until - now.getTime();
			now = new Date(until);
		}
		expect(open / 3_600_000).toBe(hoursAWeek);
	});

	it.each([
		// 23 November 2026 is a Monday.
		["Livslinien", livslinien, "2026-11-23T03:59:59.999", open("2026-11-23T04:00")],
		["Livslinien", livslinien, "2026-11-23T04:00:00", closed("2026-11-23T11:00")],
		["Livslinien", livslinien, "2026-11-23T10:59:59.999", closed("2026-11-23T11:00")],
		["Livslinien", livslinien, "2026-11-23T11:00:00", open("2026-11-24T04:00")],
		["Livslinien", livslinien, "2026-11-24T00:00:00", open("2026-11-24T04:00")],
		["psychiatric help", psychiatric, "2026-11-23T15:59:59", closed("2026-11-23T16:00")],
		["psychiatric help", psychiatric, "2026-11-24T07:59:59", open("2026-11-24T08:00")],
		["psychiatric help", psychiatric, "2026-11-27T16:00:00", open("2026-11-30T00:00")],
		["psychiatric help", psychiatric, "2026-11-29T12:00:00", open("2026-11-30T00:00")],
		["psychiatric help", psychiatric, "2026-11-30T00:00:00", closed("2026-11-30T16:00")],
		["round the clock", always, "2026-11-23T03:00:00", open(null)],
		["weekdays", weekdays, "2026-11-27T15:00:00", closed("2026-11-30T08:00")],
		["a whole day", weekly("mon 08:00-08:00"), "2026-11-24T07:59:59", open("2026-11-24T08:00")],
	])("%s %#: at %3$s", (_, hours, now, expected) => {
		expect(openness(hours, at(now))).toEqual(expected);
	});
});

describe("days on which one has to ask", () => {
	it.each([
		["closed before Christmas Eve, opening unknown", weekdays, "2026-12-23T15:00", closed(null)],
		["Christmas Eve", weekdays, "2026-12-24T00:00", ASK],
		["its last moment", weekdays, "2026-12-26T23:59:59.999", ASK],
		["the day after, closed as ever", weekdays, "2026-12-27T00:00", closed("2026-12-28T08:00")],
		["round the clock, before", always, "2026-12-23T12:00", open(null)],
		["round the clock, then", always, "2026-12-24T12:00", ASK],
		["round the clock, after", always, "2026-12-27T00:00", open(null)],
		["hours from an ordinary night", livslinien, "2026-12-23T03:00", open("2026-12-23T04:00")],
		["hours that will run into Christmas Eve", livslinien, "2026-12-23T11:00", ASK],
		["closed until such hours", livslinien, "2026-12-23T10:00", closed(null)],
		["hours that began on New Year's Day", livslinien, "2027-01-02T03:59", ASK],
		["after those", livslinien, "2027-01-02T04:00", closed("2027-01-02T11:00")],
		["hours until the midnight", weekly("mon-sun 20:00-24:00"), "2026-12-23T21:00", open("2026-12-24T00:00")],
		["as well written so", weekly("mon-sun 20:00-00:00"), "2026-12-23T21:00", open("2026-12-24T00:00")],
		[
			"sure hours beside doubtful ones",
			weekly("fri 16:00-08:00; sat 06:00-12:00"),
			"2027-01-02T07:00",
			open("2027-01-02T12:00"),
		],
	])("%s", (_, hours, now, expected) => {
		expect(openness(hours, at(now))).toEqual(expected);
	});

	it("their midnights are changes", () => {
		expect(nextChange(always, at("2026-12-20T12:00"))).toEqual(at("2026-12-24T00:00"));
		expect(nextChange(always, at("2026-12-24T00:00"))).toEqual(at("2026-12-27T00:00"));
		expect(lastChange(always, at("2026-12-27T00:00"))).toEqual(at("2026-12-27T00:00"));
		expect(lastChange(always, at("2026-12-26T23:59:59.999"))).toEqual(at("2026-12-24T00:00"));
	});

	it("further than eight days away they are none yet", () => {
		expect(nextChange(always, at("2026-12-15T23:59:59.999"))).toBeNull();
		expect(nextChange(always, at("2026-12-16T00:00"))).toEqual(at("2026-12-24T00:00"));
		expect(lastChange(always, at("2026-12-15T12:00"))).toBeNull();
	});

	it.each([
		["not plainly weekly", weekly("wed 18:30-20:30", { plainlyWeekly: false })],
		["without a week", weekly("mon 10:00-12:00", { weekly: [] })],
	])("hours %s are never known", (_, hours) => {
		const now = at("2026-11-25T19:00");
		expect([openness(hours, now), nextChange(hours, now), lastChange(hours, now)]).toEqual([ASK, null, null]);
	});
});

describe("exceptions", () => {
	const exception = (from: string, to: string, ...hours: OpeningHours["exceptions"][0]["hours"]) => ({
		exceptions: [{ from, to, text: "x", hours }],
	});
	const shut = weekly("mon-sun 11:00-04:00", exception("2026-11-25", "2026-11-26"));
	const short = weekly(
		"mon-fri 08:00-15:00",
		exception("2026-11-25", "2026-11-25", { opens: "22:00", closes: "02:00" }),
	);
	const away = weekly("mon-sun 00:00-24:00", exception("2026-11-25", "2026-12-30"));

	it.each([
		["the evening before still runs", shut, "2026-11-25T03:59", open("2026-11-25T04:00")],
		["closed on both days and after midnight", shut, "2026-11-25T04:00", closed("2026-11-27T11:00")],
		["the week is over for the last day too", shut, "2026-11-26T23:59", closed("2026-11-27T11:00")],
		["no night runs out of a closed day", shut, "2026-11-27T02:00", closed("2026-11-27T11:00")],
		["other hours replace the week's", short, "2026-11-25T09:00", closed("2026-11-25T22:00")],
		["and run into the day after", short, "2026-11-26T01:59", open("2026-11-26T02:00")],
		["the day after has the week's", short, "2026-11-26T08:00", open("2026-11-26T15:00")],
		["even round the clock ends", away, "2026-11-24T12:00", open("2026-11-25T00:00")],
		["what opens in a month is not told yet", away, "2026-11-25T12:00", closed(null)],
	])("%s", (_, hours, now, expected) => {
		expect(openness(hours, at(now))).toEqual(expected);
	});
});
