import { danishDay } from "../../base/calendar/day-count";
import { routes, siteUrl } from "../../base/routes";
import type { NoticeState, User } from "../../generated/prisma/client";
import type { createWriter, Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { lastSequence, noticeChoice } from "../mail/notice-choice";
import { noticeMail, totalOf } from "../mail/notice-mail";
import { type Mail, sendMail } from "../mail/send";
import { mailSettings } from "../mail/settings";
import type { Person } from "../sign-in/person";
import { municipalitiesOf, rolesOf } from "../sign-in/roles-in-row";
import { countNews, type Happenings, happeningsAfter } from "./what-is-new";

type Write = ReturnType<typeof createWriter>;
/** How a mail is sent. @throws when it could not be. */
type Post = (mail: Mail, now: Date) => Promise<void>;
const postBySettings: Post = (mail, now) => sendMail(mailSettings(), mail, now);

/** As far as the rules of who may do what are concerned; that somebody has proved who they are is asked at the desk. */
const personOf = ({ id, name, roles, municipalities }: User): Person => ({
	...{ id, name, roles: rolesOf(roles), municipalities: municipalitiesOf(municipalities) },
	hasSecondFactor: true,
});

/** Whether somebody may be told now: at every run, or once a day. */
function isTime({ choice, toldAt, state }: NoticeState, now: Date): boolean {
	const chosen = noticeChoice(choice);
	if (chosen === "never") return false;
	if (chosen === "at-once" || state === "failed" || !toldAt) return true;
	return danishDay(toldAt) !== danishDay(now);
}

/** All that has happened that somebody has not been told of, and up to which row of the audit. */
async function readNews(tx: Transaction): Promise<{ last: number; happenings: Happenings }> {
	const { _min } = await tx.noticeState.aggregate({
		where: { choice: { not: "never" } },
		_min: { sequence: true },
	});
	const last = await lastSequence(tx);
	return { last, happenings: await happeningsAfter(tx, _min.sequence ?? last, last) };
}
type AllNews = Awaited<ReturnType<typeof readNews>>;

type Claim = { mail: Mail; before: NoticeState };

/**
 * Writes down that somebody is being told, in the transaction that finds out of what: of two runs at once one sends,
 * and after a crash nobody is told the same twice.
 */
async function claim(
	tx: Transaction,
	user: User,
	{ last, happenings }: AllNews,
	now: Date,
): Promise<Claim | null> {
	const userId = user.id;
	const begun = { userId, sequence: last, seenAt: now };
	const before = await tx.noticeState.findUnique({ where: { userId } });
	if (!before) {
		await tx.noticeState.create({ data: begun });
		return null;
	}
	if (!isTime(before, now)) return null;
	const since = { sequence: before.sequence, seenAt: before.seenAt ?? now };
	const counts = await countNews(tx, personOf(user), happenings, since, now);
	if (totalOf(counts) === 0) return null;
	await tx.noticeState.update({ where: { userId }, data: { ...begun, toldAt: now, state: "sending" } });
	return { before, mail: noticeMail(user.email, counts, siteUrl() + routes.desk) };
}

async function settle(tx: Transaction, { before }: Claim, isSent: boolean, now: Date): Promise<void> {
	const where = { userId: before.userId };
	if (isSent) {
		await tx.noticeState.update({ where, data: { state: "" } });
		return;
	}
	// As if nobody had tried, so that the next run does.
	const { sequence, seenAt, toldAt } = before;
	await tx.noticeState.update({ where, data: { sequence, seenAt, toldAt, state: "failed" } });
	await audit(tx, { name: "mail", at: now }, "mail-failed", "", "");
}

/** How many were told, and how many mails could not be sent. */
export type Told = { sent: number; failed: number };

/**
 * Tells everybody at the desk what is new to them, each as they have chosen; who has never chosen is told from their
 * first run on, once a day. Nobody whose account is shut.
 */
export async function tellPeople(write: Write, now: Date, post: Post = postBySettings): Promise<Told> {
	const users = await write((tx) =>
		tx.user.findMany({ where: { disabledAt: null }, orderBy: { id: "asc" } }),
	);
	const news = await write(readNews);
	const told = { sent: 0, failed: 0 };
	for (const user of users) {
		const claimed = await write((tx) => claim(tx, user, news, now));
		if (!claimed) continue;
		const isSent = await post(claimed.mail, now).then(
			() => true,
			() => false,
		);
		await write((tx) => settle(tx, claimed, isSent, now));
		told[isSent ? "sent" : "failed"] += 1;
	}
	return told;
}
