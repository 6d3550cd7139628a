import type { Stage } from "../../model/stages";
import type { Transaction } from "../../store/db/writer";
import { type Actor, audit, auditAll, type Told } from "../../store/records/audit";
import { raiseVersion } from "../../store/records/mutations";
import type { Batch } from "./batch";
import { type Pair, pairsOf } from "./batch-pairs";
import { rowsInChunks } from "./batch-rows";
import { dropProviders } from "./made-providers";
import { addFromBases, endAsMistakes, planRevisions, publishAll } from "./write-offers";

export type Undone = { drafts: number; taken: number; restored: number; kept: number };

const KEPT = JSON.stringify([
	{ column: "", reason: "Tilbuddet er blevet ændret efter importen, så rækken er ikke fortrudt." },
]);

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

/** The rows that a step is about: what is taken in, all of it or those of some numbers. */
export const takenRows = ({ id }: Pick<Batch, "id">, numbers: readonly number[] | null) => ({
	...{ batchId: id, resultRevisionId: { not: null } },
	...(numbers ? { number: { in: [...numbers] } } : {}),
});

/** Whether anything that an import published would be taken back: that asks for more authority. */
export const isPublished = async (
	tx: Transaction,
	batch: Batch,
	numbers: readonly number[] | null,
): Promise<boolean> => {
	for await (const rows of rowsInChunks(tx, takenRows(batch, numbers))) {
		const { last } = await pairsOf(tx, rows);
		if (last.some(isLive)) return true;
	}
	return false;
};

const told = (action: Told["action"], batch: Batch, pairs: readonly Pair[]): Told[] =>
	pairs.map(({ row, record }) => ({
		...{ action, recordId: record.id, revisionId: row.resultRevisionId ?? "" },
		detail: { batch: batch.id },
	}));

/**
 * Undoes an import, all of it or some rows, in the caller's transaction: what was new goes, what was changed is as
 * before, and drafts are dropped, each with its row in the audit. What somebody has touched since stays, and says
 * so. Providers that it made and nobody names any more go too.
 */
export async function undoBatch(
	tx: Transaction,
	batch: Batch,
	actor: Actor,
	{ numbers, mayTakeDown }: { numbers: readonly number[] | null; mayTakeDown: boolean },
): Promise<Undone> {
	const undone: Undone = { drafts: 0, taken: 0, restored: 0, kept: 0 };
	for await (const rows of rowsInChunks(tx, takenRows(batch, numbers))) {
		const { last, touched } = await pairsOf(tx, rows);
		const drafts = last.filter((pair) => !isLive(pair));
		const taken = last.filter((pair) => isLive(pair) && pair.row.baseRevisionId === null);
		const restored = last.filter((pair) => isLive(pair) && pair.row.baseRevisionId !== null);
		await dropDrafts(tx, drafts);
		await takeBack(tx, taken, actor);
		await restore(tx, restored, `Fortrød import af ${batch.fileName}`, actor);
		await auditAll(tx, actor, [
			...told("discard", batch, drafts),
			...told("end", batch, taken),
			...told("restore", batch, restored),
		]);
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
	await dropProviders(tx, batch, actor, mayTakeDown);
	const left = numbers ? await tx.importRow.count({ where: takenRows(batch, null) }) : 0;
	const state = left > 0 ? {} : { state: "undone", undoneAt: actor.at };
	await tx.importBatch.update({ where: { id: batch.id }, data: { ...state, version: { increment: 1 } } });
	await audit(tx, actor, "import-undo", "", "", { batch: batch.id, ...undone });
	if (undone.taken + undone.restored > 0) await raiseVersion(tx);
	return undone;
}
