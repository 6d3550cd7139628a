import type { ImportRow, Record as RecordRow } from "../../generated/prisma/client";
import type { Stage } from "../../model/stages";
import type { Transaction } from "../../store/db/writer";
import { type Actor, audit } from "../../store/records/audit";
import { raiseVersion } from "../../store/records/mutations";
import type { Batch } from "./batch";
import { rowsInChunks } from "./batch-rows";
import { addFromBases, endAsMistakes, planRevisions, publishAll } from "./write-offers";

export type Undone = { drafts: number; taken: number; restored: number; kept: number };

type Pair = { row: ImportRow; record: RecordRow };

const KEPT = JSON.stringify([
	{ column: "", reason: "Tilbuddet er blevet ændret efter importen, så rækken er ikke fortrudt." },
]);

/** Rows with their records, and whether the import was the last that touched them. */
async function pairsOf(tx: Transaction, rows: readonly ImportRow[]) {
	const ids = rows.map(({ recordId }) => recordId ?? "");
	const records = await tx.record.findMany({ where: { id: { in: ids } } });
	const byId = new Map(records.map((record) => [record.id, record]));
	const pairs = rows.flatMap((row): Pair[] => {
		const record = byId.get(row.recordId ?? "");
		return record ? [{ row, record }] : [];
	});
	const isLast = ({ row, record }: Pair) => record.version === row.baseVersion + 1;
	return { last: pairs.filter(isLast), touched: pairs.filter((pair) => !isLast(pair)) };
}

const idsOf = (pairs: readonly Pair[]) => pairs.map(({ record }) => record.id);
const isLive = ({ row, record }: Pair) => record.liveRevisionId === row.resultRevisionId;

async function dropDrafts(tx: Transaction, pairs: readonly Pair[]): Promise<void> {
	const data = {
		draftRevisionId: null,
		stage: "none" satisfies Stage,
		version: { increment: 1 },
		previewEpoch: { increment: 1 },
	};
	await tx.record.updateMany({ where: { id: { in: idsOf(pairs) } }, data });
}

/**
 * Takes off the site what was not there before; the records and their history stay, and their addresses say that
 * it was published by mistake.
 */
async function takeBack(tx: Transaction, pairs: readonly Pair[], actor: Actor): Promise<void> {
	const ids = idsOf(pairs);
	const data = { liveRevisionId: null, version: { increment: 1 } };
	await tx.record.updateMany({ where: { id: { in: ids } }, data });
	await tx.offer.deleteMany({ where: { recordId: { in: ids } } });
	await endAsMistakes(tx, ids, actor);
}

/** Publishes what was live before once more: history only grows. */
async function restore(tx: Transaction, pairs: readonly Pair[], why: string, actor: Actor): Promise<void> {
	if (pairs.length === 0) return;
	const before = pairs.map(({ row }) => row.baseRevisionId ?? "");
	const revisions = await tx.revision.findMany({ where: { id: { in: before } } });
	const slugs = new Map(pairs.map(({ record }) => [record.id, record.slug]));
	const written = revisions.map(({ id, recordId, document, schemaVersion }) => ({
		...{ recordId, slug: slugs.get(recordId) ?? "", baseId: id, document, schemaVersion },
	}));
	const planned = await planRevisions(tx, written);
	await addFromBases(tx, planned, { origin: "restore", why }, actor);
	await publishAll(tx, planned, actor.at);
}

/** Whether anything that an import published would be taken back: that asks for more authority. */
export const isPublished = async (tx: Transaction, { id }: Batch): Promise<boolean> => {
	for await (const rows of rowsInChunks(tx, { batchId: id, resultRevisionId: { not: null } })) {
		const { last } = await pairsOf(tx, rows);
		if (last.some(isLive)) return true;
	}
	return false;
};

/**
 * Undoes an import as one, in the caller's transaction: what was new goes, what was changed is as before, and
 * drafts are dropped. What somebody has touched since stays, and says so.
 */
export async function undoBatch(tx: Transaction, batch: Batch, actor: Actor): Promise<Undone> {
	const undone: Undone = { drafts: 0, taken: 0, restored: 0, kept: 0 };
	const applied = { batchId: batch.id, resultRevisionId: { not: null } };
	for await (const rows of rowsInChunks(tx, applied)) {
		const { last, touched } = await pairsOf(tx, rows);
		const drafts = last.filter((pair) => !isLive(pair));
		const taken = last.filter((pair) => isLive(pair) && pair.row.baseRevisionId === null);
		const restored = last.filter((pair) => isLive(pair) && pair.row.baseRevisionId !== null);
		await dropDrafts(tx, drafts);
		await takeBack(tx, taken, actor);
		await restore(tx, restored, `Fortrød import af ${batch.fileName}`, actor);
		const noted = (pairs: readonly Pair[], data: object) => {
			const number = { in: pairs.map(({ row }) => row.number) };
			return tx.importRow.updateMany({ where: { batchId: batch.id, number }, data });
		};
		await noted(last, { resultRevisionId: null });
		await noted(touched, { reasons: KEPT });
		undone.drafts += drafts.length;
		undone.taken += taken.length;
		undone.restored += restored.length;
		undone.kept += touched.length;
	}
	const data = { state: "undone", undoneAt: actor.at, version: { increment: 1 } };
	await tx.importBatch.update({ where: { id: batch.id }, data });
	await audit(tx, actor, "import-undo", "", "", { batch: batch.id, ...undone });
	if (undone.taken + undone.restored > 0) await raiseVersion(tx);
	return undone;
}
