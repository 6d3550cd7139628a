import type { createWriter } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { raiseVersion } from "../../store/records/mutations";
import { municipalMail } from "../mail/municipal-mail";
import { providerMail } from "../mail/provider-mail";
import { type Mail, sendMail } from "../mail/send";
import { mailSettings } from "../mail/settings";
import type { Letter } from "./claim";

type Write = ReturnType<typeof createWriter>;

/** How a mail is sent. @throws when it could not be. */
export type Post = (mail: Mail, now: Date) => Promise<void>;
const postBySettings: Post = (mail, now) => sendMail(mailSettings(), mail, now);

const MAILS = { offer: providerMail, municipality: municipalMail } as const;

/** How many were sent, and how many could not be. */
export type Sent = { sent: number; failed: number };

async function sendOne(write: Write, letter: Letter, post: Post, now: Date): Promise<boolean> {
	const { requestId: id, linkId, recordId } = letter;
	const failed = await post(MAILS[letter.about](letter), now).then(
		() => false,
		() => true,
	);
	await write(async (tx) => {
		await tx.providerRequest.update({ where: { id }, data: { state: failed ? "failed" : "sent" } });
		if (!failed) return;
		// Nobody was sent this link.
		await tx.providerLink.update({ where: { id: linkId }, data: { revokedAt: now } });
		await audit(tx, { name: "mail", at: now }, "mail-failed", recordId, "", { request: id });
	});
	return !failed;
}

/**
 * Sends mails that have been claimed, one after the other, and writes down of each whether it went out; one that did
 * not is as if nobody had asked, so that the next run asks again. Call it when the claims have been committed: what
 * is sent cannot be taken back.
 * @throws when the database cannot be written; what was not written down counts as sent until the day is over.
 */
export async function sendLetters(
	write: Write,
	letters: readonly Letter[],
	now: Date,
	post: Post = postBySettings,
): Promise<Sent> {
	let sent = 0;
	for (const letter of letters) if (await sendOne(write, letter, post, now)) sent += 1;
	// From when somebody was asked is public in the end.
	if (sent > 0) await write(raiseVersion);
	return { sent, failed: letters.length - sent };
}
