import type { Transaction } from "../db/writer";
import type { CONFIRMATION_WAYS } from "../offers/codes";
import { confirmationId, fingerprint, recordId, revisionId } from "./identity";
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

/**
 * Records that somebody made sure an offer is as its live revision says. Nothing else moves this date: an
 * edit is no confirmation. Call {@link raiseVersion} in the same transaction.
 * @throws when the record is no published offer.
 */
export async function confirmOffer(
	tx: Transaction,
	recordId: string,
	way: (typeof CONFIRMATION_WAYS)[number],
	actor: Actor,
): Promise<void> {
	const record = await tx.record.findUniqueOrThrow({ where: { id: recordId } });
	if (record.kind !== "offer" || !record.liveRevisionId)
		throw new Error("only a published offer is confirmed");
	const count = await tx.confirmation.count({ where: { recordId } });
	const data = { recordId, revisionId: record.liveRevisionId, at: actor.at, by: actor.name, way };
	await tx.confirmation.create({ data: { id: confirmationId(recordId, count + 1), ...data } });
	await audit(tx, actor, "confirm", recordId, record.liveRevisionId);
}

/** Tells every instance that the catalogue has changed (decision 7). */
export async function raiseVersion(tx: Transaction): Promise<void> {
	await tx.catalogueVersion.update({ where: { id: 1 }, data: { version: { increment: 1 } } });
}
