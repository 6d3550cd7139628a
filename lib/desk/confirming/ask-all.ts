import type { createWriter } from "../../store/db/writer";
import { settle } from "../../store/records/make-live";
import { MOST_AT_ONCE, readAskable, readAskableMunicipalities } from "./askable";
import { claimLetters } from "./claim";
import type { AskedKind } from "./open-link";
import { type Post, sendLetters } from "./send-letters";

type Write = ReturnType<typeof createWriter>;

/** Who can be asked by a run, and who is said to ask when nobody at the desk does. */
const ROUNDS = {
	offer: { program: "providers:ask", read: readAskable },
	municipality: { program: "municipalities:ask", read: readAskableMunicipalities },
} as const;

/** What a run did. */
export type AskRun = {
	sent: number;
	/** Mails that could not be sent; asked again next time. */
	failed: number;
	/** How many of the mails were reminders. */
	reminders: number;
	/** Due, but left for the next run by the limit. */
	left: number;
	/** Due, without an address to write to. */
	withoutMail: number;
	/** Asked twice and silent. */
	unanswered: number;
};

/**
 * Asks every provider, or every municipality, who is to be asked now, at most so many in one run. Safe to run as
 * often as one likes: who was asked is not asked again.
 */
export async function askAll(
	write: Write,
	now: Date,
	post?: Post,
	most = MOST_AT_ONCE,
	about: AskedKind = "offer",
): Promise<AskRun> {
	const { program, read } = ROUNDS[about];
	// What has ended by the clock is asked about no more.
	await write((tx) => settle(tx, now));
	const { letters, ...counts } = await write(async (tx) => {
		const { mails, withoutMail, unanswered } = await read(tx, now);
		const claimed = await claimLetters(tx, mails.slice(0, most), { name: program, at: now });
		return { letters: claimed, left: mails.length - claimed.length, withoutMail, unanswered };
	});
	const reminders = letters.filter(({ since }) => since).length;
	return { ...(await sendLetters(write, letters, now, post)), reminders, ...counts };
}
