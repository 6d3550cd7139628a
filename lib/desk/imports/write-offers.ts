import { readDocument, type Stored } from "../../model/read-document";
import type { Transaction } from "../../store/db/writer";
import type { Actor } from "../../store/records/audit";
import { revisionId } from "../../store/records/identity";
import { pointLive } from "../../store/records/make-live";
import { offerColumns } from "../../store/records/projections";
import { addTexts } from "../../store/records/revision-text";

/** A document on its way to becoming a record's newest revision. */
export type Written = Stored & { recordId: string; slug: string; baseId: string | null };

/** The same with the revision that it becomes. */
export type Planned = Written & { id: string; sequence: number };

/** Gives each of these documents the next revision of its record. */
export async function planRevisions<W extends Written>(
	tx: Transaction,
	written: readonly W[],
): Promise<(W & Planned)[]> {
	const ids = JSON.stringify(written.map(({ recordId }) => recordId));
	const known = await tx.$queryRaw<{ recordId: string; last: number | bigint }[]>`
		SELECT "recordId", MAX("sequence") AS "last" FROM "Revision"
		WHERE "recordId" IN (SELECT "value" FROM json_each(${ids})) GROUP BY "recordId"`;
	const last = new Map(known.map(({ recordId, last: sequence }) => [recordId, Number(sequence)]));
	return written.map((one) => {
		const sequence = (last.get(one.recordId) ?? 0) + 1;
		return { ...one, sequence, id: revisionId(one.recordId, sequence) };
	});
}

// Sets of rows go to the database as one JSON text: with a value for each field of 20,000 revisions, Prisma
// alone takes ten times as long as SQLite, and nobody else can write meanwhile. CROSS JOIN: the list comes first.

type RevisionMeta = { origin: "import" | "restore"; why: string };

const plannedJson = (planned: readonly Planned[]) =>
	JSON.stringify(planned.map(({ document: _document, ...rest }) => rest));

const addOfferTexts = async (tx: Transaction, planned: readonly Planned[]): Promise<void> => {
	const slugs = new Map(planned.map(({ recordId, slug }) => [recordId, slug]));
	await addTexts(tx, planned, (recordId) => ({ kind: "offer", slug: slugs.get(recordId) ?? "" }));
};

/** Makes revisions of the documents of an import's rows. */
export async function addFromRows(
	tx: Transaction,
	batchId: string,
	planned: readonly (Planned & { number: number })[],
	{ origin, why }: RevisionMeta,
	{ name, at }: Actor,
): Promise<void> {
	await tx.$executeRaw`
		INSERT INTO "Revision"
			("id", "recordId", "sequence", "document", "schemaVersion", "createdAt", "by", "origin", "why", "large",
			"baseId")
		SELECT json_extract(p."value", '$.id'), r."recordId", json_extract(p."value", '$.sequence'), r."document",
			r."schemaVersion", ${at}, ${name}, ${origin}, ${why}, FALSE, r."baseRevisionId"
		FROM json_each(${plannedJson(planned)}) AS p
		CROSS JOIN "ImportRow" AS r WHERE r."batchId" = ${batchId} AND r."number" = json_extract(p."value", '$.number')`;
	await addOfferTexts(tx, planned);
}

/** Makes revisions that say once more what the ones they are based on said. */
export async function addFromBases(
	tx: Transaction,
	planned: readonly Planned[],
	{ origin, why }: RevisionMeta,
	{ name, at }: Actor,
): Promise<void> {
	await tx.$executeRaw`
		INSERT INTO "Revision"
			("id", "recordId", "sequence", "document", "schemaVersion", "createdAt", "by", "origin", "why", "large",
			"baseId")
		SELECT json_extract(p."value", '$.id'), b."recordId", json_extract(p."value", '$.sequence'), b."document",
			b."schemaVersion", ${at}, ${name}, ${origin}, ${why}, FALSE, b."id"
		FROM json_each(${plannedJson(planned)}) AS p
		CROSS JOIN "Revision" AS b WHERE b."id" = json_extract(p."value", '$.baseId')`;
	await addOfferTexts(tx, planned);
}

const projectionOf = ({ recordId, slug, id, schemaVersion, document }: Planned) => ({
	...{ recordId, slug, id },
	...offerColumns(readDocument("offer", schemaVersion, document)),
});

/** Writes the projections of offers again from these revisions, as `project` does for one. */
async function projectOffers(tx: Transaction, planned: readonly Planned[]): Promise<void> {
	const ids = JSON.stringify(planned.map(({ recordId }) => recordId));
	await tx.$executeRaw`DELETE FROM "Offer" WHERE "recordId" IN (SELECT "value" FROM json_each(${ids}))`;
	await tx.$executeRaw`
		INSERT INTO "Offer" ("recordId", "slug", "provider", "level", "status", "phoneHours", "document", "schemaVersion")
		SELECT json_extract(p."value", '$.recordId'), json_extract(p."value", '$.slug'),
			json_extract(p."value", '$.provider'), json_extract(p."value", '$.level'),
			json_extract(p."value", '$.status'), json_extract(p."value", '$.phoneHours'), v."document", v."schemaVersion"
		FROM json_each(${JSON.stringify(planned.map(projectionOf))}) AS p
		CROSS JOIN "Revision" AS v WHERE v."id" = json_extract(p."value", '$.id')`;
}

/** Makes these revisions what the public sees; what was not public before is news to readers. */
export async function publishAll(tx: Transaction, planned: readonly Planned[], at: Date): Promise<void> {
	const pointers = planned.map(({ recordId, id }) => ({ recordId, revisionId: id }));
	await pointLive(tx, pointers, at, { news: "new" });
	await projectOffers(tx, planned);
}

/**
 * Says of these records that they were public by mistake, as `afslut` does for one. Without words to readers:
 * nobody has written any, and an import may take such a record up again.
 */
export const endAsMistakes = (tx: Transaction, ids: readonly string[], { name, at }: Actor) =>
	tx.$executeRaw`
		INSERT INTO "Ending" ("recordId", "kind", "text", "successorId", "byId", "at")
		SELECT "value", 'mistake', '', NULL, ${name}, ${at} FROM json_each(${JSON.stringify(ids)}) WHERE TRUE
		ON CONFLICT ("recordId") DO UPDATE SET
			"kind" = excluded."kind", "text" = excluded."text", "successorId" = NULL,
			"byId" = excluded."byId", "at" = excluded."at"`;

/** Makes the newest revision of each of these records its draft. */
export const draftNewest = (tx: Transaction, ids: readonly string[]) =>
	tx.$executeRaw`
		UPDATE "Record" SET
			"draftRevisionId" = (
				SELECT "id" FROM "Revision" WHERE "recordId" = "Record"."id" ORDER BY "sequence" DESC LIMIT 1
			),
			"stage" = 'draft',
			"version" = "version" + 1
		WHERE "id" IN (SELECT "value" FROM json_each(${JSON.stringify(ids)}))`;
