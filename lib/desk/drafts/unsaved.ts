import type { Transaction } from "../../store/db/writer";
import { isUnsavedFormKey } from "../door/form-address";

/** Milliseconds after a save in which what its page sent before it may still arrive. */
const LATE_MS = 10_000;

/** What stands in place of the fields of a form that has been saved, while some of it may still arrive. */
const SAVED = "[]";

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
 * @param form its fields, with its name (`form`) and the page's own count of what it sends (`nr`, which only rises).
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
	if (!isUnsavedFormKey(name) || !/^\d{1,15}$/.test(number)) return false;
	if (await isOvertaken(tx, form, personId, now)) return false;
	const key = { form: name, personId };
	const known = await tx.typed.findUnique({ where: { form_personId: key } });
	if (known?.fields === SAVED && now.getTime() - known.at.getTime() < LATE_MS) return false;
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

/** What was typed in a form has been saved. Of a new record's form a mark stays for as long as words may be late. */
export async function typedIsSaved(tx: Transaction, form: string, personId: string, now: Date) {
	const late = new Date(now.getTime() - LATE_MS);
	await tx.typed.deleteMany({ where: { OR: [{ form }, { fields: SAVED, at: { lt: late } }], personId } });
	if (!form.startsWith("ny:")) return;
	await tx.typed.create({ data: { form, personId, baseId: "", fields: SAVED, sequence: 0n, at: now } });
}

type Fields = [name: string, value: string][];

/** What somebody typed in a form and has not saved, when, and what it was begun from; `null` for nothing. */
export async function typedIn(tx: Transaction, form: string, personId: string) {
	const row = await tx.typed.findUnique({ where: { form_personId: { form, personId } } });
	if (!row || row.fields === SAVED) return null;
	return { at: row.at, baseId: row.baseId, values: JSON.parse(row.fields) as Fields };
}

/** Every form in which somebody has typed what is not saved, the latest first. */
export async function typedBy(tx: Transaction, personId: string) {
	const rows = await tx.typed.findMany({
		where: { personId, fields: { not: SAVED } },
		orderBy: { at: "desc" },
	});
	return rows.map(({ form, at, fields }) => ({ form, at, values: JSON.parse(fields) as Fields }));
}
