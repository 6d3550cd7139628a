import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "../../generated/prisma/client";

/** Decision 4: the driver waits for a lock synchronously, so it waits briefly and the caller tries again. */
const LOCK_TIMEOUT_MS = 200;

/** The adapter for a SQLite address, with the time-out every connection of ours has. */
export function sqliteAdapter(url: string) {
	return new PrismaBetterSqlite3({ url, timeout: LOCK_TIMEOUT_MS });
}

/**
 * Opens a database. WAL always (prisma/orm#29933); FULL because better-sqlite3 is compiled with
 * NORMAL, which may roll back an acknowledged write after a power cut.
 */
export async function openDatabase(url: string): Promise<PrismaClient> {
	const client = new PrismaClient({ adapter: sqliteAdapter(url) });
	for (const pragma of ["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"]) {
		await client.$queryRawUnsafe(`PRAGMA ${pragma}`);
	}
	return client;
}
