import type { Prisma, PrismaClient } from "../../generated/prisma/client";
import { appliedMigrations } from "./migrations";
import { BIG_NUMBERS, BLANKED, KEYS, LEFT_OUT, type Row, TABLES, type Table, tableOf } from "./tables";

type Reader = Prisma.TransactionClient;

/** What the first line of a dump is known by. */
export const FORMAT = "paaroerendevejviser-dump-1";

const PAGE = 500;
/** How long a slow disk or reader may take; the database can be read and written meanwhile. */
const TIMEOUT_MS = 15 * 60_000;

function written(table: Table, row: Row): string {
	const bare = { ...row, ...BLANKED[table]?.(row) };
	for (const column of BIG_NUMBERS[table] ?? []) bare[column] = String(bare[column]);
	return JSON.stringify(bare);
}

/** A table's rows as lines, in the order of its key. */
async function* rowsOf(tx: Reader, table: Table): AsyncGenerator<string> {
	const orderBy = KEYS[table].map((column) => ({ [column]: "asc" }));
	for (let skip = 0; ; skip += PAGE) {
		const rows = await tableOf(tx, table).findMany({ orderBy, skip, take: PAGE });
		for (const row of rows) yield written(table, row);
		if (rows.length < PAGE) return;
	}
}

/**
 * Everything but secrets as one JSON document, a line for each row, so that neither writing nor reading it
 * needs it whole in memory. What is left out is said in its head; its end says how many rows each table has.
 */
async function* dumpPieces(tx: Reader, at: Date): AsyncGenerator<string> {
	const head = {
		format: FORMAT,
		at: at.toISOString(),
		migrations: await appliedMigrations(tx),
		leftOut: LEFT_OUT,
		blanked: "adgangskoder og nøgler i Account, login i to trin i User, tokenHash i ProviderLink",
	};
	yield `{"head":${JSON.stringify(head)},\n`;
	const counts: Record<string, number> = {};
	yield `"tables":{\n`;
	for (const [i, table] of TABLES.entries()) {
		let count = 0;
		yield `"${table}":[\n`;
		for await (const line of rowsOf(tx, table)) {
			yield count === 0 ? line : `,\n${line}`;
			count += 1;
		}
		yield `${count === 0 ? "" : "\n"}]${i === TABLES.length - 1 ? "" : ","}\n`;
		counts[table] = count;
	}
	yield `},\n"rows":${JSON.stringify(counts)}}\n`;
}

/**
 * Dumps a database as it is at one moment. Give it a client of its own: it is busy until the end.
 * @param take gets the document in pieces, in order, and may take its time.
 */
export async function dump(
	client: PrismaClient,
	at: Date,
	take: (pieces: AsyncIterable<string>) => Promise<void>,
): Promise<void> {
	await client.$transaction((tx) => take(dumpPieces(tx, at)), { timeout: TIMEOUT_MS });
}
