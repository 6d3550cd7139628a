import { randomUUID } from "node:crypto";
import { routes, siteUrl } from "../../base/routes";
import type { Transaction } from "../../store/db/writer";
import { type Actor, audit } from "../../store/records/audit";
import type { ProviderLetter } from "../mail/provider-mail";
import { makeLink } from "./new-link";
import type { AskedKind } from "./open-link";

/**
 * Who is to be asked: an offer's provider whether it is still right, or a municipality what it has. `since`: when
 * they were asked before, if this reminds them.
 */
export type Asking = {
	about: AskedKind;
	recordId: string;
	slug: string;
	title: string;
	email: string;
	since: Date | null;
};

/** A mail that is to be sent: what stands in it, and the rows that say whether it was. */
export type Letter = ProviderLetter & {
	about: AskedKind;
	requestId: string;
	linkId: string;
	recordId: string;
};

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

type Addressed = { title: string; email: string | null };

/** What a mail needs to know of whoever is asked; `null` where there is no address to write to. */
export const askingOf = (
	recordId: string,
	slug: string,
	{ title, email }: Addressed,
	since: Date | null,
	about: AskedKind = "offer",
): Asking | null => (email ? { about, recordId, slug, title, email, since } : null);

const PAGES = { offer: routes.offer, municipality: routes.municipality } as const;
const ACTIONS = { offer: "ask-provider", municipality: "ask-municipality" } as const;

/**
 * Writes down that somebody is being asked, with a link of its own, in the caller's transaction. The mail goes out
 * when that has been committed: see `sendLetters`.
 */
export async function claimLetter(tx: Transaction, asking: Asking, actor: Actor): Promise<Letter> {
	const { about, recordId, slug, title, email, since } = asking;
	const { id: linkId, address, expiresAt } = await makeLink(tx, recordId, actor, about);
	const requestId = randomUUID();
	const row = { recordId, linkId, byId: actor.name, at: actor.at, state: "sending" };
	await tx.providerRequest.create({ data: { id: requestId, ...row } });
	const detail = { request: requestId, reminder: since !== null };
	await audit(tx, actor, ACTIONS[about], recordId, "", detail);
	const page = `${siteUrl()}${PAGES[about](slug)}`;
	const rows = { about, requestId, linkId, recordId };
	return { ...rows, to: email, title, page, link: address, until: expiresAt, since };
}
