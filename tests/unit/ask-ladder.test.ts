import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { danishDay, daysBetween } from "@/lib/base/calendar/day-count";
import { type ContactStatus, contactStatusOf } from "@/lib/directory/offers/contact-status";

const at = (moment: string) => new Date(moment.length === 10 ? `${moment}T11:00Z` : moment);
const never = { contact: null, description: null };
const DAY = 86_400_000;
const FIRST = "2027-02-10";

type Case = { mails?: string[]; answered?: string; confirmed?: string; contact?: string };
const stateOf = ({ mails = [], answered, confirmed, contact }: Case, now: string): ContactStatus => {
	const whole = confirmed ? { at: at(confirmed) } : null;
	const sure = { contact: contact ? { at: at(contact) } : whole, description: whole };
	return contactStatusOf(
		{ mails: mails.map(at), answered: answered ? at(answered) : null, confirmed: sure },
		at(now),
	);
};

describe("the ladder", () => {
	it.each([
		["nobody was asked", {}, FIRST, "ask"],
		["asked today", { mails: [FIRST] }, FIRST, "waiting"],
		["on day 20", { mails: [FIRST] }, "2027-03-02", "waiting"],
		["on day 21", { mails: [FIRST] }, "2027-03-03", "remind"],
		["reminded on day 21", { mails: [FIRST, "2027-03-03"] }, "2027-03-03", "waiting"],
		// Day 42 is past the night on which the clocks are changed.
		["on day 41", { mails: [FIRST, "2027-03-03"] }, "2027-03-23", "waiting"],
		["on day 42", { mails: [FIRST, "2027-03-03"] }, "2027-03-24", "unanswered"],
		["a year on", { mails: [FIRST, "2027-03-03"] }, "2028-03-24", "unanswered"],
		["nobody ran it for 50 days", { mails: [FIRST] }, "2027-04-01", "unanswered"],
		// Late one evening, and the midnights after it.
		["21 days less a minute", { mails: ["2027-02-10T22:59:00Z"] }, "2027-03-02T22:59:59Z", "waiting"],
		["21 midnights", { mails: ["2027-02-10T22:59:00Z"] }, "2027-03-02T23:00:00Z", "remind"],
		["to summer time", { mails: ["2027-03-20T23:30:00Z"] }, "2027-04-10T22:00:00Z", "remind"],
		["to summer time, before", { mails: ["2027-03-20T23:30:00Z"] }, "2027-04-10T21:59:59Z", "waiting"],
		["from month's end", { mails: ["2027-01-31"] }, "2027-02-21", "remind"],
		["from month's end to 42", { mails: ["2027-01-31"] }, "2027-03-14", "unanswered"],
		["in a leap year", { mails: ["2028-02-29"] }, "2028-03-21", "remind"],
	])("%s", (_, known, now, state) => {
		expect(stateOf(known, now).state).toBe(state);
	});

	it.each([
		["confirmed yesterday", { confirmed: "2027-02-09" }, FIRST, "fresh"],
		["confirmed after the mail", { mails: [FIRST], confirmed: "2027-02-12" }, "2027-03-24", "fresh"],
		["due again after that", { mails: [FIRST], confirmed: "2027-02-12" }, "2027-08-12", "ask"],
		["answered after the mail", { mails: [FIRST], answered: "2027-02-12" }, "2027-03-24", "rest"],
		["42 days after an answer nobody used", { mails: [FIRST], answered: "2027-02-12" }, "2027-03-26", "ask"],
		["contact alone was confirmed", { mails: [FIRST], contact: "2027-02-12" }, "2027-03-24", "rest"],
		["and 42 days on", { mails: [FIRST], contact: "2027-02-12" }, "2027-03-26", "ask"],
		// Somebody wrote to them of her own accord, while nothing was due.
		["written to before it was due", { mails: ["2027-08-01"], confirmed: FIRST }, "2027-08-10", "rest"],
		["long before it was due", { mails: ["2027-03-01"], confirmed: FIRST }, "2027-08-10", "ask"],
		["a clock that runs behind", { mails: [FIRST] }, "2027-02-09", "waiting"],
	])("%s", (_, known, now, state) => {
		expect(stateOf(known, now).state).toBe(state);
	});

	it("says since when they have been asked", () => {
		expect(stateOf({ mails: ["2027-03-03", FIRST] }, "2027-03-24")).toEqual({
			...{ state: "unanswered", since: at(FIRST) },
		});
	});
});

/** Two years of mornings on which the command is run, now and then twice, now and then not at all. */
const mornings = fc
	.array(fc.integer({ min: 0, max: 720 }), { maxLength: 300 })
	.map((days) => days.sort((a, b) => a - b));
const events = fc.array(fc.tuple(fc.integer({ min: 0, max: 720 }), fc.constantFrom("answer", "confirm")), {
	maxLength: 4,
});

const BEGIN = at("2027-01-01").getTime();
type Happened = readonly (readonly [number, string])[];

/** What is known on a day of what happened; an event is a moment before that day's run. */
function knownOn(day: number, happened: Happened) {
	const last = (what: string) => {
		const days = happened.filter(([on, kind]) => kind === what && on <= day).map(([on]) => on);
		return days.length > 0 ? new Date(BEGIN + Math.max(...days) * DAY - 1) : null;
	};
	const sure = last("confirm");
	const confirmed = sure ? { contact: { at: sure }, description: { at: sure } } : never;
	return { answered: last("answer"), confirmed };
}

/** The days on which the runs send a mail; each is followed by another run at once. */
function sentOn(days: readonly number[], happened: Happened): number[] {
	const sent: number[] = [];
	for (const day of days) {
		const now = new Date(BEGIN + day * DAY);
		const run = () => {
			const mails = sent.map((on) => new Date(BEGIN + on * DAY));
			return contactStatusOf({ ...knownOn(day, happened), mails }, now).state;
		};
		if (!["ask", "remind"].includes(run())) continue;
		sent.push(day);
		expect(run()).toBe("waiting");
	}
	return sent;
}

it("asking twice never sends twice, and nobody gets more than two mails without being heard from", () => {
	fc.assert(
		fc.property(mornings, events, (days, happened) => {
			const sent = sentOn(days, happened);
			for (const [i, first] of sent.entries()) {
				const [second, third] = sent.slice(i + 1);
				if (second !== undefined) expect(second - first).toBeGreaterThanOrEqual(21);
				if (third !== undefined) expect(happened.some(([on]) => on > first && on <= third)).toBe(true);
			}
		}),
	);
});

it("days are counted by midnights in Denmark", () => {
	const moment = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
	fc.assert(
		fc.property(moment, moment, (from, to) => {
			const [a, b] = [danishDay(from), danishDay(to)];
			expect(daysBetween(from, to)).toBe((Date.parse(b) - Date.parse(a)) / DAY);
		}),
	);
});
