import type { ImportRow, PrismaClient } from "../../generated/prisma/client";
import { type Batch, batchFrom, findBatch } from "./batch";
import type { RowState } from "./check-context";
import { COLUMNS } from "./columns";
import { type Like, readLikes } from "./like-view";
import type { Reason } from "./read-row";
import { cellText, type Edits } from "./row-texts";
import { sampleCells } from "./sample-cells";

/** Rows on a page. */
const PAGE_ROWS = 100;

export type RowView = {
	number: number;
	state: RowState;
	title: string;
	slug: string | null;
	recordId: string | null;
	reasons: Reason[];
	/** What a person should see again of it. */
	notices: Reason[];
	/** The cells that could not be read, to be mended. */
	cells: { column: string; text: string }[];
	/** The offer on record that it may be, beside what the row says. */
	like: Like | null;
	/** Whether it is in the catalogue now. */
	isApplied: boolean;
};

export type BatchView = {
	batch: Batch;
	/** How many rows are in each state; together all that have been checked. */
	counts: Record<RowState, number>;
	/** How many have been taken in, and are still. */
	applied: number;
	/** How many could be taken in. */
	open: number;
	rows: RowView[];
	page: number;
	pages: number;
};

/** Who asks, as an import's place sees it. */
type Sees = (batch: Batch) => boolean;

async function countsOf(client: PrismaClient, batchId: string) {
	const groups = await client.importRow.groupBy({ by: ["state"], where: { batchId }, _count: true });
	const of = (state: RowState) => groups.find((group) => group.state === state)?._count ?? 0;
	return {
		...{ new: of("new"), changed: of("changed"), unchanged: of("unchanged") },
		...{ similar: of("similar"), rejected: of("rejected") },
	};
}

const COLUMN_NAMES = new Set(COLUMNS.map(({ name }) => name));

/** What stands in the cells that a row is rejected for, as it is now. */
function faultyCells({ mapping }: Batch, { state, cells, edits, reasons }: ImportRow): RowView["cells"] {
	if (state !== "rejected") return [];
	const own = JSON.parse(cells) as string[];
	const typed = JSON.parse(edits) as Edits;
	const columns = (JSON.parse(reasons) as Reason[]).map(({ column }) => column);
	return [...new Set(columns)]
		.filter((column) => COLUMN_NAMES.has(column))
		.map((column) => ({ column, text: typed[column] ?? cellText(own[mapping.indexOf(column)]) }));
}

/**
 * An import with a page of its rows.
 * @param asked `state` `null`: all rows.
 */
export async function readBatchView(
	client: PrismaClient,
	id: string,
	asked: { state: RowState | null; page: number },
	sees: Sees,
): Promise<BatchView | null> {
	const batch = await findBatch(client, id);
	if (!batch || !sees(batch)) return null;
	const counts = await countsOf(client, id);
	const applied = await client.importRow.count({ where: { batchId: id, resultRevisionId: { not: null } } });
	const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
	const found = asked.state ? counts[asked.state] : total;
	const pages = Math.max(1, Math.ceil(found / PAGE_ROWS));
	const page = Math.min(Math.max(1, asked.page), pages);
	const rows = await client.importRow.findMany({
		where: { batchId: id, state: asked.state ?? { not: "" } },
		...{ orderBy: { number: "asc" }, skip: (page - 1) * PAGE_ROWS, take: PAGE_ROWS },
	});
	const at = batch.mapping.indexOf("titel");
	const likes = await readLikes(client, rows);
	return {
		batch,
		counts,
		applied,
		open: batch.state === "undone" ? 0 : counts.new + counts.changed - applied,
		rows: rows.map((row) => ({
			...{ number: row.number, slug: row.slug, recordId: row.recordId, state: row.state as RowState },
			isApplied: row.resultRevisionId !== null,
			title: (JSON.parse(row.edits) as Edits).titel ?? (JSON.parse(row.cells) as string[])[at] ?? "",
			reasons: JSON.parse(row.reasons) as Reason[],
			notices: JSON.parse(row.notices) as Reason[],
			cells: faultyCells(batch, row),
			like: likes.get(row.number) ?? null,
		})),
		...{ page, pages },
	};
}

/** The latest imports, those that are put away or the others. */
export async function readBatches(client: PrismaClient, sees: Sees, isAway: boolean): Promise<Batch[]> {
	const where = { putAwayAt: isAway ? { not: null } : null };
	const rows = await client.importBatch.findMany({ where, orderBy: { at: "desc" }, take: 200 });
	return rows.map(batchFrom).filter(sees);
}

/** Rows from the top that tell what stands in a column. */
const SAMPLED = 200;
const SAMPLES = 3;

/** Some of what stands in each column, of rows that have something there: what a person maps by. */
export async function readSamples(client: PrismaClient, { id, format }: Batch): Promise<string[][]> {
	const rows = await client.importRow.findMany({
		where: { batchId: id },
		...{ orderBy: { number: "asc" }, take: SAMPLED, select: { number: true, cells: true } },
	});
	const sheet = rows.map(({ number, cells }) => ({ number, cells: JSON.parse(cells) as string[] }));
	return sampleCells(sheet, format.headings.length, SAMPLES);
}
