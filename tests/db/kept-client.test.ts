import { copyFileSync, renameSync, rmSync, utimesSync } from "node:fs";
import Database from "better-sqlite3";
import { describe, expect, it, vi } from "vitest";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { openDatabase } from "@/lib/store/db/client";
import { DatabaseMissing } from "@/lib/store/db/faults";
import { createKeptClient } from "@/lib/store/db/kept-client";
import { prepareDatabase } from "../support/database";

const database = prepareDatabase();
const READER = { reads: true, tidies: true };
const WRITER = { reads: false, tidies: true };

const versionIn = async (client: PrismaClient) =>
	(await client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } })).version;

/** A copy whose version is another, whole in one file, and old enough to be all there. */
function copyOf(path: string, version: number): string {
	const copy = `${path}.copy`;
	const source = new Database(path);
	source.exec(`VACUUM INTO '${copy}'`);
	source.close();
	const changed = new Database(copy);
	changed.exec(`UPDATE "CatalogueVersion" SET version = ${version}`);
	changed.close();
	utimesSync(copy, new Date(0), new Date(0));
	return copy;
}

describe("a client that is kept", () => {
	it("is one for all who ask at once, and keeps no failure", async () => {
		const { url } = await database();
		const open = vi.fn(openDatabase);
		open.mockRejectedValueOnce(new Error("unable to open database file"));
		const kept = createKeptClient(url, READER, open);
		await expect(kept.get()).rejects.toThrow("unable to open");
		const [one, two] = await Promise.all([kept.get(), kept.get()]);
		expect(one).toBe(two);
		expect(open).toHaveBeenCalledTimes(2);
	});

	it("is there as soon as the database is", async () => {
		const { url, path } = await database();
		renameSync(path, `${path}.away`);
		const kept = createKeptClient(url, READER);
		await expect(kept.get()).rejects.toThrow(DatabaseMissing);
		renameSync(`${path}.away`, path);
		expect(await versionIn(await kept.get())).toBe(1);
	});

	it("goes on reading a file that is gone, and writes nothing into it", async () => {
		const { url, path } = await database();
		const [reader, writer] = [createKeptClient(url, READER), createKeptClient(url, WRITER)];
		const reading = await reader.get();
		await writer.get();
		renameSync(path, `${path}.away`);
		expect(await reader.get()).toBe(reading);
		expect(await versionIn(reading)).toBe(1);
		await expect(writer.get()).rejects.toThrow(DatabaseMissing);
	});

	it("is another after the file was replaced, and the former one's log spoils nothing", async () => {
		const { url, path } = await database();
		const [reader, writer] = [createKeptClient(url, READER), createKeptClient(url, WRITER)];
		const before = await reader.get();
		const copy = copyOf(path, 7);
		await (await writer.get()).catalogueVersion.update({ where: { id: 1 }, data: { version: 2 } });
		renameSync(copy, path);
		const after = await writer.get();
		expect(await versionIn(after)).toBe(7);
		expect(await reader.get()).not.toBe(before);
		expect(await versionIn(await reader.get())).toBe(7);
		await after.catalogueVersion.update({ where: { id: 1 }, data: { version: 8 } });
		expect(await versionIn(await reader.get())).toBe(8);
		const [row] = await after.$queryRawUnsafe<{ integrity_check: string }[]>("PRAGMA integrity_check");
		expect(row?.integrity_check).toBe("ok");
	});

	it("waits for another process to tidy up, where it is not its own task", async () => {
		const { url, path } = await database();
		const [front, writer] = [
			createKeptClient(url, { reads: true, tidies: false }),
			createKeptClient(url, WRITER),
		];
		await Promise.all([front.get(), writer.get()]);
		renameSync(copyOf(path, 7), path);
		await expect(front.get()).rejects.toThrow("log is still there");
		await writer.get();
		expect(await versionIn(await front.get())).toBe(7);
	});

	it("does not open a file that is still being copied", async () => {
		const { url, path } = await database();
		const kept = createKeptClient(url, READER);
		await kept.get();
		const copy = copyOf(path, 7);
		rmSync(path);
		copyFileSync(copy, path);
		await expect(kept.get()).rejects.toThrow("being put in place");
		utimesSync(path, new Date(0), new Date(0));
		expect(await versionIn(await kept.get())).toBe(7);
	});
});
