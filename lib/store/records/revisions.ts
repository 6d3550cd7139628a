import type { Entry, Kind } from "../../model/kinds";
import { schemaVersion } from "../../model/schema-versions";
import type { Transaction } from "../db/writer";
import type { Actor } from "./audit";
import { fingerprint, recordId, revisionId } from "./identity";
import { addTexts } from "./revision-text";

/** How a revision came about. */
const ORIGINS = ["load", "save", "restore", "import", "provider", "municipality"] as const;

/** What a revision says of itself besides its document. */
export type RevisionMeta = {
	origin: (typeof ORIGINS)[number];
	/** One line: why. */
	why: string;
	/** Whether readers need to know. */
	readersShouldKnow: boolean;
	/** The revision it was made from, if any. */
	baseId: string | null;
};

/** The record of an entry, made when there is none. */
export async function ensureRecord(tx: Transaction, { kind, slug }: { kind: Kind; slug: string }, at: Date) {
	const known = await tx.record.findUnique({ where: { kind_slug: { kind, slug } } });
	return known ?? tx.record.create({ data: { id: recordId(kind, slug), kind, slug, createdAt: at } });
}

/**
 * Adds an immutable revision to a record. It is neither draft nor live until a pointer says so.
 * @returns its identifier, and the fingerprint of its document for the audit row.
 */
export async function addRevision(
	tx: Transaction,
	{ id: record, kind, slug }: { id: string; kind: string; slug: string },
	document: Entry["document"],
	actor: Actor,
	{ readersShouldKnow, ...meta }: RevisionMeta,
): Promise<{ id: string; digest: string }> {
	const { _max } = await tx.revision.aggregate({ where: { recordId: record }, _max: { sequence: true } });
	const sequence = (_max.sequence ?? 0) + 1;
	const id = revisionId(record, sequence);
	const text = JSON.stringify(document);
	const own = { id, recordId: record, document: text, schemaVersion: schemaVersion(kind as Kind) };
	await tx.revision.create({
		data: {
			...own,
			sequence,
			createdAt: actor.at,
			by: actor.name,
			...meta,
			large: readersShouldKnow,
		},
	});
	await addTexts(tx, [own], () => ({ kind, slug }));
	return { id, digest: fingerprint(text) };
}
