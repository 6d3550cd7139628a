import type { Record as RecordRow, Revision } from "../../generated/prisma/client";
import type { DocumentOf, Entry, Kind } from "../../model/kinds";
import type { OfferDocument } from "../../model/offer-schema";
import { readDocument, type Stored } from "../../model/read-document";
import type { Transaction } from "../db/writer";
import type { Scope, Target } from "./target";

/** A record with what is live and what is drafted of it. */
export type RecordTarget = Target & {
	record: RecordRow;
	kind: Kind;
	live: Revision | null;
	draft: Revision | null;
};

/** The document of a revision, or of a row of what is live, as today's schema has it. */
export const documentOf = <K extends Kind>(kind: K, { schemaVersion, document }: Stored): DocumentOf<K> =>
	readDocument(kind, schemaVersion, document);

/** A revision as an entry to be published. */
export const entryOf = (kind: Kind, slug: string, revision: Stored): Entry =>
	({ kind, slug, document: documentOf(kind, revision) }) as Entry;

/** Kinds of which every municipality has one record, called as itself. */
export const isOfOneMunicipality = (kind: Kind): kind is "municipality" | "municipal-answer" =>
	kind === "municipality" || kind === "municipal-answer";

/** Kinds whose records lie somewhere, so that a municipality's own editor may have some of them. */
export const liesSomewhere = (kind: Kind): boolean =>
	kind === "offer" || kind === "provider" || isOfOneMunicipality(kind);

/** The municipalities that an offer, a contact or an answer is about, for the permissions; `null` for what lies nowhere. */
export function placeOf(kind: Kind, documents: readonly unknown[]): Scope {
	if (isOfOneMunicipality(kind)) {
		const codes = documents.map((document) => (document as { municipality: string }).municipality);
		return [...new Set(codes)];
	}
	if (kind === "provider") {
		const codes = documents.map((document) => (document as { municipality?: string }).municipality);
		// One that says of no municipality is everybody's, so that nobody gains it by drafting theirs into it.
		return codes.every((code) => code !== undefined) ? [...new Set(codes)] : null;
	}
	if (kind !== "offer") return null;
	const lists = documents.map((document) => (document as OfferDocument).coverage.municipalities);
	// One of them reaching the whole country makes it nobody's own.
	return lists.some((list) => list.length === 0) ? [] : [...new Set(lists.flat())];
}

/**
 * A record with its revisions, or nothing. Its place covers what is live and what is drafted, so that nobody gains
 * an offer by drafting it into a municipality of theirs.
 */
export async function findRecord(tx: Transaction, id: string): Promise<RecordTarget | null> {
	const record = await tx.record.findUnique({ where: { id } });
	if (!record) return null;
	const kind = record.kind as Kind;
	const ids = [record.liveRevisionId, record.draftRevisionId].filter((one) => one !== null);
	const revisions = await tx.revision.findMany({ where: { id: { in: ids } } });
	const of = (wanted: string | null) => revisions.find((revision) => revision.id === wanted) ?? null;
	const documents = revisions.map((revision) => documentOf(kind, revision));
	const last = documents.length > 0 ? documents : await latestDocument(tx, id, kind);
	return {
		record,
		kind,
		live: of(record.liveRevisionId),
		draft: of(record.draftRevisionId),
		place: placeOf(kind, last),
	};
}

/** Several offers as one target, whose place is all of theirs; nothing when one of them does not exist. */
export async function findOffers(
	tx: Transaction,
	ids: readonly string[],
): Promise<(Target & { records: RecordTarget[] }) | null> {
	const found = await Promise.all(ids.map((id) => findRecord(tx, id)));
	const records = found.filter((target) => target !== null);
	if (records.length !== ids.length) return null;
	const places = records.map(({ place }) => place ?? []);
	return { records, place: places.some((place) => place.length === 0) ? [] : places.flat() };
}

async function latestDocument(tx: Transaction, recordId: string, kind: Kind): Promise<unknown[]> {
	const last = await tx.revision.findFirst({ where: { recordId }, orderBy: { sequence: "desc" } });
	return last ? [documentOf(kind, last)] : [];
}
