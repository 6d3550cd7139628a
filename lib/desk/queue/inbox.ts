import { Prisma, type PrismaClient } from "../../generated/prisma/client";
import type { Transaction } from "../../store/db/writer";
import { documentOf, findRecord } from "../../store/records/record-target";
import { CORRECTABLE, correctedFacts, providerFacts } from "../confirming/provider-facts";
import { MUNICIPAL } from "../confirming/take-reply";
import { mayDo } from "../door/permissions";
import { namesOf } from "../door/person-names";
import { titleOf } from "../door/record-title";
import type { Person } from "../sign-in/person";
import { saysEnded } from "./provider-words";
import { readRows } from "./record-rows";
import { readPlace } from "./report-actions";

const MOST = 100;

/** Those that a person may handle: all, or those about what lies in their own municipalities. */
export async function ownReports<R extends { kind: string; slug: string }>(
	client: Transaction,
	rows: readonly R[],
	person: Person,
): Promise<R[]> {
	if (mayDo(person, "handle reports", null)) return [...rows];
	const places = await Promise.all(rows.map((row) => readPlace(client, row)));
	return rows.filter((_, i) => mayDo(person, "handle reports", places[i] ?? null));
}

/** Reports from the public that a person may handle: open ones first, then what was done with the latest others. */
export async function readReports(client: PrismaClient, person: Person) {
	const [open, closed] = await Promise.all([
		client.problemReport.findMany({ where: { handledAt: null }, orderBy: { at: "asc" }, take: MOST }),
		client.problemReport.findMany({
			where: { handledAt: { not: null } },
			orderBy: { handledAt: "desc" },
			take: 30,
		}),
	]);
	const rows = await ownReports(client, [...open, ...closed], person);
	const slugs = JSON.stringify(rows.map(({ slug }) => slug));
	const records = await readRows(client, Prisma.sql`r."slug" IN (SELECT "value" FROM json_each(${slugs}))`);
	const [name, revisions] = await Promise.all([
		namesOf(
			client,
			rows.map(({ assignedTo }) => assignedTo ?? ""),
		),
		client.revision.findMany({
			where: { id: { in: rows.flatMap(({ revisionId }) => revisionId ?? []) } },
			select: { id: true, recordId: true, sequence: true },
		}),
	]);
	return rows.map((row) => {
		const record = records.find(({ kind, slug }) => kind === row.kind && slug === row.slug);
		const about = { recordId: record?.id ?? null, title: record?.title ?? row.slug };
		const fixedBy = revisions.find(({ id }) => id === row.revisionId) ?? null;
		return { ...row, ...about, fixedBy, assigned: row.assignedTo && name(row.assignedTo) };
	});
}
export type ReportRow = Awaited<ReturnType<typeof readReports>>[number];

/** Answers from providers about offers that a person may see, open ones first. */
export async function readAnswers(client: PrismaClient, person: Person) {
	const rows = await client.providerAnswer.findMany({
		where: { handledAt: null, answer: { not: MUNICIPAL } },
		orderBy: { at: "asc" },
		take: MOST,
	});
	const found = await Promise.all(
		rows.map(async (row) => {
			const target = await findRecord(client, row.recordId);
			if (!target || !mayDo(person, "handle answers", target.place)) return null;
			const head = target.draft ?? target.live;
			const document = head && documentOf("offer", head);
			const facts = document && providerFacts(document);
			const revision = await client.revision.findUnique({ where: { id: row.revisionId } });
			const seen = revision ? documentOf("offer", revision) : document;
			const given = seen ? correctedFacts(seen, JSON.parse(row.fields)) : {};
			const changes = CORRECTABLE.flatMap((field) => {
				const after = given[field];
				return after === undefined ? [] : [{ field, before: facts?.[field] ?? "", after }];
			});
			const mayEnd = target.live !== null && saysEnded(row) && mayDo(person, "end a record", target.place);
			return { ...row, title: titleOf(target.kind, document), changes, mayEnd };
		}),
	);
	return found.filter((row) => row !== null);
}
export type AnswerRow = Awaited<ReturnType<typeof readAnswers>>[number];
