import { setTimeout as pause } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterEach, describe, expect, it } from "vitest";
import { DatabaseBusy, writeFault } from "@/lib/store/db/faults";
import { withoutHaste, withPatience } from "@/lib/store/db/patience";
import { createWriter, type Transaction } from "@/lib/store/db/writer";
import { prepareDatabase } from "../support/database";
import { rowsOf } from "../support/rows";

const database = prepareDatabase();
const holders: Database.Database[] = [];
afterEach(() => {
	for (const holder of holders.splice(0)) holder.close();
});

/** Without a patience one write takes longer than this, and ten in a queue a minute. */
const LONG_MS = 6_000;

const raise = (tx: Transaction) =>
	tx.catalogueVersion.update({ where: { id: 1 }, data: { version: { increment: 1 } } });
const stored = (path: string) => rowsOf(path, `SELECT version FROM "CatalogueVersion"`)[0]?.version;

async function locked() {
	const { client, path } = await database();
	const holder = new Database(path);
	holders.push(holder);
	holder.exec("BEGIN IMMEDIATE");
	return { write: createWriter(client), path, letGo: () => holder.exec("ROLLBACK") };
}

/** What becomes of some work, and how long it takes. */
async function timed(work: Promise<unknown>) {
	const from = performance.now();
	const error = await work.then(
		() => null,
		(caught: unknown) => caught,
	);
	return { error, ms: performance.now() - from };
}

describe("who waits for an answer", () => {
	it("is told after their patience, all ten of a queue, and nothing of theirs is written later", async () => {
		const { write, path, letGo } = await locked();
		const asking = Array.from({ length: 10 }, () => timed(withPatience(() => write(raise), 800)));
		for (const { error, ms } of await Promise.all(asking)) {
			expect(error).toBeInstanceOf(DatabaseBusy);
			expect(ms).toBeLessThan(LONG_MS);
		}
		letGo();
		await write(raise);
		expect(stored(path)).toBe(2);
	});

	it("has one patience for all that an answer writes", async () => {
		const { write } = await locked();
		const answer = withPatience(async () => {
			await write(raise).catch(() => undefined);
			await write(raise);
		}, 600);
		const { error, ms } = await timed(answer);
		expect(error).toBeInstanceOf(DatabaseBusy);
		expect(ms).toBeLessThan(LONG_MS);
	});

	it("loses none of it by work of their own", async () => {
		const { client, path } = await database();
		const write = createWriter(client);
		await withPatience(async () => {
			await pause(300);
			await write(raise);
		}, 100);
		expect(stored(path)).toBe(2);
	});
});

it("who has no haste waits as long as before, also when an answer began it", async () => {
	const { write, path, letGo } = await locked();
	const patient = withPatience(async () => withoutHaste(() => write(raise)), 100);
	await pause(900);
	letGo();
	await patient;
	expect(stored(path)).toBe(2);
});

it.each([
	[new DatabaseBusy(), "busy"],
	[new Error("attempt to write a readonly database"), "unwritable"],
	[new Error("database or disk is full"), "unwritable"],
	[new Error("Unique constraint failed"), null],
	["no error at all", null],
])("whether the database is to blame: %s", (error, fault) => expect(writeFault(error)).toBe(fault));
