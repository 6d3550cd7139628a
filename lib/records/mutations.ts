import type { Transaction } from "../db/writer";
import { fingerprint, recordId, revisionId } from "./identity";
import type { Entry } from "./kinds";
import { project } from "./projections";

export type Actor = { name: string; at: Date };

/** Adds one row to the audit chain: each hash covers the row and the hash before it. */
async function audit(tx: Transaction, actor: Actor, action: string, record: string, revision: string) {
	const last = await tx.auditEntry.findFirst({ orderBy: { sequence: "desc" } });
	const row = {
		sequence: (last?.sequence ?? 0) + 1,
		at: actor.at,
		actor: actor.name,
		action,
		recordId: record,
		revisionId: revision,
		previous: last?.hash ?? "",
	};
	const covered = [row.sequence, row.at.toISOString(), row.actor, action, record, revision, row.previous];
	await tx.auditEntry.create({ data: { ...row, hash: fingerprint(JSON.stringify(covered)) } });
}

/**
 * Publishes a document: a new immutable revision becomes the live one, the projections follow, and an
 * audit row says who and when. Call {@link raiseVersion} in the same transaction.
 * @param contentHash the fingerprint of the content entry it comes from.
 */
export async function publish(
	tx: Transaction,
	entry: Entry,
	contentHash: string,
	actor: Actor,
): Promise<void> {
	const where = { kind_slug: { kind: entry.kind, slug: entry.slug } };
	const known = await tx.record.findUnique({ where, include: { _count: { select: { revisions: true } } } });
	const id = known?.id ?? recordId(entry.kind, entry.slug);
	const sequence = (known?._count.revisions ?? 0) + 1;
	const revision = revisionId(id, sequence);
	if (!known) {
		await tx.record.create({ data: { id, kind: entry.kind, slug: entry.slug, createdAt: actor.at } });
	}
	await tx.revision.create({
		data: {
			id: revision,
			recordId: id,
			sequence,
			document: JSON.stringify(entry.document),
			createdAt: actor.at,
		},
	});
	await tx.record.update({ where: { id }, data: { liveRevisionId: revision, contentHash } });
	await project(tx, id, entry);
	await audit(tx, actor, "publish", id, revision);
}

/** Tells every instance that the catalogue has changed (decision 7). */
export async function raiseVersion(tx: Transaction): Promise<void> {
	await tx.catalogueVersion.update({ where: { id: 1 }, data: { version: { increment: 1 } } });
}
