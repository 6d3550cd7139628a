import type { PrismaClient, Record as RecordRow } from "../../generated/prisma/client";

/** What stands to be changed: once the draft is saved again, it has been answered. */
export async function askedChanges(client: PrismaClient, { id, stage, draftRevisionId }: RecordRow) {
	if (stage !== "changes" || !draftRevisionId) return [];
	const where = { recordId: id, revisionId: draftRevisionId, kind: "changes" };
	return client.comment.findMany({ where, orderBy: { at: "desc" } });
}

/** What else stands open, each at its field. */
export async function openComments(client: PrismaClient, recordId: string, since: Date | undefined) {
	const own = { recordId, kind: "comment", answersId: null };
	const where = { ...own, ...(since ? { at: { gt: since } } : {}) };
	const comments = await client.comment.findMany({ where, orderBy: { at: "desc" }, take: 50 });
	const ids = comments.map(({ id }) => id);
	const solved = await client.solvedComment.findMany({ where: { commentId: { in: ids } } });
	return comments.filter(({ id }) => !solved.some(({ commentId }) => commentId === id));
}
