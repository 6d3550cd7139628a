import { danishDay } from "../../base/calendar/day-count";
import { fold } from "../../base/fold";
import type { Transaction } from "../../store/db/writer";
import { raiseVersion } from "../../store/records/mutations";
import { documentOf } from "../../store/records/record-target";
import { isSlugTaken } from "../../store/records/taken-slugs";
import { matchRows, type OwnOffer } from "./municipal-offers";
import { municipalProvider } from "./municipal-provider";
import type { MunicipalReply, ReplyRow } from "./municipal-reply";
import type { AskedMunicipality } from "./municipality-asked";
import { answerFromReply, contactWithReply, offerFromReply, withReply } from "./replied-documents";
import { NotUsed, recordFor, type Use, writeReplied } from "./write-replied";

/** What becomes of a yes where it is not an offer on record: a new one, or none. */
export const NEW_OFFER = "nyt";
export const NO_OFFER = "intet";

/** An answer with what an editor has chosen for its rows, by intervention: an offer's record, or one of the two. */
type Chosen = {
	asked: AskedMunicipality;
	reply: MunicipalReply;
	/** When they answered. */
	at: Date;
	choices: ReadonlyMap<string, string>;
};

const OLDER = "Kommunen har svaret igen siden, og det svar er brugt. Kassér det her.";
const GONE = "Et af tilbuddene er ændret eller slut. Se svaret igen, og vælg på ny.";
const nameless = (title: string) =>
	`Kommunen har ikke skrevet, hvad tilbuddet hedder ved “${title}”. Vælg et, vi har i forvejen, eller intet.`;

/** Rows that are about one offer: on record, or new under one name. */
type Group = { offer: OwnOffer | null; rows: ReplyRow[] };

/** The offer on record that a row is about; `null`: a new one. `undefined`: nothing comes of the row. */
function offerOf(row: ReplyRow, suggested: OwnOffer | undefined, { asked, choices }: Chosen) {
	const title = asked.interventions.find(({ slug }) => slug === row.intervention)?.title;
	const choice = choices.get(row.intervention) ?? suggested?.target.record.id ?? NEW_OFFER;
	const offer = asked.offers.find(({ target }) => target.record.id === choice);
	if (offer) return offer;
	// What is no intervention any more has become nothing to offer.
	if (choice === NO_OFFER || title === undefined) return undefined;
	if (choice !== NEW_OFFER) throw new NotUsed(GONE);
	if (!row.offer.name) throw new NotUsed(nameless(title));
	return null;
}

function groupsOf(chosen: Chosen): Group[] {
	const { asked, reply } = chosen;
	const matches = matchRows(reply.rows, asked.offers);
	const groups = new Map<string, Group>();
	for (const row of reply.rows.filter(({ has }) => has === "yes")) {
		const offer = offerOf(row, matches.get(row.intervention), chosen);
		if (offer === undefined) continue;
		const key = offer ? offer.target.record.id : `${NEW_OFFER} ${fold(row.offer.name ?? "")}`;
		const group = groups.get(key) ?? { offer, rows: [] };
		group.rows.push(row);
		groups.set(key, group);
	}
	return [...groups.values()];
}

async function freeSlug(tx: Transaction, base: string): Promise<string> {
	for (let number = 1; ; number += 1) {
		const slug = number === 1 ? base : `${base}-${number}`;
		if (!(await isSlugTaken(tx, "offer", slug))) return slug;
	}
}

async function writeOffer(tx: Transaction, { offer, rows }: Group, chosen: Chosen, use: Use): Promise<void> {
	const { asked, at } = chosen;
	const answered = { municipality: asked.municipality, at };
	if (offer) return writeReplied(tx, offer.target, withReply(offer.document, rows, answered), use);
	const provider = await municipalProvider(tx, asked.municipality, use);
	const document = offerFromReply(rows, asked.interventions, provider, answered);
	const slug = await freeSlug(tx, `${asked.municipality.slug}-${rows[0]?.intervention}`);
	return writeReplied(tx, await recordFor(tx, { kind: "offer", slug }, use.now), document, use);
}

/** Keeps who answered what and when; the newest answer replaces the one before, which stays in the history. */
async function keepAnswer(tx: Transaction, { asked, reply, at }: Chosen, use: Use): Promise<void> {
	const { code, slug } = asked.municipality;
	const live = await tx.municipalAnswer.findFirst({ where: { code } });
	const target = await recordFor(tx, { kind: "municipal-answer", slug: live?.slug ?? slug }, use.now);
	const isOlder = [target.live, target.draft].some(
		(one) => one && documentOf("municipal-answer", one).answeredOn > danishDay(at),
	);
	if (isOlder) throw new NotUsed(OLDER);
	await writeReplied(tx, target, answerFromReply(reply, { municipality: asked.municipality, at }), use);
}

/**
 * Makes of a municipality's answer what it says: each yes an offer, on record or new; its numbers in its contact;
 * and the answer itself. All in the caller's transaction.
 * @throws NotUsed where it cannot be used as things stand.
 */
export async function applyReply(tx: Transaction, chosen: Chosen, use: Use): Promise<void> {
	const { asked, reply, at } = chosen;
	for (const group of groupsOf(chosen)) await writeOffer(tx, group, chosen, use);
	const { target, municipality } = asked;
	const head = target.draft ?? target.live;
	if (head && (reply.phone || reply.adviser)) {
		const contact = documentOf("municipality", head);
		await writeReplied(tx, target, contactWithReply(contact, reply, { municipality, at }), use);
	}
	await keepAnswer(tx, chosen, use);
	await raiseVersion(tx);
}
