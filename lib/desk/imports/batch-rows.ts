import { setImmediate as nextTurn } from "node:timers/promises";
import type { ImportRow, Prisma } from "../../generated/prisma/client";
import { schemaVersion } from "../../model/schema-versions";
import type { Transaction } from "../../store/db/writer";
import type { Reason } from "./read-row";
import type { SheetRow } from "./sheet";

const CHUNK = 500;

/**
 * The rows that meet a condition, in the file's order, a batch at a time; other requests are answered in between.
 */
export async function* rowsInChunks(
	tx: Transaction,
	where: Prisma.ImportRowWhereInput,
): AsyncGenerator<ImportRow[]> {
	let last = 0;
	for (;;) {
		const rows = await tx.importRow.findMany({
			where: { AND: [where, { number: { gt: last } }] },
			...{ orderBy: { number: "asc" }, take: CHUNK },
		});
		if (rows.length === 0) return;
		yield rows;
		last = rows.at(-1)?.number ?? last;
		await nextTurn();
	}
}

/** Keeps rows of a file that nobody has looked at yet. */
export const addRows = (tx: Transaction, batchId: string, rows: readonly SheetRow[]) =>
	tx.$executeRaw`
		INSERT INTO "ImportRow" ("batchId", "number", "cells", "state", "reasons", "baseVersion")
		SELECT ${batchId}, json_extract("value", '$.number'), json_extract("value", '$.cells'), '', '[]', 0
		FROM json_each(${JSON.stringify(rows.map(({ number, cells }) => ({ number, cells: JSON.stringify(cells) })))})`;

/** What a check has found of a row, as it is kept. */
export type Finding = {
	number: number;
	state: string;
	recordId: string | null;
	slug: string | null;
	/** As JSON, like the reasons. */
	document: string | null;
	reasons: string;
	notices: string;
	likeId: string | null;
	baseRevisionId: string | null;
	baseVersion: number;
};

// Rows that are there are written over by their key: an UPDATE that is joined with a list looks the whole list
// through for every row.

/** Keeps what a check has found of rows. */
export const noteFindings = (tx: Transaction, batchId: string, findings: readonly Finding[]) =>
	tx.$executeRaw`
		INSERT INTO "ImportRow" (
			"batchId", "number", "cells", "state", "recordId", "slug", "document", "schemaVersion", "reasons",
			"notices", "likeId", "baseRevisionId", "baseVersion"
		)
		SELECT ${batchId}, json_extract("value", '$.number'), '', json_extract("value", '$.state'),
			json_extract("value", '$.recordId'), json_extract("value", '$.slug'), json_extract("value", '$.document'),
			${schemaVersion("offer")}, json_extract("value", '$.reasons'), json_extract("value", '$.notices'),
			json_extract("value", '$.likeId'), json_extract("value", '$.baseRevisionId'),
			json_extract("value", '$.baseVersion')
		FROM json_each(${JSON.stringify(findings)}) WHERE TRUE
		ON CONFLICT ("batchId", "number") DO UPDATE SET
			"state" = excluded."state", "recordId" = excluded."recordId", "slug" = excluded."slug",
			"document" = excluded."document", "schemaVersion" = excluded."schemaVersion",
			"reasons" = excluded."reasons", "notices" = excluded."notices", "likeId" = excluded."likeId",
			"baseRevisionId" = excluded."baseRevisionId", "baseVersion" = excluded."baseVersion"`;

/** Writes down which revision came of each of these rows. */
export const noteResults = (
	tx: Transaction,
	batchId: string,
	results: readonly { number: number; id: string }[],
) =>
	tx.$executeRaw`
		INSERT INTO "ImportRow" ("batchId", "number", "cells", "state", "reasons", "resultRevisionId")
		SELECT ${batchId}, json_extract("value", '$.number'), '', '', '[]', json_extract("value", '$.id')
		FROM json_each(${JSON.stringify(results.map(({ number, id }) => ({ number, id })))}) WHERE TRUE
		ON CONFLICT ("batchId", "number") DO UPDATE SET
			"resultRevisionId" = excluded."resultRevisionId", "resultVersion" = "baseVersion" + 1`;

/** Writes down that the import itself has changed the records of these rows once more. */
export const noteOwnStep = (tx: Transaction, batchId: string, numbers: readonly number[]) =>
	tx.importRow.updateMany({
		where: { batchId, number: { in: [...numbers] } },
		data: { resultVersion: { increment: 1 } },
	});

const numbersJson = (rows: readonly { number: number }[]) => JSON.stringify(rows.map(({ number }) => number));

/** The numbers of the rows whose record is not as it was when they were looked at. */
export async function touchedRows(
	tx: Transaction,
	batchId: string,
	rows: readonly { number: number }[],
): Promise<ReadonlySet<number>> {
	const touched = await tx.$queryRaw<{ number: number | bigint }[]>`
		SELECT r."number" FROM json_each(${numbersJson(rows)}) AS n
		CROSS JOIN "ImportRow" AS r
		WHERE r."batchId" = ${batchId} AND r."number" = n."value" AND (
			r."baseVersion" <> COALESCE((SELECT "version" FROM "Record" WHERE "id" = r."recordId"), 0)
			OR EXISTS (
				SELECT 1 FROM "Record" AS o WHERE o."kind" = 'offer' AND o."slug" = r."slug" AND o."id" <> r."recordId"
			)
			OR EXISTS (SELECT 1 FROM "SlugAlias" AS a WHERE a."kind" = 'offer' AND a."slug" = r."slug")
		)`;
	return new Set(touched.map(({ number }) => Number(number)));
}

/** Makes the records of those rows that have none yet. */
export const addRecords = (tx: Transaction, batchId: string, rows: readonly { number: number }[], at: Date) =>
	tx.$executeRaw`
		INSERT INTO "Record" ("id", "kind", "slug", "createdAt", "editedHere", "version", "stage")
		SELECT r."recordId", 'offer', r."slug", ${at}, FALSE, 0, 'none'
		FROM json_each(${numbersJson(rows)}) AS n
		CROSS JOIN "ImportRow" AS r
		WHERE r."batchId" = ${batchId} AND r."number" = n."value" AND r."baseVersion" = 0`;

/** Says of rows why they are left out. Nothing of them is lost: their cells stay, and go into the file. */
export async function rejectRows(
	tx: Transaction,
	batchId: string,
	numbers: readonly number[],
	reasons: readonly Reason[],
): Promise<void> {
	if (numbers.length === 0) return;
	const data = { state: "rejected", reasons: JSON.stringify(reasons) };
	await tx.importRow.updateMany({ where: { batchId, number: { in: [...numbers] } }, data });
}
