import type { AuditEntry, PrismaClient } from "../../generated/prisma/client";
import type { Stored } from "../../model/read-document";
import { stageOf } from "../../model/stages";
import { PUBLISHING_ACTIONS } from "../../store/records/audit";
import { documentOf, findRecord } from "../../store/records/record-target";
import { needsApproval } from "../door/needs-approval";
import { mayDo } from "../door/permissions";
import { namesOf } from "../door/person-names";
import { readTitle } from "../door/record-title";
import { changesBetween } from "../drafts/changes-between";
import { readCodeNames } from "../drafts/form-options";
import type { Person } from "../sign-in/person";

/**
 * A record's revisions, newest first, with who, when, why and whether they were published; and the difference
 * between two of them: by default what the public sees against the draft.
 * @returns null when there is no such record, or it is none of the person's.
 */
export async function readHistory(
	client: PrismaClient,
	id: string,
	person: Person,
	asked: { from: string | null; to: string | null },
) {
	const target = await findRecord(client, id);
	if (!target || !mayDo(person, "see a record", target.place)) return null;
	const { record, kind, live, draft } = target;
	const [revisions, published, names] = await Promise.all([
		client.revision.findMany({ where: { recordId: id }, orderBy: { sequence: "desc" } }),
		client.auditEntry.findMany({
			where: { recordId: id, action: { in: [...PUBLISHING_ACTIONS, "review-emergency"] } },
		}),
		readCodeNames(client),
	]);
	const name = await namesOf(
		client,
		[...revisions, ...published].map((row) => ("by" in row ? row.by : row.actor)),
	);
	const emergencyOf = ({ action, revisionId, sequence, detail }: AuditEntry) => {
		if (action !== "publish-emergency") return null;
		const seen = published.find(
			(one) => one.action === "review-emergency" && one.revisionId === revisionId && one.sequence > sequence,
		);
		const { why = "" } = JSON.parse(detail || "{}") as { why?: string };
		return {
			why,
			seen: seen ? { at: seen.at, by: name(seen.actor) } : null,
			waits: record.unreviewedId === revisionId,
		};
	};
	const numbered = (sequence: string | null) =>
		revisions.find((revision) => String(revision.sequence) === sequence) ?? null;
	const newest = revisions[0];
	const to = numbered(asked.to) ?? draft ?? newest ?? null;
	const from = numbered(asked.from) ?? (to?.id === live?.id ? (revisions[1] ?? null) : live);
	const parsed = (revision: Stored | null) => revision && documentOf(kind, revision);
	return {
		record,
		kind,
		title: await readTitle(client, kind, parsed(newest ?? null)),
		mayRestore: mayDo(person, "write a draft", target.place),
		/** The draft that a restored revision takes the place of, where that is others' business too. */
		replaces:
			draft && needsApproval(target, person.id)
				? { sequence: draft.sequence, by: name(draft.by), isInReview: stageOf(record) === "review" }
				: null,
		revisions: revisions.map((revision) => ({
			id: revision.id,
			sequence: revision.sequence,
			at: revision.createdAt,
			by: name(revision.by),
			why: revision.why,
			origin: revision.origin,
			readersShouldKnow: revision.large,
			isLive: revision.id === live?.id,
			isDraft: revision.id === draft?.id,
			published: published
				.filter(({ revisionId, action }) => revisionId === revision.id && action !== "review-emergency")
				.map((row) => ({ at: row.at, by: name(row.actor), emergency: emergencyOf(row) })),
		})),
		from: from?.sequence ?? null,
		to: to?.sequence ?? null,
		changes: to ? changesBetween(kind, parsed(from), parsed(to), names) : [],
	};
}
export type HistoryPage = NonNullable<Awaited<ReturnType<typeof readHistory>>>;
