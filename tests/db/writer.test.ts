import { setTimeout as pause } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterEach, describe, expect, it } from "vitest";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { createWriter, type Transaction } from "@/lib/store/db/writer";
import { prepareDatabase } from "../support/database";
import { otherProgram } from "../support/other-program";
import { rowsOf } from "../support/rows";

const database = prepareDatabase();
const releases: (() => void)[] = [];
afterEach(() => {
	for (const release of releases.splice(0)) release();
});

const raise = (tx: Transaction) =>
	tx.catalogueVersion.update({ where: { id: 1 }, data: { version: { increment: 1 } } });
const versionIn = async (client: PrismaClient) =>
	(await client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } })).version;
const stored = (path: string) => rowsOf(path, `SELECT version FROM "CatalogueVersion"`)[0]?.version;

/** A promise that a test opens by hand. */
function gate() {
	let open = () => {};
	const opened = new Promise<void>((resolve) => {
		open = resolve;
	});
	return { open, opened };
}

describe("an open transaction on the writing client", () => {
	it("cannot be seen by a reading client, and its rollback takes nobody else's write with it", async () => {
		const { client, open, path } = await database();
		const reader = await open();
		const write = createWriter(client);
		const { open: letGo, opened } = gate();
		const raised = gate();
		const failing = write(async (tx) => {
			await raise(tx);
			raised.open();
			await opened;
			throw new Error("fortrudt");
		});
		const failed = expect(failing).rejects.toThrow("fortrudt");
		await raised.opened;
		expect(await versionIn(reader)).toBe(1);
		const queued = Promise.all([write(raise), write(raise)]);
		expect(await versionIn(reader)).toBe(1);
		letGo();
		await failed;
		await queued;
		expect(await versionIn(reader)).toBe(3);
		expect(stored(path)).toBe(3);
	});

	it("is one at a time: writes happen in the order in which they were asked for", async () => {
		const { client } = await database();
		const write = createWriter(client);
		let running = 0;
		const order: number[] = [];
		await Promise.all(
			Array.from({ length: 12 }, (_, i) =>
				write(async (tx) => {
					running += 1;
					expect(running).toBe(1);
					await raise(tx);
					order.push(i);
					running -= 1;
				}),
			),
		);
		expect(order).toEqual(Array.from({ length: 12 }, (_, i) => i));
		expect(await versionIn(client)).toBe(13);
	});
});

describe("a lock held by another program", () => {
	it("for longer than the time-out delays ten writes, and then all ten happen", async () => {
		const { client, open, path } = await database();
		const reader = await open();
		const write = createWriter(client);
		const { word, ended, stop } = await otherProgram(path, "hold", 1500);
		releases.push(stop);
		expect(word).toBe("locked");
		const writes = Array.from({ length: 10 }, () => write(raise));
		expect(await versionIn(reader)).toBe(1);
		expect(await Promise.all(writes)).toHaveLength(10);
		await ended;
		expect(await versionIn(reader)).toBe(11);
		expect((await otherProgram(path, "write")).word).toBe("written");
		expect(stored(path)).toBe(1011);
		expect(await versionIn(reader)).toBe(1011);
	});

	it("that is never let go fails the write with the lock's error, and the queue goes on afterwards", async () => {
		const { client, path } = await database();
		const pauses: number[] = [];
		const write = createWriter(client, async (ms) => pauses.push(ms));
		const holder = new Database(path);
		releases.push(() => holder.close());
		holder.exec("BEGIN IMMEDIATE");
		await expect(write(raise)).rejects.toThrow(/timed out|SQLITE_BUSY|locked/i);
		expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(5_000);
		holder.exec("ROLLBACK");
		await write(raise);
		expect(stored(path)).toBe(2);
		holder.exec('UPDATE "CatalogueVersion" SET version = 50');
		expect(await versionIn(client)).toBe(50);
	});

	it("lets nobody overtake a write that is being tried again", async () => {
		const { client, path } = await database();
		const holder = new Database(path);
		releases.push(() => holder.close());
		holder.exec("BEGIN IMMEDIATE");
		const write = createWriter(client, async () => {
			if (holder.inTransaction) holder.exec("ROLLBACK");
			await pause(300);
		});
		const order: string[] = [];
		const named = (name: string) =>
			write(async (tx) => {
				await raise(tx);
				order.push(name);
			});
		await Promise.all(["a", "b", "c"].map(named));
		expect(order).toEqual(["a", "b", "c"]);
		expect(stored(path)).toBe(4);
	});

	it("is the only error that is tried again", async () => {
		const { client } = await database();
		const write = createWriter(client);
		let tries = 0;
		const work = async () => {
			tries += 1;
			throw new Error("noget andet");
		};
		await expect(write(work)).rejects.toThrow("noget andet");
		expect(tries).toBe(1);
	});
});
