import type { Transaction } from "../db/writer";

/** Whose form and which; `nr` is the page's own count of what it sends, which only rises. */
const FORM = /^(?:post:[\w-]{1,80}|ny:[a-z-]{1,40})$/;

/**
 * Keeps what somebody is typing. One row a person and form: thirty of them are no history. What arrives late,
 * after something newer, is dropped.
 * @returns whether it could be understood.
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
