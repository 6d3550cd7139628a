import type { Prisma, PrismaClient } from "../../generated/prisma/client";
import { type Actor, audit } from "../records/audit";
import { type AuditFault, checkAudit } from "../records/verify-audit";
import { FORMAT } from "./dump";
import { appliedMigrations } from "./migrations";
import { BIG_NUMBERS, LEFT_OUT, type Row, TABLES, type Table, tableOf } from "./tables";

type Transaction = Prisma.TransactionClient;

/** A dump that cannot be taken, or a place it cannot go to; told in Danish. */
class DumpFault extends Error {}

const BATCH = 200;
const TIMEOUT_MS = 15 * 60_000;

/** Lines end with a line feed alone: other separators may stand in a text. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string, undefined> {
	let rest = "";
	for await (const piece of pieces) {
		const lines = (rest + piece).split("\n");
		rest = lines.pop() ?? "";
		yield* lines;
	}
	if (rest !== "") yield rest;
}

async function refuseUnlessEmpty(tx: Transaction): Promise<void> {
	for (const table of [...TABLES, ...(Object.keys(LEFT_OUT) as (keyof typeof LEFT_OUT)[])]) {
		// The one row of it comes with the migrations.
		const isFull = table !== "CatalogueVersion" && (await tableOf(tx, table).count()) > 0;
		if (isFull) throw new DumpFault(`Databasen er ikke tom: der står noget i ${table}. Der er intet ændret.`);
	}
}

function parsed(text: string): Row {
	try {
		return JSON.parse(text.replace(/,$/, "")) as Row;
	} catch {
		throw new DumpFault("Filen kan ikke læses: en linje i den er ikke hel. Der er intet ændret.");
	}
}

async function checkHead(tx: Transaction, line: string): Promise<void> {
	const { head } = parsed(`${line.replace(/,$/, "")}}`) as {
		head?: { format?: string; migrations?: string[] };
	};
	if (head?.format !== FORMAT) throw new DumpFault("Filen er ikke en kopi, som npm run db:dump har skrevet.");
	if (String(head.migrations) === String(await appliedMigrations(tx))) return;
	throw new DumpFault("Kopien er fra en anden udgave af programmet: databasens tabeller er ikke de samme.");
}

function readBack(table: Table, line: string): Row {
	const row = parsed(line);
	for (const column of BIG_NUMBERS[table] ?? []) row[column] = BigInt(String(row[column]));
	return row;
}

/** Collects rows and writes them in batches, a table at a time. */
function createFiller(tx: Transaction) {
	const counts: Record<string, number> = {};
	let table: Table | undefined;
	let batch: Row[] = [];
	const flush = async () => {
		if (table && batch.length > 0) await tableOf(tx, table).createMany({ data: batch });
		batch = [];
	};
	return {
		counts,
		flush,
		open(name: string) {
			table = TABLES.find((known) => known === name);
			if (!table) throw new DumpFault(`Filen har en tabel, som ikke findes her: ${name}.`);
			counts[table] = 0;
		},
		async add(line: string) {
			if (!table) return;
			batch.push(readBack(table, line));
			counts[table] = (counts[table] ?? 0) + 1;
			if (batch.length === BATCH) await flush();
		},
	};
}

/** Fills the tables from a dump's lines. @returns how many rows went into each, and how many the dump says. */
async function fill(tx: Transaction, lines: AsyncGenerator<string, undefined>) {
	const { counts, open, add, flush } = createFiller(tx);
	for await (const line of lines) {
		const opened = /^"([A-Za-z]+)":\[$/.exec(line)?.[1];
		if (line.startsWith(`"rows":`)) return { counts, announced: parsed(`{${line.replace(/\}$/, "")}}`).rows };
		if (opened) open(opened);
		else if (line.startsWith("{")) await add(line);
		else await flush();
	}
	return { counts, announced: undefined };
}

/**
 * Fills an empty, migrated database from a dump: all of it or nothing. The audit chain goes on with a row that
 * says so.
 * @param pieces the dump's text in pieces of any length.
 * @returns how many rows there are now by table, and what does not hold in the audit chain that was dumped.
 * @throws DumpFault when the database is not empty, or the dump is cut off or of another version.
 */
export async function restore(
	client: PrismaClient,
	pieces: AsyncIterable<string>,
	actor: Actor,
): Promise<{ counts: Record<string, number>; faults: AuditFault[] }> {
	return client.$transaction(
		async (tx) => {
			await refuseUnlessEmpty(tx);
			const lines = linesOf(pieces);
			await checkHead(tx, (await lines.next()).value ?? "");
			await tx.catalogueVersion.deleteMany();
			const { counts, announced } = await fill(tx, lines);
			if (JSON.stringify(counts) !== JSON.stringify(announced)) {
				throw new DumpFault("Kopien er ikke hel: den er klippet af eller ændret. Der er intet ændret.");
			}
			const { faults } = await checkAudit(tx);
			await audit(tx, actor, "restore-dump", "", "");
			return { counts, faults };
		},
		{ timeout: TIMEOUT_MS },
	);
}
