import { stringify } from "csv-stringify/sync";
import type { PrismaClient } from "../../generated/prisma/client";
import { linesOf } from "./page";
import { type AuditQuery, whereOf } from "./query";

const PAGE = 1_000;
const HEADINGS = [
	"Nummer",
	"Tidspunkt",
	"Hvem",
	"Konto",
	"Handling",
	"Kode",
	"Post",
	"Revision",
	"Mere",
	"Aftryk",
];

/** As Danish Excel reads it, and no cell is a formula (OWASP). */
const csvOf = (rows: readonly (readonly (string | number)[])[], bom: boolean) =>
	stringify(rows as (string | number)[][], {
		bom,
		delimiter: ";",
		record_delimiter: "\r\n",
		escape_formulas: true,
	});

/** The rows that are asked for as a CSV file, oldest first, a thousand at a time. */
export async function* auditCsv(client: PrismaClient, query: AuditQuery): AsyncGenerator<string> {
	const where = await whereOf(client, query);
	yield csvOf([HEADINGS], true);
	for (let after = 0; ; ) {
		const rows = await client.auditEntry.findMany({
			where: { AND: [where, { sequence: { gt: after } }] },
			orderBy: { sequence: "asc" },
			take: PAGE,
		});
		const lines = await linesOf(client, rows);
		const cells = rows.map((row, i) => {
			const { who = "", action = "", record = null } = lines[i] ?? {};
			const about = record ? `${record.kind}/${record.slug}` : row.recordId;
			return [
				...[row.sequence, row.at.toISOString(), who, row.actor, action, row.action],
				...[about, row.revisionId, row.detail, row.hash],
			];
		});
		if (cells.length > 0) yield csvOf(cells, false);
		if (rows.length < PAGE) return;
		after = rows.at(-1)?.sequence ?? after;
	}
}
