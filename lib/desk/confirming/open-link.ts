import type { Transaction } from "../../store/db/writer";
import { fingerprint } from "../../store/records/identity";

/** What is asked about by a link: an offer, of its provider; a municipality's contact, of the municipality. */
export type AskedKind = "offer" | "municipality";

/** The record that a link is about, if it is of the kind that the page is for: a link has one purpose. */
async function linked(tx: Transaction, token: string, kind: AskedKind) {
	const link = await tx.providerLink.findUnique({ where: { tokenHash: fingerprint(token) } });
	const record = link && (await tx.record.findUnique({ where: { id: link.recordId } }));
	if (!link || record?.kind !== kind || !record.liveRevisionId) return null;
	return { link, record, revisionId: record.liveRevisionId };
}

/** A link that is still valid, with what it is about; `null` for a wrong, used, expired or revoked one. */
export async function openLink(tx: Transaction, token: string, now: Date, kind: AskedKind = "offer") {
	const found = await linked(tx, token, kind);
	if (!found || found.link.usedAt || found.link.revokedAt || found.link.expiresAt <= now) return null;
	return found;
}
export type OpenLink = NonNullable<Awaited<ReturnType<typeof openLink>>>;

/**
 * The slug of the published record that a link was about, whether or not it is still valid; `null` for a link that
 * never existed.
 */
export async function linkedSlug(
	tx: Transaction,
	token: string,
	kind: AskedKind = "offer",
): Promise<string | null> {
	return (await linked(tx, token, kind))?.record.slug ?? null;
}
