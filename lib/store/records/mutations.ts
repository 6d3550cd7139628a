import { FACT_GROUPS, type FactGroup } from "../../directory/offers/fact-groups";
import type { Entry, Kind } from "../../model/kinds";
import type { CONFIRMATION_WAYS } from "../../model/offer-codes";
import type { Transaction } from "../db/writer";
import { type Actor, audit } from "./audit";
import { dueDatesAfter } from "./confirm-due";
import { confirmationId } from "./identity";
import { project } from "./projections";
import { firstReadingDate } from "./reading-date";
import { addRevision, ensureRecord } from "./revisions";

/**
 * Publishes a document that comes from `content/`: a new immutable revision becomes the live one, the
 * projections follow, and an audit row says who and when. An open draft stays a draft. Call
 * {@link raiseVersion} in the same transaction.
 * @param contentHash the fingerprint of the content entry it comes from.
 */
export async function publish(
	tx: Transaction,
	entry: Entry,
	contentHash: string,
	actor: Actor,
): Promise<void> {
	const record = await ensureRecord(tx, entry, actor.at);
	const meta = { origin: "load", why: "", readersShouldKnow: false, baseId: record.liveRevisionId } as const;
	const { id: revision, digest } = await addRevision(tx, record, entry.document, actor, meta);
	await tx.record.update({
		where: { id: record.id },
		data: {
			liveRevisionId: revision,
			contentHash,
			rereadAt: record.rereadAt ?? firstReadingDate(record.id, actor.at),
			version: { increment: 1 },
		},
	});
	await project(tx, record.id, entry);
	await audit(tx, actor, "publish", record.id, revision, { document: digest });
}

/** How somebody confirmed it, in whose name the public is told, and what: by default everything. */
export type Sureness = {
	way: (typeof CONFIRMATION_WAYS)[number];
	office: string;
	groups?: readonly FactGroup[];
	/** When they did, where that is not now. */
	at?: Date;
};

/** Kinds whose facts somebody confirms: all of an offer's, the ways to reach the others. */
const CONFIRMABLE: readonly string[] = ["offer", "municipality", "provider"] satisfies Kind[];
export const isConfirmable = (kind: string): boolean => CONFIRMABLE.includes(kind);

/**
 * Records that somebody confirmed that a record, or a group of its facts, is as its live revision says. Nothing
 * else moves these dates: an edit is no confirmation. Call {@link raiseVersion} in the same transaction.
 * @throws when the record is not published, or of a kind that nobody confirms.
 */
export async function confirmRecord(
	tx: Transaction,
	recordId: string,
	{ way, office, groups = FACT_GROUPS, at }: Sureness,
	actor: Actor,
): Promise<void> {
	const record = await tx.record.findUniqueOrThrow({ where: { id: recordId } });
	if (!isConfirmable(record.kind) || !record.liveRevisionId)
		throw new Error("only a published offer or contact is confirmed");
	const count = await tx.confirmation.count({ where: { recordId } });
	const confirmedAt = at ?? actor.at;
	const data = { recordId, revisionId: record.liveRevisionId, at: confirmedAt, by: office, way };
	const own = { id: confirmationId(recordId, count + 1), byId: actor.name, groups: JSON.stringify(groups) };
	await tx.confirmation.create({ data: { ...own, ...data } });
	const dates = dueDatesAfter(record, groups, confirmedAt);
	await tx.record.update({ where: { id: recordId }, data: { ...dates, version: { increment: 1 } } });
	await audit(tx, actor, "confirm", recordId, record.liveRevisionId, { way, groups });
}

/** Tells every instance that the catalogue has changed (decision 7). */
export async function raiseVersion(tx: Transaction): Promise<void> {
	await tx.catalogueVersion.update({ where: { id: 1 }, data: { version: { increment: 1 } } });
}
