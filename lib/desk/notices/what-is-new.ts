import type { AuditEntry } from "../../generated/prisma/client";
import type { Transaction } from "../../store/db/writer";
import { findRecord } from "../../store/records/record-target";
import type { Scope } from "../../store/records/target";
import { mayDo } from "../door/permissions";
import { type Counts, NEWS, type News } from "../mail/notice-mail";
import { authorsSinceLive } from "../publishing/four-eyes";
import { ownReports } from "../queue/inbox";
import type { Person } from "../sign-in/person";

/** What in the audit is news to somebody. */
const OF_ACTION: Readonly<Record<string, News>> = {
	submit: "review",
	changes: "changes",
	comment: "comment",
	publish: "published",
	"publish-scheduled": "published",
	"publish-emergency": "emergency",
	"provider-answer": "answer",
	"municipal-answer": "answer",
};

/** What happened to a record, and who has to do with it. */
type Happening = {
	news: News;
	actor: string;
	place: Scope;
	authors: readonly string[];
	said: readonly string[];
};

/** Whom what happened concerns, besides the one who did it: those who can act on it, or whose work it was. */
const CONCERNS: Record<Exclude<News, "report" | "due">, (person: Person, happening: Happening) => boolean> = {
	review: (person, { place }) => mayDo(person, "publish", place),
	changes: ({ id }, { authors }) => authors.includes(id),
	comment: ({ id }, { authors, said }) => authors.includes(id) || said.includes(id),
	published: ({ id }, { authors }) => authors.includes(id),
	emergency: (person, { place }) => mayDo(person, "publish", place),
	answer: (person, { place }) => mayDo(person, "handle answers", place),
};

/** More than anybody is told of in one mail. */
const MOST = 500;

async function happeningOf(tx: Transaction, row: AuditEntry): Promise<Happening | null> {
	const news = OF_ACTION[row.action];
	const target = await findRecord(tx, row.recordId);
	if (!news || !target) return null;
	const { authors: told } = row.detail ? (JSON.parse(row.detail) as { authors?: string[] }) : {};
	const said = await tx.comment.findMany({ where: { recordId: row.recordId }, select: { byId: true } });
	return {
		...{ news, actor: row.actor, place: target.place, said: said.map(({ byId }) => byId) },
		authors: told ?? (await authorsSinceLive(tx, target)),
	};
}

/** What has happened, each by its row in the audit. */
export type Happenings = readonly [sequence: number, happening: Happening][];

/** Everything between two rows of the audit. As many reads as there are rows, and no more than `MOST`. */
export async function happeningsAfter(tx: Transaction, sequence: number, last: number): Promise<Happenings> {
	const where = { sequence: { gt: sequence, lte: last }, action: { in: Object.keys(OF_ACTION) } };
	const rows = await tx.auditEntry.findMany({ where, orderBy: { sequence: "desc" }, take: MOST });
	const found: [number, Happening][] = [];
	for (const row of rows) {
		const happening = await happeningOf(tx, row);
		if (happening) found.push([row.sequence, happening]);
	}
	return found;
}

type Since = { sequence: number; seenAt: Date };

/** How much of what is new to a person since they were told last; nothing that they did themselves. */
export async function countNews(
	tx: Transaction,
	person: Person,
	happenings: Happenings,
	since: Since,
	now: Date,
): Promise<Counts> {
	const counts = Object.fromEntries(NEWS.map((news) => [news, 0])) as Record<News, number>;
	for (const [sequence, happening] of happenings) {
		const { news, actor } = happening;
		if (sequence <= since.sequence || actor === person.id || news === "report" || news === "due") continue;
		if (CONCERNS[news](person, happening)) counts[news] += 1;
	}
	const where = { at: { gt: since.seenAt, lte: now }, handledAt: null };
	counts.report = (await ownReports(tx, await tx.problemReport.findMany({ where }), person)).length;
	const due = { gt: since.seenAt, lte: now };
	counts.due = await tx.record.count({
		where: { assignedTo: person.id, rereadAt: due, liveRevisionId: { not: null } },
	});
	return counts;
}
