/** Somebody else has held the database for as long as the one who asks can wait. */
export class DatabaseBusy extends Error {
	constructor() {
		super("the database is busy");
	}
}

/** There is no file at the database's address, or it is only being put there. */
export class DatabaseMissing extends Error {}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : "");

/** SQLite's BUSY in the shapes in which Prisma and its adapter pass it on. */
export function isLocked(error: unknown): boolean {
	const { code } = error as { code?: string };
	return (
		code === "P1008" ||
		code === "P2034" ||
		/SQLITE_BUSY|database is locked|SocketTimeout/.test(messageOf(error))
	);
}

/** A connection that these come from may never work again, so another is opened: read-only, closed, not this file. */
const BROKEN =
	/readonly database|unable to open database|disk I\/O error|malformed|not a database|connection is not open|no such table/i;
const FULL = /database or disk is full/i;

/** Whether the connection is to blame, and another may do better. */
export const isBroken = (error: unknown): boolean => BROKEN.test(messageOf(error));

/**
 * Why nothing could be written, where the database is to blame and not what was to be written.
 * @returns `null` for any other error.
 */
export function writeFault(error: unknown): "busy" | "unwritable" | null {
	if (error instanceof DatabaseBusy || isLocked(error)) return "busy";
	if (error instanceof DatabaseMissing || isBroken(error) || FULL.test(messageOf(error))) return "unwritable";
	return null;
}
