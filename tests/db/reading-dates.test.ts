import { expect, it } from "vitest";
import { loadContent } from "@/lib/store/content-files/load";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { confirmRecord } from "@/lib/store/records/mutations";
import { readEntries } from "../support/catalogue";
import { LOADER, prepareDatabase } from "../support/database";

const database = prepareDatabase();
const LATER = { name: "test", at: new Date("2026-12-01T09:00:00Z") };

it("every record from a file has a date of reading, and no day has more than a few", async () => {
	const { client } = await database();
	const records = await client.record.findMany({ where: { liveRevisionId: { not: null } } });
	const days = records.map(({ rereadAt }) => rereadAt?.toISOString() ?? "none");
	expect(days).not.toContain("none");
	const most = Math.max(...days.map((day) => days.filter((one) => one === day).length));
	expect(most).toBeLessThan(records.length / 40);
});

it("a database from before gets them at its next load, once, with a row in the audit; dates that are there stay", async () => {
	const { client } = await database();
	const kept = recordId("intervention", "aaben-dialog");
	const { rereadAt } = await client.record.findUniqueOrThrow({ where: { id: kept } });
	await client.record.updateMany({ where: { id: { not: kept } }, data: { rereadAt: null } });
	const { version } = await client.catalogueVersion.findFirstOrThrow();
	await loadContent(client, readEntries(), LATER);
	const dates = async () =>
		(await client.record.findMany({ orderBy: { id: "asc" } })).map((one) => one.rereadAt?.getTime());
	const first = await dates();
	expect(first).not.toContain(undefined);
	expect((await client.record.findUniqueOrThrow({ where: { id: kept } })).rereadAt).toEqual(rereadAt);
	const told = await client.auditEntry.findMany({ where: { action: "set-reading-date" } });
	expect(told).toMatchObject([{ actor: "test", detail: `{"count":${first.length - 1}}` }]);
	await loadContent(client, readEntries(), { ...LATER, at: new Date("2027-02-01T09:00:00Z") });
	expect(await dates()).toEqual(first);
	expect(await client.auditEntry.count({ where: { action: "set-reading-date" } })).toBe(1);
	// Nothing of it is public.
	expect(await client.catalogueVersion.findFirstOrThrow()).toMatchObject({ version });
});

it("a load reckons the dates of confirming from the confirmations that are there", async () => {
	const { client } = await database();
	const id = recordId("offer", "al-anon-telefon");
	const how = { way: "phone", office: "redaktionen" } as const;
	await createWriter(client)((tx) => confirmRecord(tx, id, how, LOADER));
	const dates = async () => {
		const row = await client.record.findUniqueOrThrow({ where: { id } });
		return [row.contactDueAt, row.descriptionDueAt, row.confirmDueAt];
	};
	const before = await dates();
	expect(before).toEqual([
		new Date("2027-05-22T22:00:00Z"),
		new Date("2027-11-22T23:00:00Z"),
		new Date("2027-05-22T22:00:00Z"),
	]);
	const wrong = new Date("2030-01-01T00:00:00Z");
	await client.record.updateMany({
		data: { contactDueAt: wrong, descriptionDueAt: null, confirmDueAt: wrong },
	});
	await loadContent(client, readEntries(), LATER);
	expect(await dates()).toEqual(before);
	expect(await client.record.count({ where: { contactDueAt: { not: null } } })).toBe(1);
});
