import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll } from "vitest";
import { loadContent } from "@/lib/content/load";
import { openDatabase } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import type { PrismaClient } from "@/lib/generated/prisma/client";
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

/**
 * Prepares a migrated and loaded SQLite file once for the calling test file.
 * @returns a function that gives a test its own copy, which is closed and deleted when the test ends.
 */
export function prepareDatabase(): () => Promise<TestDatabase> {
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
		const url = `file:${join(folder, "prepared.db")}`;
		await migrate(url, PROJECT);
		const client = await openDatabase(url);
		await loadContent(client, readEntries(), LOADER);
		await client.$disconnect();
	}, 60_000);

	afterEach(async () => {
		await Promise.all(clients.splice(0).map((client) => client.$disconnect()));
	});

	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	return async () => {
		copies += 1;
		const path = join(folder, `copy-${copies}.db`);
		copyFileSync(join(folder, "prepared.db"), path);
		const url = `file:${path}`;
		return { path, url, client: await open(url), open: () => open(url) };
	};
}
