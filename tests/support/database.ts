import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { loadContent } from "@/lib/store/content-files/load";
import { openDatabase } from "@/lib/store/db/client";
import { migrate } from "@/lib/store/db/migrate";
import { PROJECT, readEntries } from "./catalogue";

/** Who loads content in tests, and when. */
export const LOADER = { name: "test", at: new Date("2026-11-23T10:00:00.000Z") };

export type TestDatabase = {
	path: string;
	url: string;
	client: PrismaClient;
	/** A further client on the same file; closed after the test like the first. */
	open: () => Promise<PrismaClient>;
};

/** All files of a run have one folder for what they make (vitest.config.ts). */
const PREPARED = { empty: join(tmpdir(), "empty.db"), loaded: join(tmpdir(), "loaded.db") };

/** Makes the databases that all copies come from: the first test file to ask makes them, and those that ask meanwhile wait. */
async function makePrepared(): Promise<void> {
	if (existsSync(PREPARED.loaded)) return;
	try {
		mkdirSync(`${PREPARED.loaded}.lock`);
	} catch {
		while (!existsSync(PREPARED.loaded)) await sleep(100);
		return;
	}
	const making = `${PREPARED.loaded}.making`;
	await migrate(`file:${making}`, PROJECT);
	copyFileSync(making, PREPARED.empty);
	const client = await openDatabase(`file:${making}`);
	await loadContent(client, readEntries(), LOADER);
	await client.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
	await client.$disconnect();
	renameSync(making, PREPARED.loaded);
}

/**
 * Prepares a SQLite file for the calling test file, migrated and, by default, loaded.
 * @returns a function that gives a test its own copy, which is closed and deleted when the test ends.
 */
export function prepareDatabase(kind: keyof typeof PREPARED = "loaded"): () => Promise<TestDatabase> {
	let folder = "";
	let copies = 0;
	const clients: PrismaClient[] = [];
	const open = async (url: string) => {
		const client = await openDatabase(url);
		clients.push(client);
		return client;
	};

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), "paaroerende-"));
		await makePrepared();
	}, 120_000);

	afterEach(async () => {
		await Promise.all(clients.splice(0).map((client) => client.$disconnect()));
	});

	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	return async () => {
		copies += 1;
		const path = join(folder, `copy-${copies}.db`);
		copyFileSync(PREPARED[kind], path);
		const url = `file:${path}`;
		return { path, url, client: await open(url), open: () => open(url) };
	};
}
