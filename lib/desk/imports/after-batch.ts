import type { ImportProvider } from "../../generated/prisma/client";
import { type Stage, stageOf } from "../../model/stages";
import type { Transaction } from "../../store/db/writer";
import { audit, auditAll, type Told } from "../../store/records/audit";
import { findRecord } from "../../store/records/record-target";
import { mayDo } from "../door/permissions";
import type { Person } from "../sign-in/person";
import type { Batch } from "./batch";
import { type Pair, pairsOf } from "./batch-pairs";
import { noteOwnStep, rowsInChunks } from "./batch-rows";
import { takenRows } from "./undo-batch";

/** What became of a step over several offers. */
export type Taken = { done: number; refused: number };
export type Step = {
	tx: Transaction;
	batch: Batch;
	numbers: readonly number[] | null;
	person: Person;
	now: Date;
};

const NO_DRAFT = "Der er ingen kladde.";
const EDITED = "Kladden er ændret efter importen. Åbn den, og gør det der.";
const SENT = "Kladden er allerede sendt til godkendelse.";

/** Why an offer cannot be sent or published as the import's own draft; `null` when it is that draft. */
export function draftFault({ row, record }: Pair): string | null {
	if (!record.draftRevisionId) return NO_DRAFT;
	return record.draftRevisionId === row.resultRevisionId ? null : EDITED;
}

/** Says at each row why it was left out, and takes away what an earlier step said. */
async function noteFaults(tx: Transaction, batchId: string, faults: ReadonlyMap<Pair, string | null>) {
	for (const [{ row }, fault] of faults) {
		const before = JSON.parse(row.notices) as { column: string; reason: string }[];
		const own = before.filter(({ column }) => column !== "");
		const notices = JSON.stringify(fault ? [...own, { column: "", reason: fault }] : own);
		if (notices === row.notices) continue;
		const where = { batchId_number: { batchId, number: row.number } };
		await tx.importRow.update({ where, data: { notices } });
	}
}

export type Judge = (pairs: readonly Pair[]) => Promise<ReadonlyMap<Pair, string | null>>;

/** Does something to each offer that is not left out, in slices of one transaction, each with its audit row. */
export async function forEachTaken(
	{ tx, batch, numbers, person, now }: Step,
	judge: Judge,
	act: (pairs: readonly Pair[]) => Promise<Told[]>,
): Promise<Taken> {
	const taken: Taken = { done: 0, refused: 0 };
	for await (const rows of rowsInChunks(tx, takenRows(batch, numbers))) {
		const { last, touched } = await pairsOf(tx, rows);
		const faults = await judge([...last, ...touched]);
		const good = [...last, ...touched].filter((pair) => faults.get(pair) === null);
		await auditAll(tx, { name: person.id, at: now }, await act(good));
		// What somebody else had touched before stays touched.
		const own = good.filter((pair) => last.includes(pair)).map(({ row }) => row.number);
		await noteOwnStep(tx, batch.id, own);
		await noteFaults(tx, batch.id, faults);
		taken.done += good.length;
		taken.refused += faults.size - good.length;
	}
	await tx.importBatch.update({ where: { id: batch.id }, data: { version: { increment: 1 } } });
	return taken;
}

const judged =
	(fault: (pair: Pair) => string | null): Judge =>
	async (pairs) =>
		new Map(pairs.map((pair) => [pair, fault(pair)]));

export const ownProviders = (tx: Transaction, { id }: Batch): Promise<ImportProvider[]> =>
	tx.importProvider.findMany({ where: { batchId: id, resultRevisionId: { not: null } } });

export const idsOf = (pairs: readonly Pair[]) => pairs.map(({ record }) => record.id);

/** The providers that the import made go the same way as the offers that name them. */
async function sendProviders({ tx, batch, person, now }: Step): Promise<void> {
	for (const { recordId } of await ownProviders(tx, batch)) {
		const target = await findRecord(tx, recordId);
		if (!target?.draft || stageOf(target.record) === "review") continue;
		if (!mayDo(person, "send to review", target.place)) continue;
		const data = { stage: "review" satisfies Stage, version: { increment: 1 } };
		await tx.record.update({ where: { id: recordId }, data });
		await audit(tx, { name: person.id, at: now }, "submit", recordId, target.draft.id, { batch: batch.id });
	}
}

/** Sends an import's drafts to review. */
export async function sendBatch(step: Step): Promise<Taken> {
	const { tx, batch } = step;
	await sendProviders(step);
	const judge = judged((pair) => draftFault(pair) ?? (stageOf(pair.record) === "review" ? SENT : null));
	return forEachTaken(step, judge, async (pairs) => {
		const data = { stage: "review" satisfies Stage, version: { increment: 1 } };
		await tx.record.updateMany({ where: { id: { in: idsOf(pairs) } }, data });
		return pairs.map(
			({ row, record }): Told => ({
				...{ action: "submit", recordId: record.id, revisionId: row.resultRevisionId ?? "" },
				detail: { batch: batch.id },
			}),
		);
	});
}

/** Sets when somebody must read an import's offers again. */
export async function setReadingDates(step: Step, day: string): Promise<Taken> {
	const { tx, batch } = step;
	return forEachTaken(
		step,
		judged(() => null),
		async (pairs) => {
			const data = { rereadAt: new Date(day), version: { increment: 1 } };
			await tx.record.updateMany({ where: { id: { in: idsOf(pairs) } }, data });
			return pairs.map(
				({ record }): Told => ({
					...{ action: "set-reading-date", recordId: record.id, revisionId: "" },
					detail: { at: day, batch: batch.id },
				}),
			);
		},
	);
}
