import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { Prisma, type PrismaClient } from "@/lib/generated/prisma/client";
import { readCatalogue } from "@/lib/site/queries";
import { openDatabase } from "@/lib/store/db/client";
import { dump } from "@/lib/store/dump/dump";
import { restore } from "@/lib/store/dump/restore";
import { KEYS, LEFT_OUT } from "@/lib/store/dump/tables";
import { recordId } from "@/lib/store/records/identity";
import { checkAudit } from "@/lib/store/records/verify-audit";
import { dumpDatabase } from "../../scripts/commands/dump";
import { restoreDump } from "../../scripts/commands/restore";
import { run, start } from "../support/commands";
import { prepareDatabase } from "../support/database";
import { fillDesk, SECRETS } from "../support/filled-desk";
import { asBefore, raised } from "../support/lifts";
import { revised } from "../support/plans";
import { everyRow, rowsOf } from "../support/rows";

const database = prepareDatabase();
const empty = prepareDatabase("empty");
const ACTOR = { name: "command", at: new Date("2026-11-25T09:00:00.000Z") };
const folders: string[] = [];
const clients: PrismaClient[] = [];

afterEach(async () => {
	asBefore();
	await Promise.all(clients.splice(0).map((client) => client.$disconnect()));
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folder(): string {
	const made = mkdtempSync(join(tmpdir(), "paaroerende-dump-"));
	folders.push(made);
	return made;
}

async function dumped(client: PrismaClient): Promise<string> {
	const parts: string[] = [];
	await dump(client, ACTOR.at, async (pieces) => {
		for await (const piece of pieces) parts.push(piece);
	});
	return parts.join("");
}

let untouched: Promise<string> | undefined;

/** The dump of a database as every test is given it, made once. */
function dumpAsGiven(): Promise<string> {
	untouched ??= database().then(({ client }) => dumped(client));
	return untouched;
}

/** The text in pieces that end in the middle of lines. */
async function* inPieces(text: string) {
	for (let at = 0; at < text.length; at += 99_991) yield text.slice(at, at + 99_991);
}

describe("a dump", () => {
	it("has every table of the schema, or says that it is left out", () => {
		const told = [...Object.keys(KEYS), ...Object.keys(LEFT_OUT)];
		expect(told.sort()).toEqual(Object.keys(Prisma.ModelName).sort());
	});

	it("is JSON, holds no secret, and says what is missing", async () => {
		const { client } = await database();
		await fillDesk(client);
		const text = await dumped(client);
		for (const secret of SECRETS) expect(text).not.toContain(secret);
		const { head, tables, rows } = JSON.parse(text);
		expect(Object.keys(head.leftOut)).toEqual(Object.keys(LEFT_OUT));
		expect(head.blanked).toContain("ProviderLink");
		expect(Object.keys(tables)).toEqual(Object.keys(KEYS));
		expect(
			Object.fromEntries(Object.entries(tables).map(([name, list]) => [name, (list as []).length])),
		).toEqual(rows);
		expect(rows.Revision).toBe(await client.revision.count());
	});

	it("restored is the same database but for its secrets, and the public sees the same", async () => {
		const { client, path } = await database();
		await fillDesk(client);
		raised("page", (document) => document);
		await revised(client, recordId("page", "om"), (document) => document);
		const before = await readCatalogue(client, ACTOR.at);
		const fresh = await empty();
		const { counts, faults } = await restore(fresh.client, inPieces(await dumped(client)), ACTOR);
		expect(faults).toEqual([]);
		expect(counts.Record).toBe(await client.record.count());
		expect(await readCatalogue(fresh.client, ACTOR.at)).toEqual(before);
		const same = Object.keys(KEYS).filter((name) => !["User", "Account", "ProviderLink"].includes(name));
		const [old, restored] = [everyRow(path, same), everyRow(fresh.path, same)];
		const said = restored.AuditEntry?.find((row) => row.includes(`"restore-dump"`)) ?? "";
		expect({ ...restored, AuditEntry: restored.AuditEntry?.filter((row) => row !== said) }).toEqual(old);
		expect(said).not.toBe("");
		expect((await checkAudit(fresh.client)).faults).toEqual([]);
		await expect(fresh.client.$executeRaw`UPDATE "AuditEntry" SET actor = 'x'`).rejects.toThrow(/immutable/);
		expect(rowsOf(fresh.path, "PRAGMA foreign_key_check")).toEqual([]);
	});

	it("goes only into an empty database", async () => {
		const { client: other } = await database();
		const text = await dumpAsGiven();
		await expect(restore(other, inPieces(text), ACTOR)).rejects.toThrow("Databasen er ikke tom");
	});

	it.each([
		["cut off between rows", (text: string) => text.slice(0, text.lastIndexOf("},\n", text.length / 2) + 3)],
		["cut off at its end", (text: string) => text.slice(0, text.indexOf(`"rows":`))],
		["cut off within a row", (text: string) => text.slice(0, text.length / 2)],
		["without a row", (text: string) => text.replace(/^\{"id":.*\n/m, "")],
		["of another schema", (text: string) => text.replace(/"migrations":\["[^"]+",/, `"migrations":[`)],
		["something else", () => `{"hej":1}\n`],
		["empty", () => ""],
	])("that is %s changes nothing", async (_, spoil) => {
		const fresh = await empty();
		const before = everyRow(fresh.path);
		await expect(restore(fresh.client, inPieces(spoil(await dumpAsGiven())), ACTOR)).rejects.toThrow();
		expect(everyRow(fresh.path)).toEqual(before);
	});

	it("is made and restored by two commands", { timeout: 120_000 }, async () => {
		const { url, client } = await database();
		const args = [join(folder(), "kopi.json")];
		const target = `file:${join(folder(), "ny/genskabt.db")}`;
		const from = { args, env: { DATABASE_URL: url } };
		const to = { args, env: { DATABASE_URL: target } };
		expect(start("dump.ts", from)).toMatchObject({ status: 0, stderr: "" });
		expect(await run(dumpDatabase, from)).toMatchObject({
			status: 1,
			stderr: expect.stringContaining("findes allerede"),
		});
		expect(start("restore.ts", to)).toMatchObject({ status: 0, stderr: "" });
		expect(await run(restoreDump, to)).toMatchObject({
			status: 1,
			stderr: expect.stringContaining("ikke tom"),
		});
		const restored = await openDatabase(target);
		clients.push(restored);
		expect(await readCatalogue(restored, ACTOR.at)).toEqual(await readCatalogue(client, ACTOR.at));
	});
});
