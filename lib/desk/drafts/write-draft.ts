import type { AuditAction } from "../../model/audit-actions";
import type { Entry } from "../../model/kinds";
import type { Stage } from "../../model/stages";
import type { Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { placeOf, type RecordTarget } from "../../store/records/record-target";
import { addRevision, type RevisionMeta } from "../../store/records/revisions";
import { Refused } from "../door/perform";
import { mayDo } from "../door/permissions";
import type { Person } from "../sign-in/person";

type By = { person: Person; now: Date };

/**
 * Makes a document the record's draft: a new immutable revision. What was sent to review, approved or planned was
 * about another text, so it lapses. Nobody drafts an offer into a municipality that is not theirs.
 * @returns the revision's identifier.
 */
export async function writeDraft(
	tx: Transaction,
	{ record, kind }: RecordTarget,
	document: Entry["document"],
	meta: RevisionMeta & { origin: AuditAction },
	{ person, now }: By,
): Promise<string> {
	if (!mayDo(person, "write a draft", placeOf(kind, [document]))) throw new Refused("write a draft");
	const actor = { name: person.id, at: now };
	const { id, digest } = await addRevision(tx, record, document, actor, meta);
	await tx.record.update({
		where: { id: record.id },
		data: { draftRevisionId: id, stage: "draft" satisfies Stage, version: { increment: 1 } },
	});
	const fallen = await tx.schedule.deleteMany({ where: { recordId: record.id, action: "publish" } });
	const detail = { document: digest, ...(fallen.count > 0 ? { unscheduled: true } : {}) };
	await audit(tx, actor, meta.origin, record.id, id, detail);
	return id;
}
