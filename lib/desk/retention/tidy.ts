import type { createWriter, Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { tidyMails } from "./old-mails";
import type { Retention } from "./settings";

const DAY_MS = 86_400_000;

/** What is kept for a time: how many of it are over theirs, and their end. */
type Kept = {
	/** As the audit calls it. */
	name: string;
	setting: keyof Retention;
	count: (tx: Transaction, before: Date) => Promise<number>;
	remove: (tx: Transaction, before: Date) => Promise<unknown>;
};

const handled = (before: Date) => ({ handledAt: { lt: before } });
const personalAnswers = (before: Date) => ({ ...handled(before), NOT: { name: "", message: "" } });
const ended = (before: Date) => ({ expiresAt: { lt: before } });
const earlier = (before: Date) => ({ at: { lt: before } });
/** Days as they are stored sort as they follow each other. */
const earlierDay = (before: Date) => ({ day: { lt: before.toISOString().slice(0, 10) } });

/**
 * Everything that is kept for a time. Revisions and the audit are kept for good; what is personal about editors is
 * erased with their account (decision 6).
 */
const KEPT: readonly Kept[] = [
	{
		...{ name: "reports", setting: "KEEP_REPORTS" },
		count: (tx, before) => tx.problemReport.count({ where: handled(before) }),
		remove: (tx, before) => tx.problemReport.deleteMany({ where: handled(before) }),
	},
	{
		// That they answered, and what, is part of how sure an offer is; who it was and what else they wrote is not.
		...{ name: "answers", setting: "KEEP_ANSWERS" },
		count: (tx, before) => tx.providerAnswer.count({ where: personalAnswers(before) }),
		remove: (tx, before) =>
			tx.providerAnswer.updateMany({ where: personalAnswers(before), data: { name: "", message: "" } }),
	},
	{
		...{ name: "sessions", setting: "KEEP_SESSIONS" },
		count: (tx, before) => tx.session.count({ where: ended(before) }),
		remove: (tx, before) => tx.session.deleteMany({ where: ended(before) }),
	},
	{
		...{ name: "codes", setting: "KEEP_SESSIONS" },
		count: (tx, before) => tx.verification.count({ where: ended(before) }),
		remove: (tx, before) => tx.verification.deleteMany({ where: ended(before) }),
	},
	{
		...{ name: "invitations", setting: "KEEP_SESSIONS" },
		count: (tx, before) => tx.invitation.count({ where: ended(before) }),
		remove: (tx, before) => tx.invitation.deleteMany({ where: ended(before) }),
	},
	{
		...{ name: "attempts", setting: "KEEP_SESSIONS" },
		count: (tx, before) => tx.rateLimit.count({ where: { lastRequest: { lt: before.getTime() } } }),
		remove: (tx, before) => tx.rateLimit.deleteMany({ where: { lastRequest: { lt: before.getTime() } } }),
	},
	{
		...{ name: "unsaved", setting: "KEEP_UNSAVED" },
		count: (tx, before) => tx.typed.count({ where: earlier(before) }),
		remove: (tx, before) => tx.typed.deleteMany({ where: earlier(before) }),
	},
	{
		...{ name: "empty-searches", setting: "KEEP_EMPTY_SEARCHES" },
		count: (tx, before) => tx.emptySearch.count({ where: earlierDay(before) }),
		remove: (tx, before) => tx.emptySearch.deleteMany({ where: earlierDay(before) }),
	},
	{
		...{ name: "selections", setting: "KEEP_IMPORTS" },
		count: (tx, before) => tx.selection.count({ where: earlier(before) }),
		async remove(tx, before) {
			const old = await tx.selection.findMany({ where: earlier(before), select: { id: true } });
			for (const { id } of old) await tx.selectionItem.deleteMany({ where: { selectionId: id } });
			await tx.selection.deleteMany({ where: earlier(before) });
		},
	},
	{
		...{ name: "imports", setting: "KEEP_IMPORTS" },
		count: (tx, before) => tx.importBatch.count({ where: earlier(before) }),
		async remove(tx, before) {
			const batches = await tx.importBatch.findMany({ where: earlier(before), select: { id: true } });
			for (const { id } of batches) {
				await tx.importRow.deleteMany({ where: { batchId: id } });
				await tx.importProvider.deleteMany({ where: { batchId: id } });
			}
			await tx.importBatch.deleteMany({ where: earlier(before) });
		},
	},
];

/** How many of each are over their time. */
type Tidied = { name: string; count: number; days: number }[];

type Parts = {
	write: ReturnType<typeof createWriter>;
	settings: Retention;
	/** Where mails are written as files; nothing where they are sent. */
	mailFolder: string | undefined;
	now: Date;
};

/**
 * Removes what has been kept for its time, each kind in a transaction with its audit row: how many, and nothing of
 * what they said.
 * @param isDry whether they are only counted.
 */
export async function tidy({ write, settings, mailFolder, now }: Parts, isDry: boolean): Promise<Tidied> {
	const tidied: Tidied = [];
	const actor = { name: "command", at: now };
	for (const { name, setting, count, remove } of KEPT) {
		const days = settings[setting];
		const before = new Date(now.getTime() - days * DAY_MS);
		const found = await write(async (tx) => {
			const over = await count(tx, before);
			if (isDry || over === 0) return over;
			await remove(tx, before);
			await audit(tx, actor, "tidy", "", "", { what: name, count: over, days });
			return over;
		});
		tidied.push({ name, count: found, days });
	}
	if (!mailFolder) return tidied;
	const days = settings.KEEP_MAILS;
	const count = tidyMails(mailFolder, new Date(now.getTime() - days * DAY_MS), isDry);
	if (!isDry && count > 0)
		await write((tx) => audit(tx, actor, "tidy", "", "", { what: "mails", count, days }));
	return [...tidied, { name: "mails", count, days }];
}
