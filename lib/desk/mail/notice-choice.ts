import type { PrismaClient } from "../../generated/prisma/client";
import type { Transaction } from "../../store/db/writer";

/** How somebody is told of what waits for them: at the next run of the command, once a day, or not at all. */
export const NOTICE_CHOICES = ["at-once", "daily", "never"] as const;
export type NoticeChoice = (typeof NOTICE_CHOICES)[number];

/** Until somebody has chosen. */
const STANDARD: NoticeChoice = "daily";

/** The choice that a text says, if it says one. */
export const noticeChoice = (text: string): NoticeChoice | undefined =>
	NOTICE_CHOICES.find((choice) => choice === text);

/** What somebody has chosen. */
export async function readNoticeChoice(
	client: Pick<PrismaClient, "noticeState">,
	userId: string,
): Promise<NoticeChoice> {
	const row = await client.noticeState.findUnique({ where: { userId } });
	return noticeChoice(row?.choice ?? "") ?? STANDARD;
}

/** The last row of the audit: what is older than somebody's first choice is no news to them. */
export async function lastSequence(tx: Pick<Transaction, "auditEntry">): Promise<number> {
	const { _max } = await tx.auditEntry.aggregate({ _max: { sequence: true } });
	return _max.sequence ?? 0;
}

/** Remembers it. */
export async function chooseNotices(
	tx: Transaction,
	userId: string,
	choice: NoticeChoice,
	now: Date,
): Promise<void> {
	const begun = { sequence: await lastSequence(tx), seenAt: now };
	const where = { userId };
	await tx.noticeState.upsert({ where, create: { userId, choice, ...begun }, update: { choice } });
}
