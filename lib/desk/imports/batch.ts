import { setImmediate as nextTurn } from "node:timers/promises";
import type { ImportBatch } from "../../generated/prisma/client";
import type { createWriter, Transaction } from "../../store/db/writer";
import { type Actor, audit } from "../../store/records/audit";
import type { Answers } from "./answers";
import type { Question } from "./asked-questions";
import { addRows } from "./batch-rows";
import { guessMapping, type Mapping } from "./guess-mapping";
import { officeFor, rememberedHeadings } from "./meanings";
import { readKnownOffers } from "./read-known-offers";
import { sampleCells } from "./sample-cells";
import type { Sheet } from "./sheet";
import { slicesOf } from "./sheet-lines";

/** How far an import has come. */
export type BatchState = "uploaded" | "checking" | "asking" | "ready" | "applied" | "undone";

/** What is kept of a file besides its rows. */
export type BatchFormat = Sheet["format"] & {
	headings: string[];
	/** The municipalities that the import may touch; empty: everywhere. */
	place: string[];
};

export type Batch = Omit<ImportBatch, "state" | "mapping" | "format" | "questions" | "answers"> & {
	state: BatchState;
	mapping: Mapping;
	format: BatchFormat;
	/** What its words may mean; `null`: not looked for yet. */
	questions: Question[] | null;
	answers: Answers;
};

/** A batch as it is kept, with its parts read. */
export const batchFrom = ({ state, mapping, format, questions, answers, ...row }: ImportBatch): Batch => ({
	...row,
	questions: questions === "" ? null : (JSON.parse(questions) as Question[]),
	answers: { values: {}, fixed: {}, ...(JSON.parse(answers) as Partial<Answers>) },
	state: state as BatchState,
	mapping: JSON.parse(mapping) as Mapping,
	format: JSON.parse(format) as BatchFormat,
});

/** An import by its identifier. */
export async function findBatch(tx: Transaction, id: string): Promise<Batch | null> {
	const row = await tx.importBatch.findUnique({ where: { id } });
	return row && batchFrom(row);
}

/** Characters that are written at a time. */
const SLICE_LENGTH = 512 * 1024;
/** Cells that tell what a column holds. */
const SHAPED_BY = 60;

/** Nothing has been looked at yet. */
export const UNCHECKED = {
	state: "",
	recordId: null,
	slug: null,
	document: null,
	reasons: "[]",
	baseRevisionId: null,
	baseVersion: 0,
	resultRevisionId: null,
	notices: "[]",
	likeId: null,
} as const;

type Uploaded = { id: string; fileName: string; sheet: Sheet; place: string[] };

/**
 * Keeps a file's rows, in slices between which others write; the import itself comes last, so that one that was
 * broken off is not there.
 */
export async function keepBatch(
	write: ReturnType<typeof createWriter>,
	{ id, fileName, sheet, place }: Uploaded,
	actor: Actor,
): Promise<void> {
	const { headings, rows, format } = sheet;
	for (const slice of slicesOf(rows, SLICE_LENGTH)) {
		await write((tx) => addRows(tx, id, slice));
		await nextTurn();
	}
	await write(async (tx) => {
		const kept: BatchFormat = { ...format, headings, place };
		const samples = sampleCells(rows, headings.length, SHAPED_BY);
		const known = await readKnownOffers(tx);
		const mapping = guessMapping(
			{ headings, samples, known },
			await rememberedHeadings(tx, officeFor(place)),
		);
		await tx.importBatch.create({
			data: {
				id,
				byId: actor.name,
				at: actor.at,
				fileName,
				state: "uploaded",
				mapping: JSON.stringify(mapping),
				format: JSON.stringify(kept),
				total: rows.length,
			},
		});
		await audit(tx, actor, "import-upload", "", "", { batch: id, rows: rows.length });
	});
}
