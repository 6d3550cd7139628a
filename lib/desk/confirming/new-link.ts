import { randomBytes, randomUUID } from "node:crypto";
import { deskRoutes, siteUrl } from "../../base/routes";
import type { Transaction } from "../../store/db/writer";
import { type Actor, audit } from "../../store/records/audit";
import { fingerprint } from "../../store/records/identity";
import type { AskedKind } from "./open-link";

/** Days until a link expires. */
const LINK_DAYS = 30;
const DAY_MS = 86_400_000;

/** A link as it is handed out: nobody can find its address again. */
export type NewLink = { id: string; address: string; expiresAt: Date };

const ADDRESSES = { offer: deskRoutes.providerAnswer, municipality: deskRoutes.municipalAnswer } as const;

/**
 * Makes a link by which an offer's provider, or a municipality, answers once, without an account. Only its
 * fingerprint is kept. With its audit row, in the caller's transaction.
 */
export async function makeLink(
	tx: Transaction,
	recordId: string,
	actor: Actor,
	about: AskedKind = "offer",
): Promise<NewLink> {
	const token = randomBytes(24).toString("base64url");
	const id = randomUUID();
	const expiresAt = new Date(actor.at.getTime() + LINK_DAYS * DAY_MS);
	const row = { recordId, tokenHash: fingerprint(token), byId: actor.name, createdAt: actor.at, expiresAt };
	await tx.providerLink.create({ data: { id, ...row } });
	await audit(tx, actor, "make-link", recordId, "", { link: id });
	return { id, address: `${siteUrl()}${ADDRESSES[about](token)}`, expiresAt };
}
