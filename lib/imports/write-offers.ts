import type { Transaction } from "../db/writer";
import { Prisma } from "../generated/prisma/client";
import { drivesOpenNow } from "../offers/open-now";
import type { OfferDocument } from "../offers/schema";
import type { Actor } from "../records/audit";
import { revisionId } from "../records/identity";

/** Rows in one statement. SQLite takes 32,766 values, and a revision has eleven. */
export const CHUNK = 500;

/** A document on its way to becoming a record's newest revision. */
export type Written = {
	recordId: string;
	slug: string;
	/** As JSON. */
	document: string;
	baseId: string | null;
};

type Making = { origin: "import" | "restore"; why: string };

/**
 * Gives each of these records a new revision; none is live or draft until a pointer says so.
 * @returns the revisions' identifiers, in the order of the records.
 */
export async function addRevisions(
	tx: Transaction,
	written: readonly Written[],
	{ origin, why }: Making,
	actor: Actor,
): Promise<string[]> {
	const known = await tx.revision.groupBy({
		by: ["recordId"],
		where: { recordId: { in: written.map(({ recordId }) => recordId) } },
		_max: { sequence: true },
	});
	const last = new Map(known.map(({ recordId, _max }) => [recordId, _max.sequence ?? 0]));
	const data = written.map(({ recordId, document, baseId }) => {
		const sequence = (last.get(recordId) ?? 0) + 1;
		const id = revisionId(recordId, sequence);
		const made = { createdAt: actor.at, by: actor.name, origin, why, large: false, baseId };
		return { id, recordId, sequence, document, ...made };
	});
	await tx.revision.createMany({ data });
	return data.map(({ id }) => id);
}

/** Writes the projections of offers anew, as `project` does for one. */
export async function projectOffers(tx: Transaction, offers: readonly Written[]): Promise<void> {
	await tx.offer.deleteMany({ where: { recordId: { in: offers.map(({ recordId }) => recordId) } } });
	await tx.offer.createMany({
		data: offers.map(({ recordId, slug, document }) => {
			const offer = JSON.parse(document) as OfferDocument;
			const { provider, coverage, status } = offer;
			const phoneHours = drivesOpenNow(offer) ? JSON.stringify(offer.hours) : null;
			return { recordId, slug, provider, level: coverage.level, status, phoneHours, document };
		}),
	});
}

/** Makes the newest revision of each of these records its draft. */
export const draftNewest = (tx: Transaction, ids: readonly string[]) =>
	tx.$executeRaw`
		UPDATE "Record" SET
			"draftRevisionId" = (
				SELECT "id" FROM "Revision" WHERE "recordId" = "Record"."id" ORDER BY "sequence" DESC LIMIT 1
			),
			"stage" = 'draft',
			"version" = "version" + 1
		WHERE "id" IN (${Prisma.join([...ids])})`;

/** Makes the newest revision of each of these records its live one. */
export const publishNewest = (tx: Transaction, ids: readonly string[]) =>
	tx.$executeRaw`
		UPDATE "Record" SET
			"liveRevisionId" = (
				SELECT "id" FROM "Revision" WHERE "recordId" = "Record"."id" ORDER BY "sequence" DESC LIMIT 1
			),
			"editedHere" = TRUE,
			"unreviewedId" = NULL,
			"version" = "version" + 1
		WHERE "id" IN (${Prisma.join([...ids])})`;

/** Writes down which revision came of each of these rows: their record's newest. */
export const noteResults = (tx: Transaction, batchId: string, numbers: readonly number[]) =>
	tx.$executeRaw`
		UPDATE "ImportRow" SET "resultRevisionId" = (
			SELECT "id" FROM "Revision" WHERE "recordId" = "ImportRow"."recordId" ORDER BY "sequence" DESC LIMIT 1
		)
		WHERE "batchId" = ${batchId} AND "number" IN (${Prisma.join([...numbers])})`;
