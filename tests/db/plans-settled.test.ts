import fc from "fast-check";
import { expect, it } from "vitest";
import { readCatalogue } from "@/lib/site/queries";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { settle } from "@/lib/store/records/make-live";
import { prepareDatabase } from "../support/database";
import { called, plan, revised } from "../support/plans";
import { runs } from "../support/runs";

const database = prepareDatabase();
const RECORDS = [
	recordId("offer", "al-anon-telefon"),
	recordId("intervention", "aaben-dialog"),
	recordId("provider", "al-anon-familiegrupper-danmark"),
];
const NOW = new Date("2027-05-03T06:00:00Z");

const planned = fc.record({
	recordId: fc.constantFrom(...RECORDS),
	action: fc.constantFrom("publish" as const, "expire" as const),
	at: fc.integer({ min: -4, max: 0 }).map((hours) => new Date(NOW.getTime() + hours * 3_600_000)),
});
/** One plan of each sort a record. */
const plans = fc.uniqueArray(planned, {
	selector: (one) => `${one.recordId} ${one.action}`,
	maxLength: 6,
});

it("what the public sees is the same before and after plans are written down", {
	timeout: 120_000,
}, async () => {
	const { client } = await database();
	expect(await client.record.count({ where: { id: { in: RECORDS } } })).toBe(RECORDS.length);
	const write = createWriter(client);
	await fc.assert(
		fc.asyncProperty(plans, async (list) => {
			for (const entry of list) {
				const words = `Planlagt til ${entry.at.toISOString()}`;
				const publish = entry.action === "publish";
				const revisionId = publish ? await revised(client, entry.recordId, called(words)) : undefined;
				await plan(client, { ...entry, revisionId });
			}
			const { version: early, ...before } = await readCatalogue(client, NOW);
			await write((tx) => settle(tx, NOW));
			const { version: late, ...after } = await readCatalogue(client, NOW);
			expect(after).toEqual(before);
			if (list.some(({ action }) => action === "publish")) expect(late).toBeGreaterThan(early);
			expect(await client.schedule.count()).toBe(0);
		}),
		{ numRuns: runs(15, 6) },
	);
});
