import type { ImportRow, Record as RecordRow } from "../../generated/prisma/client";
import type { Transaction } from "../../store/db/writer";

/** A row that was taken in, with its record. */
export type Pair = { row: ImportRow; record: RecordRow };

/** Rows with their records, and whether the import was the last that touched them. */
export async function pairsOf(
	tx: Transaction,
	rows: readonly ImportRow[],
): Promise<{ last: Pair[]; touched: Pair[] }> {
	const ids = rows.map(({ recordId }) => recordId ?? "");
	const records = await tx.record.findMany({ where: { id: { in: ids } } });
	const byId = new Map(records.map((record) => [record.id, record]));
	const pairs = rows.flatMap((row): Pair[] => {
		const record = byId.get(row.recordId ?? "");
		return record ? [{ row, record }] : [];
	});
	const isLast = ({ row, record }: Pair) => record.version === (row.resultVersion || row.baseVersion + 1);
	return { last: pairs.filter(isLast), touched: pairs.filter((pair) => !isLast(pair)) };
}
