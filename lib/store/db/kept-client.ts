import { accessSync, constants, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { databasePath } from "../../base/env";
import type { PrismaClient } from "../../generated/prisma/client";
import { openDatabase } from "./client";
import { DatabaseMissing } from "./faults";

/** A file that has just been put there may still be on its way: half a database is worse than none. */
const SETTLED_MS = 1_000;
/** What still runs on a connection that is given up may end. */
const LINGER_MS = 60_000;

type Role = {
	/** Whether it may go on with a file that is gone: what is read from it is still true, what is written is lost. */
	reads: boolean;
	/** Whether it takes away what a replaced file has left behind. One process does; others wait for it. */
	tidies: boolean;
};

type Kept = { file: string; isWritable: boolean; log: string | undefined; client: Promise<PrismaClient> };

/** A client that is opened with its first use, and again when it can no longer be right. */
export type KeptClient = {
	/** @throws DatabaseMissing, or why it cannot be opened; the next call tries again. */
	get(): Promise<PrismaClient>;
	/** Gives it up after it failed; the next call opens another. */
	drop(): void;
};

/** Which file stands at a path: one that is put in its place is another. */
function fileAt(path: string): string | undefined {
	const found = statSync(path, { throwIfNoEntry: false });
	return found && `${found.dev}:${found.ino}`;
}

function isWritable(path: string): boolean {
	try {
		for (const each of [path, dirname(path)]) accessSync(each, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

function isSettled(path: string): boolean {
	const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
	return age < 0 || age > SETTLED_MS;
}

/**
 * Keeps a client of a database, and no failure. SQLite goes on with the file that it opened, whatever stands at its
 * address by now, and with the rights it had then: so the file is looked at with every use, and another client
 * opened when it was replaced, or can be written at last.
 */
export function createKeptClient(url: string, role: Role, open = openDatabase): KeptClient {
	const path = databasePath(url);
	let kept: Kept | undefined;
	let former: Pick<Kept, "file" | "log"> | undefined;

	function drop() {
		if (!kept) return;
		const { client } = kept;
		former = kept;
		kept = undefined;
		setTimeout(() => void client.then((one) => one.$disconnect()).catch(() => undefined), LINGER_MS).unref();
	}
	/** SQLite would read the former file's log into this one, and both would be lost. */
	function clearFormerLog() {
		if (!former?.log || fileAt(`${path}-wal`) !== former.log) return;
		if (!role.tidies) throw new DatabaseMissing("the former database's log is still there");
		for (const end of ["-wal", "-shm"]) rmSync(path + end, { force: true });
	}
	async function openAt(file: string, writable: boolean) {
		if (former && former.file !== file) {
			const log = fileAt(`${path}-wal`);
			// Where it has a log of its own, somebody else has opened it already.
			const isInUse = log !== undefined && log !== former.log;
			if (!isInUse && !isSettled(path)) throw new DatabaseMissing("the database is being put in place");
			clearFormerLog();
		}
		const opening: Kept = { file, isWritable: writable, log: undefined, client: open(url) };
		kept = opening;
		try {
			const client = await opening.client;
			// The log is there from the first look into the file on.
			await client.$queryRawUnsafe("PRAGMA schema_version");
			opening.log = fileAt(`${path}-wal`);
			return client;
		} catch (error) {
			if (kept === opening) kept = undefined;
			throw error;
		}
	}
	return {
		async get() {
			const file = fileAt(path);
			if (file === undefined) {
				if (kept && role.reads) return kept.client;
				drop();
				throw new DatabaseMissing("there is no database");
			}
			const writable = isWritable(path);
			// Another program that was the last to close the file takes it away, and the next one makes another.
			if (kept?.file === file) kept.log = fileAt(`${path}-wal`);
			if (kept && (kept.file !== file || (writable && !kept.isWritable))) drop();
			return kept ? kept.client : openAt(file, writable);
		},
		drop,
	};
}
