import type { Transaction } from "../../store/db/writer";
import { matchRows, type OwnOffer } from "./municipal-offers";
import { type MunicipalReply, municipalReplySchema } from "./municipal-reply";
import { type AskedMunicipality, readAskedMunicipality } from "./municipality-asked";
import { MUNICIPAL } from "./take-reply";

/** A municipality's answer that waits, with all that an editor must see to use it. */
export type WaitingReply = {
	id: string;
	version: number;
	at: Date;
	reply: MunicipalReply;
	asked: AskedMunicipality;
	/** The offer on record that each yes is taken to be about, by intervention. */
	matches: ReadonlyMap<string, OwnOffer>;
	/** A newer answer of the same municipality waits too. */
	isReplaced: boolean;
	/** Somebody has used it or put it away: then it waits no longer. */
	isHandled: boolean;
};

/** The same; `null` for what is no such answer. */
export async function readWaitingReply(tx: Transaction, id: string): Promise<WaitingReply | null> {
	const row = await tx.providerAnswer.findUnique({ where: { id } });
	if (row?.answer !== MUNICIPAL) return null;
	const asked = await readAskedMunicipality(tx, row.recordId);
	if (!asked) return null;
	const reply = municipalReplySchema.parse({
		...JSON.parse(row.fields),
		role: row.name,
		message: row.message,
	});
	const same = { recordId: row.recordId, answer: MUNICIPAL, handledAt: null };
	const newer = await tx.providerAnswer.count({ where: { ...same, at: { gt: row.at } } });
	const { version, at } = row;
	const matches = matchRows(reply.rows, asked.offers);
	return { id, version, at, reply, asked, matches, isReplaced: newer > 0, isHandled: row.handledAt !== null };
}
