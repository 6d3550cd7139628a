import type { Transaction } from "../../store/db/writer";
import { documentOf, type RecordTarget } from "../../store/records/record-target";

/** Why a draft cannot stand beside what is published: another record has its number or its municipality. */
export async function alreadyTaken(
	tx: Transaction,
	{ record, kind, draft }: RecordTarget,
): Promise<string | null> {
	const others = { recordId: { not: record.id } };
	if (!draft) return null;
	if (kind === "municipality") {
		const code = documentOf("municipality", draft).municipality;
		const other = await tx.municipalityContact.findFirst({ where: { code, ...others } });
		return other ? "Kommunen har allerede en kontakt. Ret den i stedet." : null;
	}
	if (kind === "municipal-answer") {
		const code = documentOf("municipal-answer", draft).municipality;
		const other = await tx.municipalAnswer.findFirst({ where: { code, ...others } });
		return other ? "Kommunen har allerede et svar. Ret det i stedet." : null;
	}
	if (kind !== "intervention") return null;
	const { number } = documentOf("intervention", draft);
	const other = await tx.intervention.findFirst({ where: { number, ...others } });
	return other ? `Nummer ${number} bruges af "${other.title}". Vælg et andet.` : null;
}
