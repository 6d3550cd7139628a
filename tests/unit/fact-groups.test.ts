import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { danishDay } from "@/lib/base/calendar/day-count";
import { latestByGroup, wholeConfirmation } from "@/lib/directory/offers/confirmed";
import { dueGroups } from "@/lib/directory/offers/due-groups";
import { FACT_GROUPS, GROUP_CHOICES, groupsOf, readGroups } from "@/lib/directory/offers/fact-groups";
import { confirmedShare } from "@/lib/directory/offers/share";

const noon = (day: string) => new Date(`${day}T11:00Z`);
const on = (day: string | null) => (day ? { at: noon(day), by: "redaktionen", way: "phone" } : null);
const anyInstant = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true });
const rows = fc.array(
	fc.record({
		recordId: fc.constantFrom("a", "b"),
		at: anyInstant,
		by: fc.constantFrom("redaktionen", "Aarhus"),
		way: fc.constant("phone"),
		groups: fc.constantFrom(...GROUP_CHOICES).map((choice) => JSON.stringify(groupsOf(choice))),
	}),
);

describe("groups of facts", () => {
	it("are what a confirmation says; what we do not know covers nothing", () => {
		expect(groupsOf("all")).toEqual(["contact", "description"]);
		expect(groupsOf("contact")).toEqual(["contact"]);
		expect(readGroups('["description","noget andet"]')).toEqual(["description"]);
		expect(readGroups('"contact"')).toEqual([]);
	});

	it("hold for the whole offer as the older of them does, and not at all where one was never confirmed", () => {
		fc.assert(
			fc.property(rows, (stored) => {
				const latest = latestByGroup(stored);
				for (const [record, confirmed] of latest) {
					const times = FACT_GROUPS.map((group) => {
						const own = stored.filter((row) => row.recordId === record && row.groups.includes(group));
						return own.length > 0 ? Math.max(...own.map(({ at }) => at.getTime())) : null;
					});
					expect(FACT_GROUPS.map((group) => confirmed[group]?.at.getTime() ?? null)).toEqual(times);
					const whole = wholeConfirmation(confirmed)?.at.getTime() ?? null;
					const known = times.filter((time) => time !== null);
					expect(whole).toBe(known.length === times.length ? Math.min(...known) : null);
				}
			}),
		);
	});
});

describe("what is due", () => {
	it.each([
		// Six months for how to reach them, twelve for what it is.
		["2026-01-10", "2026-01-10", "2026-07-09", []],
		["2026-01-10", "2026-01-10", "2026-07-10", [["contact", 0]]],
		[
			"2026-01-10",
			"2026-01-10",
			"2027-01-10",
			[
				["contact", 184],
				["description", 0],
			],
		],
		// The text has waited a day longer than the telephone.
		[
			"2026-07-10",
			"2026-01-09",
			"2027-01-10",
			[
				["description", 1],
				["contact", 0],
			],
		],
		["2026-08-31", "2026-08-31", "2027-02-27", []],
		["2026-08-31", "2026-08-31", "2027-02-28", [["contact", 0]]],
		["2027-08-31", "2027-08-31", "2028-02-28", []],
		["2027-08-31", "2027-08-31", "2028-02-29", [["contact", 0]]],
		[
			"2028-02-29",
			"2028-02-29",
			"2029-02-28",
			[
				["contact", 183],
				["description", 0],
			],
		],
		[null, "2026-01-10", "2026-01-10", [["contact", Number.POSITIVE_INFINITY]]],
	])("contact confirmed %s, description %s, on %s: %j", (contact, description, today, expected) => {
		const due = dueGroups({ contact: on(contact), description: on(description) }, noon(today));
		expect(due).toEqual(expected.map(([group, days]) => ({ group, days })));
	});

	it("changes at Danish midnights only, also where the clocks are changed", () => {
		// Confirmed on 28 March and due on 28 September; 25 April and 25 October, the night of winter time.
		for (const [confirmed, last, first] of [
			["2026-03-28T23:30:00Z", "2026-09-28T21:59:59Z", "2026-09-28T22:00:00Z"],
			["2026-04-25T10:00:00Z", "2026-10-24T21:59:59Z", "2026-10-24T22:00:00Z"],
		] as const) {
			const one = { at: new Date(confirmed) };
			expect(dueGroups({ contact: one, description: one }, new Date(last))).toEqual([]);
			expect(dueGroups({ contact: one, description: one }, new Date(first))).toHaveLength(1);
		}
		fc.assert(
			fc.property(anyInstant, anyInstant, (at, now) => {
				const confirmed = { contact: { at }, description: null };
				const midday = noon(danishDay(now));
				expect(dueGroups(confirmed, now)).toEqual(dueGroups(confirmed, midday));
			}),
		);
	});
});

it("the share counts offers of which all was confirmed within twelve months, and none that has ended", () => {
	const offer = (status: "open" | "ended", day: string | null) => ({ status, confirmation: on(day) });
	const offers = [
		offer("open", "2026-01-10"),
		offer("open", "2026-01-09"),
		offer("open", null),
		offer("ended", "2027-01-01"),
	];
	expect(confirmedShare(offers, noon("2027-01-10"))).toEqual({ confirmed: 1, total: 3 });
	expect(confirmedShare([], noon("2027-01-10"))).toEqual({ confirmed: 0, total: 0 });
});
