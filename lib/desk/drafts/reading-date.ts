import type { Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import type { Person } from "../sign-in/person";

/** Whether a text is a day as a form sends it. */
export const isReadingDay = (day: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));

/** Sets when a record must be read again. */
export async function setReadingDate(
	{ tx, person, now }: { tx: Transaction; person: Person; now: Date },
	recordId: string,
	day: string,
): Promise<void> {
	const data = { rereadAt: new Date(day), version: { increment: 1 } };
	await tx.record.update({ where: { id: recordId }, data });
	await audit(tx, { name: person.id, at: now }, "set-reading-date", recordId, "", { at: day });
}
