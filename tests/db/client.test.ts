import { expect, it } from "vitest";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { createWriter } from "@/lib/store/db/writer";
import { catalogueVersion } from "@/lib/store/records/catalogue-version";
import { prepareDatabase } from "../support/database";

const database = prepareDatabase();
type Asking = Pick<PrismaClient, "$queryRawUnsafe">;

/** The settings a connection really has. */
async function settings(client: Asking): Promise<Record<string, string>> {
	const names = ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"];
	const answers: [string, string][] = [];
	for (const name of names) {
		const [row] = await client.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
		answers.push([name, String(Object.values(row ?? {})[0])]);
	}
	return Object.fromEntries(answers);
}

const EXPECTED = { journal_mode: "wal", synchronous: "2", foreign_keys: "1", busy_timeout: "200" };

it("every connection has the settings that keep data safe, before, in and after transactions", async () => {
	const { client, open } = await database();
	for (const connection of [client, await open()]) {
		expect(await settings(connection)).toEqual(EXPECTED);
		const write = createWriter(connection);
		await write(async (tx) => expect(await settings(tx)).toEqual(EXPECTED));
		const failed = write(async () => {
			throw new Error("fortrudt");
		});
		await expect(failed).rejects.toThrow("fortrudt");
		expect(await settings(connection)).toEqual(EXPECTED);
	}
});

it("foreign keys are held: nothing can point at a record that is not there", async () => {
	const { client } = await database();
	const orphan = { recordId: "findes-ikke", slug: "x", document: "{}" };
	await expect(client.page.create({ data: orphan })).rejects.toThrow(/Foreign key/);
});

it("the catalogue's version changes with a publication, at Danish midnight, and when a line opens or closes", async () => {
	const { client } = await database();
	const at = (moment: string) => catalogueVersion(client, new Date(moment));
	const midnight = "2026-11-23T23:00:00.000Z";
	expect(await at("2026-11-23T22:59:59.999Z")).toMatch(/^1@2026-11-23T\d\d:/);
	expect(await at(midnight)).toBe(`1@${midnight}`);
	// Al-Anon answers on weekdays from 10 to 13 and from 18 to 21.
	const beforeTen = await at("2026-11-24T08:59:59.999Z");
	expect(await at("2026-11-24T09:00:00.000Z")).toBe("1@2026-11-24T09:00:00.000Z");
	expect(beforeTen).not.toBe("1@2026-11-24T09:00:00.000Z");
	await client.catalogueVersion.update({ where: { id: 1 }, data: { version: 2 } });
	expect(await at(midnight)).toBe(`2@${midnight}`);
});
