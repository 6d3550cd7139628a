import type { Entry } from "../../model/kinds";
import { isSame } from "../../model/row-identity";
import type { Stage } from "../../model/stages";
import type { Transaction } from "../../store/db/writer";
import { makeLive } from "../../store/records/make-live";
import { confirmRecord } from "../../store/records/mutations";
import { documentOf, findRecord, type RecordTarget } from "../../store/records/record-target";
import { ensureRecord } from "../../store/records/revisions";
import { publishBlocker } from "../drafts/publish-blocker";
import { writeDraft } from "../drafts/write-draft";
import { authorsSinceLive } from "../publishing/four-eyes";
import type { Person } from "../sign-in/person";

/** Why an answer cannot be used, in Danish; what has been written of it by then is taken back. */
export class NotUsed extends Error {}

/** Whether what an answer says waits for approval, or is published by the one who uses it. */
type Mode = "draft" | "publish";

/** Who uses an answer, how, and what history calls it. `office`: who is said to have confirmed it. */
export type Use = { mode: Mode; person: Person; now: Date; why: string; office: string };

/** A record to write to: one that there is, or the one of this name, made now. */
export async function recordFor(tx: Transaction, entry: Pick<Entry, "kind" | "slug">, now: Date) {
	const { id } = await ensureRecord(tx, entry, now);
	const target = await findRecord(tx, id);
	if (!target) throw new Error("a record that was made just now is there");
	return target;
}

/** Publishes what was written just now. @throws NotUsed where its words cannot go to readers. */
async function publishWritten(tx: Transaction, id: string, { person, now, why }: Use): Promise<void> {
	const written = await findRecord(tx, id);
	if (!written?.draft) return;
	const blocker = await publishBlocker(tx, written);
	if (blocker) throw new NotUsed(blocker);
	const detail = { authors: await authorsSinceLive(tx, written), why };
	const publication = { readersShouldKnow: true, action: "publish", detail } as const;
	await makeLive(tx, written, written.draft, { name: person.id, at: now }, publication);
}

const sendToReview = (tx: Transaction, id: string) =>
	tx.record.update({ where: { id }, data: { stage: "review" satisfies Stage } });

/**
 * Writes what an answer makes of a record as a revision, and publishes it or sends it to review: the way of every
 * draft. Into a draft that somebody has open already it is only written, since that text is nobody's to publish
 * here; but for the kept answer itself, of which the newest replaces the others whole.
 */
export async function writeReplied(
	tx: Transaction,
	target: RecordTarget,
	document: Entry["document"],
	use: Use,
): Promise<void> {
	const { record, kind, live, draft } = target;
	const { mode, person, now, why, office } = use;
	const head = draft ?? live;
	const publishes = mode === "publish" && (draft === null || kind === "municipal-answer");
	const isSaid = head !== null && isSame(documentOf(kind, head), document);
	if (!isSaid || (publishes && draft)) {
		const meta = { origin: "municipality", why, readersShouldKnow: true, baseId: head?.id ?? null } as const;
		await writeDraft(tx, target, document, meta, { person, now });
		await (publishes ? publishWritten(tx, record.id, use) : sendToReview(tx, record.id));
	}
	// Who runs it has said how one gets hold of it; of what waits for approval nothing is confirmed yet.
	if (!publishes || (kind !== "offer" && kind !== "municipality")) return;
	const sureness = { way: "provider", office, groups: ["contact"] } as const;
	await confirmRecord(tx, record.id, sureness, { name: person.id, at: now });
}
