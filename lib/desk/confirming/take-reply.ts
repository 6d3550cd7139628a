import { randomUUID } from "node:crypto";
import type { Transaction } from "../../store/db/writer";
import { type Actor, audit } from "../../store/records/audit";
import { raiseVersion } from "../../store/records/mutations";
import { type MunicipalReply, readReply } from "./municipal-reply";
import { readAskedMunicipality } from "./municipality-asked";
import { openLink } from "./open-link";

/** What an answer row says that holds a municipality's reply, where a provider's says "right" or the like. */
export const MUNICIPAL = "municipality";

type About = { recordId: string; revisionId: string; linkId: string };

/**
 * Keeps a municipality's answer for an editor to look at. Nothing public changes but that it has answered.
 * @param about its contact, as it was when they answered; `linkId` empty for an answer that was given at the desk.
 */
export async function takeReply(
	tx: Transaction,
	{ recordId, revisionId, linkId }: About,
	reply: MunicipalReply,
	actor: Actor,
): Promise<void> {
	// What may be personal stands in its own columns, where it can be erased.
	const { role, message, ...fields } = reply;
	const said = {
		answer: MUNICIPAL,
		fields: JSON.stringify(fields),
		name: role,
		message,
	};
	const row = { id: randomUUID(), linkId, recordId, revisionId, at: actor.at };
	await tx.providerAnswer.create({ data: { ...row, ...said } });
	const count = reply.rows.length;
	await audit(tx, actor, "municipal-answer", recordId, revisionId, { count });
	await raiseVersion(tx);
}

/** What became of a form that was sent by a link. */
type Sent = { is: "taken" } | { is: "gone" } | { is: "wrong"; errors: Record<string, string> };

/** Takes a municipality's form by its link, which is used up if the form was right. */
export async function takeReplyByLink(
	tx: Transaction,
	token: string,
	form: URLSearchParams,
	now: Date,
): Promise<Sent> {
	const open = await openLink(tx, token, now, "municipality");
	const asked = open && (await readAskedMunicipality(tx, open.record.id));
	if (!open || !asked) return { is: "gone" };
	const { interventions, onRecord } = asked;
	const slugs = interventions.map(({ slug }) => slug);
	const read = readReply(form, slugs, new Set(onRecord.keys()), null);
	if ("errors" in read) return { is: "wrong", errors: read.errors };
	await tx.providerLink.update({ where: { id: open.link.id }, data: { usedAt: now } });
	const about = { recordId: open.record.id, revisionId: open.revisionId, linkId: open.link.id };
	await takeReply(tx, about, read.reply, { name: `provider-link:${open.link.id}`, at: now });
	return { is: "taken" };
}
