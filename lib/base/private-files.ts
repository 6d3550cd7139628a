import { chmodSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { databasePath } from "./env";

const OWN_FILE = 0o600;
const OWN_FOLDER = 0o700;
/** What SQLite keeps beside a database while it is open. */
const BESIDE = ["", "-wal", "-shm", "-journal"];

/** @returns whether it is now its owner's alone; true for what is not there. */
function tighten(path: string): boolean {
	try {
		const isFolder = statSync(path).isDirectory();
		chmodSync(path, isFolder ? OWN_FOLDER : OWN_FILE);
		const mails = isFolder ? readdirSync(path).filter((name) => name.endsWith(".eml")) : [];
		for (const mail of mails) chmodSync(join(path, mail), OWN_FILE);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "ENOENT";
	}
}

/**
 * From now on this process and those it starts write for their owner's eyes alone, and what an earlier one wrote with
 * other rights is given the same: the database and what lies beside it, the secret, the mails.
 * @param mailFolder where mails are written, when that is not beside the database.
 * @returns those that belong to somebody else and stay as they are.
 */
export function keepPrivate(databaseUrl: string, mailFolder?: string): string[] {
	process.umask(0o077);
	const database = databasePath(databaseUrl);
	const folder = dirname(database);
	const files = BESIDE.map((end) => database + end);
	return [...files, join(folder, "secret.key"), mailFolder || join(folder, "mail")].filter(
		(path) => !tighten(path),
	);
}
