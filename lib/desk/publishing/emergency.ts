import type { Transaction } from "../../store/db/writer";
import type { RecordTarget } from "../../store/records/record-target";
import type { Person } from "../sign-in/person";

/**
 * The publication in an emergency that nobody else has looked at yet: who made it and why, and whether this person is
 * one of those who wrote or published it. `null` when there is none.
 */
export async function readEmergency(
	tx: Transaction,
	{ record }: Pick<RecordTarget, "record">,
	person: Person,
) {
	if (!record.unreviewedId) return null;
	const row = await tx.auditEntry.findFirst({
		where: { recordId: record.id, revisionId: record.unreviewedId, action: "publish-emergency" },
	});
	const { authors = [], why = "" } = JSON.parse(row?.detail || "{}") as { authors?: string[]; why?: string };
	const isOwn = row?.actor === person.id || authors.includes(person.id);
	return { why, actor: row?.actor ?? "", isOwn };
}
