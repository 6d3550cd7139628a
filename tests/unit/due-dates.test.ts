import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueGroups } from "@/lib/directory/offers/due-groups";
import { FACT_GROUPS } from "@/lib/directory/offers/fact-groups";
import { dueDatesAfter } from "@/lib/store/records/confirm-due";
import { recordId } from "@/lib/store/records/identity";
import { firstReadingDate } from "@/lib/store/records/reading-date";

const NEVER = { contactDueAt: null, descriptionDueAt: null };
const moment = fc.date({
	min: new Date("2024-01-01T00:00:00Z"),
	max: new Date("2028-12-31T00:00:00Z"),
	noInvalidDate: true,
});

describe("the dates from which a record must be confirmed", () => {
	it("say what the rule says of its confirmations, at any moment", () => {
		fc.assert(
			fc.property(moment, moment, moment, (contact, description, now) => {
				const first = dueDatesAfter({ kind: "offer", ...NEVER }, ["contact"], contact);
				const dates = dueDatesAfter({ kind: "offer", ...first }, ["description"], description);
				const ruled = dueGroups({ contact: { at: contact }, description: { at: description } }, now);
				const due = FACT_GROUPS.filter((group) => {
					const at = group === "contact" ? dates.contactDueAt : dates.descriptionDueAt;
					return at !== null && at <= now;
				});
				expect(due.toSorted()).toEqual(ruled.map(({ group }) => group).toSorted());
				expect(dates.confirmDueAt !== null && dates.confirmDueAt <= now).toBe(ruled.length > 0);
			}),
		);
	});

	it("are moved back by no older confirmation, and are none while one group never was", () => {
		const [early, late] = [new Date("2026-01-10T09:00:00Z"), new Date("2026-05-10T09:00:00Z")];
		const contact = dueDatesAfter({ kind: "offer", ...NEVER }, ["contact"], late);
		expect(contact).toMatchObject({ contactDueAt: new Date("2026-11-09T23:00:00Z"), confirmDueAt: null });
		expect(dueDatesAfter({ kind: "offer", ...contact }, ["contact"], early)).toEqual(contact);
		// Of a provider there is nothing to confirm but how to reach it.
		const provider = dueDatesAfter({ kind: "provider", ...NEVER }, ["contact"], late);
		expect(provider.confirmDueAt).toEqual(provider.contactDueAt);
	});
});

describe("the first date of reading", () => {
	it("is a day of the coming year, the same each time, and many records have as many days", () => {
		const from = new Date("2026-12-01T09:00:00Z");
		const days = Array.from({ length: 1_000 }, (_, i) =>
			firstReadingDate(recordId("offer", `tilbud-${i}`), from).toISOString(),
		);
		expect(firstReadingDate(recordId("offer", "tilbud-7"), from).toISOString()).toBe(days[7]);
		const sorted = days.toSorted();
		expect((sorted[0] ?? "") >= "2026-12-02").toBe(true);
		expect((sorted.at(-1) ?? "9") < "2027-12-02").toBe(true);
		const most = Math.max(...days.map((day) => days.filter((one) => one === day).length));
		expect(most).toBeLessThan(15);
	});
});
