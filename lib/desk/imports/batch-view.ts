import type { PrismaClient } from "../../generated/prisma/client";
import { type Batch, batchFrom, findBatch } from "./batch";
import type { RowState } from "./check-rows";
import type { Reason } from "./read-row";

/** Rows on a page. */
const PAGE_ROWS = 100;

export type RowView = {
	number: number;
	state: RowState;
	title: string;
	slug: string | null;
	recordId: string | null;
	reasons: Reason[];
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
	return { new: of("new"), changed: of("changed"), unchanged: of("unchanged"), rejected: of("rejected") };
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
	const total = counts.new + counts.changed + counts.unchanged + counts.rejected;
	const found = asked.state ? counts[asked.state] : total;
	const pages = Math.max(1, Math.ceil(found / PAGE_ROWS));
	const page = Math.min(Math.max(1, asked.page), pages);
	const rows = await client.importRow.findMany({
		where: { batchId: id, state: asked.state ?? { not: "" } },
		...{ orderBy: { number: "asc" }, skip: (page - 1) * PAGE_ROWS, take: PAGE_ROWS },
	});
	const at = batch.mapping.indexOf("titel");
	return {
		batch,
		counts,
		applied,
		open: batch.state === "undone" ? 0 : counts.new + counts.changed - applied,
		rows: rows.map(({ number, state, slug, recordId, cells, reasons, resultRevisionId }) => ({
			...{ number, slug, recordId, state: state as RowState, isApplied: resultRevisionId !== null },
			title: (JSON.parse(cells) as string[])[at] ?? "",
			reasons: JSON.parse(reasons) as Reason[],
		})),
		...{ page, pages },
	};
}

/** The latest imports. */
export async function readBatches(client: PrismaClient, sees: Sees): Promise<Batch[]> {
	const rows = await client.importBatch.findMany({ orderBy: { at: "desc" }, take: 200 });
	return rows.map(batchFrom).filter(sees);
}

/** What stands in each column of the file's first row with something in it: what a person maps by. */
export async function firstCells(client: PrismaClient, batchId: string): Promise<string[]> {
	const row = await client.importRow.findFirst({ where: { batchId }, orderBy: { number: "asc" } });
	return row ? (JSON.parse(row.cells) as string[]) : [];
}
