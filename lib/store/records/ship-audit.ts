import type { PrismaClient } from "../../generated/prisma/client";
import type { AuditRow } from "./verify-audit";

/** How far somebody has come in the chain: the last row they have, by its number and its hash. */
export type Cursor = { sequence: number; hash: string };

/** Where rows of the audit go as well. */
export type Sink = {
	/** Takes rows in their order; rejects when it could not, and gets them again. */
	take: (rows: readonly AuditRow[]) => Promise<void>;
	/** The last row that it has, where it can tell by itself. */
	last?: () => Cursor | null;
};

export type CursorStore = { read: () => Cursor | null; write: (cursor: Cursor) => void };

const PAGE = 500;
const FIRST: Cursor = { sequence: 0, hash: "" };

type Reader = Pick<PrismaClient, "auditEntry">;

/** Where to go on. What the chain does not have (any more) is no place in it: then everything is sent once more. */
async function placeIn(client: Reader, cursor: Cursor | null): Promise<Cursor> {
	const row = cursor && (await client.auditEntry.findUnique({ where: { sequence: cursor.sequence } }));
	return cursor && row?.hash === cursor.hash ? cursor : FIRST;
}

/**
 * Sends on what has been committed and not been sent yet, oldest first. It reads what is in the table, so that no
 * write waits for it or fails by it, and what another program wrote is sent too.
 */
export function createShipping(open: () => Promise<Reader>, sink: Sink, store: CursorStore) {
	let place: Cursor | undefined;
	/** @throws the sink's error; the next run begins with the same row. */
	return async function ship(): Promise<void> {
		const client = await open();
		place ??= await placeIn(client, sink.last?.() ?? store.read());
		for (;;) {
			const rows: AuditRow[] = await client.auditEntry.findMany({
				where: { sequence: { gt: place.sequence } },
				orderBy: { sequence: "asc" },
				take: PAGE,
			});
			const end = rows.at(-1);
			if (!end) return;
			try {
				await sink.take(rows);
			} catch (error) {
				// A part may have arrived: the sink is asked, if it can tell.
				place = undefined;
				throw error;
			}
			place = { sequence: end.sequence, hash: end.hash };
			store.write(place);
		}
	};
}

/** A row as it is sent: everything that its hash covers, in one line of JSON. */
export const auditLine = ({ at, ...row }: AuditRow): string =>
	JSON.stringify({ at: at.toISOString(), ...row });
