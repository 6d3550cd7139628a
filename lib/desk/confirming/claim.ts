import { randomUUID } from "node:crypto";
import { routes, siteUrl } from "../../base/routes";
import type { OfferDocument } from "../../model/offer-schema";
import type { Transaction } from "../../store/db/writer";
import { type Actor, audit } from "../../store/records/audit";
import type { ProviderLetter } from "../mail/provider-mail";
import { makeLink } from "./new-link";

/** An offer whose provider is to be asked. `since`: when they were asked before, if this reminds them. */
export type Asking = { recordId: string; slug: string; title: string; email: string; since: Date | null };

/** A mail that is to be sent: what stands in it, and the rows that say whether it was. */
export type Letter = ProviderLetter & { requestId: string; linkId: string; recordId: string };

/** The same for several, in turn. */
export async function claimLetters(
	tx: Transaction,
	askings: readonly Asking[],
	actor: Actor,
): Promise<Letter[]> {
	const letters: Letter[] = [];
	for (const asking of askings) letters.push(await claimLetter(tx, asking, actor));
	return letters;
}

/** What a mail needs to know of an offer; `null` where it has no address to write to. */
export const askingOf = (
	recordId: string,
	slug: string,
	{ title, email }: Pick<OfferDocument, "title" | "email">,
	since: Date | null,
): Asking | null => (email ? { recordId, slug, title, email, since } : null);

/**
 * Writes down that a provider is being asked, with a link of its own, in the caller's transaction. The mail goes out
 * when that has been committed: see `sendLetters`.
 */
export async function claimLetter(tx: Transaction, asking: Asking, actor: Actor): Promise<Letter> {
	const { recordId, slug, title, email, since } = asking;
	const { id: linkId, address, expiresAt } = await makeLink(tx, recordId, actor);
	const requestId = randomUUID();
	const row = { recordId, linkId, byId: actor.name, at: actor.at, state: "sending" };
	await tx.providerRequest.create({ data: { id: requestId, ...row } });
	const detail = { request: requestId, reminder: since !== null };
	await audit(tx, actor, "ask-provider", recordId, "", detail);
	const page = `${siteUrl()}${routes.offer(slug)}`;
	return { requestId, linkId, recordId, to: email, title, page, link: address, until: expiresAt, since };
}
