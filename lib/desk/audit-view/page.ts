import type { AuditEntry, PrismaClient } from "../../generated/prisma/client";
import { actionWords } from "../../model/audit-actions";
import { namesOf } from "../door/person-names";
import { detailWords, personIn } from "./details";
import { type AuditQuery, PROVIDERS, whereOf } from "./query";

const PER_PAGE = 100;

/** A row of the audit as people read it. */
export type AuditLine = {
	sequence: number;
	at: Date;
	who: string;
	action: string;
	record: { id: string; kind: string; slug: string } | null;
	detail: string;
};

type Reader = Pick<PrismaClient, "auditEntry" | "record" | "user">;

/** Rows with the names of people as they are now and of the records. */
export async function linesOf(client: Reader, rows: readonly AuditEntry[]): Promise<AuditLine[]> {
	const name = await namesOf(
		client as PrismaClient,
		rows.flatMap(({ actor, detail }) => [actor, personIn(detail)]),
	);
	const ids = [...new Set(rows.map(({ recordId }) => recordId))];
	const records = new Map(
		(await client.record.findMany({ where: { id: { in: ids } } })).map((record) => [record.id, record]),
	);
	return rows.map(({ sequence, at, actor, action, recordId, detail }) => {
		const record = records.get(recordId);
		return {
			sequence,
			at,
			who: name(actor),
			action: actionWords(action),
			record: record ? { id: record.id, kind: record.kind, slug: record.slug } : null,
			detail: detailWords(detail, name),
		};
	});
}

/** Everybody and everything that a filter can choose. */
async function choicesOf(client: Reader) {
	const [actors, actions] = await Promise.all([
		client.auditEntry.groupBy({ by: ["actor"] }),
		client.auditEntry.groupBy({ by: ["action"] }),
	]);
	const ids = [...new Set(actors.map(({ actor }) => (actor.startsWith(PROVIDERS) ? PROVIDERS : actor)))];
	const name = await namesOf(client as PrismaClient, ids);
	const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, "da");
	return {
		actors: ids.map((value) => ({ value, label: name(value) })).sort(byLabel),
		actions: actions.map(({ action }) => ({ value: action, label: actionWords(action) })).sort(byLabel),
	};
}

/** A page of the audit, newest first; `older` is where the next page begins, `null` at the end. */
export async function readAuditPage(client: Reader, query: AuditQuery) {
	const where = await whereOf(client, query);
	const [rows, total, choices] = await Promise.all([
		client.auditEntry.findMany({
			where: query.before === null ? where : { AND: [where, { sequence: { lt: query.before } }] },
			orderBy: { sequence: "desc" },
			take: PER_PAGE + 1,
		}),
		client.auditEntry.count({ where }),
		choicesOf(client),
	]);
	const shown = rows.slice(0, PER_PAGE);
	const older = rows.length > PER_PAGE ? (shown.at(-1)?.sequence ?? null) : null;
	return { lines: await linesOf(client, shown), older, total, choices };
}
export type AuditPage = Awaited<ReturnType<typeof readAuditPage>>;
