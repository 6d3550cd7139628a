import type { Transaction } from "../db/writer";

/** Whose form and which; `nr` is the page's own count of what it sends, which only rises. */
const FORM = /^(?:post:[\w-]{1,80}|ny:[a-z-]{1,40})$/;

/** Milliseconds after a save in which what its page sent before it may still arrive. */
const LATE_MS = 10_000;

/** Whether its writer has just saved what was begun from the same revision: this was on its way before that. */
async function isOvertaken(tx: Transaction, form: URLSearchParams, personId: string, now: Date) {
	const [recordId, baseId] = [form.get("post"), form.get("grundlag")];
	if (!recordId || !baseId) return false;
	const createdAt = { gte: new Date(now.getTime() - LATE_MS), lte: now };
	return (await tx.revision.count({ where: { recordId, baseId, by: personId, createdAt } })) > 0;
}

/**
 * Keeps what somebody is typing. One row a person and form: thirty of them are no history. What arrives late,
 * after something newer, is dropped.
 * @returns whether it could be understood. What is saved meanwhile is not kept either, and so answered: a page
 * that is still open keeps it itself.
 */
export async function keepTyped(
	tx: Transaction,
	form: URLSearchParams,
	personId: string,
	now: Date,
): Promise<boolean> {
	const name = form.get("form") ?? "";
	const number = form.get("nr") ?? "";
	if (!FORM.test(name) || !/^\d{1,15}$/.test(number)) return false;
	if (await isOvertaken(tx, form, personId, now)) return false;
	const key = { form: name, personId };
	const known = await tx.typed.findUnique({ where: { form_personId: key } });
	if (known && known.sequence >= BigInt(number)) return true;
	const fields = JSON.stringify([...form].filter(([field]) => field !== "form" && field !== "nr"));
	const row = { baseId: form.get("grundlag") ?? "", fields, sequence: BigInt(number), at: now };
	await tx.typed.upsert({
		where: { form_personId: key },
		create: { ...key, ...row },
		update: row,
	});
	return true;
}

/** What somebody typed in a form and has not saved, when, and what it was begun from; `null` for nothing. */
export async function typedIn(tx: Transaction, form: string, personId: string) {
	const row = await tx.typed.findUnique({ where: { form_personId: { form, personId } } });
	if (!row) return null;
	return { at: row.at, baseId: row.baseId, values: JSON.parse(row.fields) as [string, string][] };
}
