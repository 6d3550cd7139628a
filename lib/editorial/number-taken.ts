import type { Transaction } from "../db/writer";
import { documentOf, type RecordTarget } from "./record-target";

/** Why a draft intervention's number cannot be used: another one has it. `null` when it can. */
export async function numberTaken(
	tx: Transaction,
	{ record, kind, draft }: RecordTarget,
): Promise<string | null> {
	if (kind !== "intervention" || !draft) return null;
	const { number } = documentOf("intervention", draft);
	const other = await tx.intervention.findFirst({ where: { number, recordId: { not: record.id } } });
	return other ? `Nummer ${number} bruges af "${other.title}". Vælg et andet.` : null;
}
