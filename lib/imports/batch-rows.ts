import type { Transaction } from "../db/writer";
import type { ImportRow, Prisma } from "../generated/prisma/client";
import type { Reason } from "./read-row";
import { CHUNK } from "./write-offers";

/** The rows that a condition holds for, in the file's order, so many at a time. */
export async function* rowsInChunks(
	tx: Transaction,
	where: Prisma.ImportRowWhereInput,
): AsyncGenerator<ImportRow[]> {
	let last = 0;
	for (;;) {
		const rows = await tx.importRow.findMany({
			where: { AND: [where, { number: { gt: last } }] },
			...{ orderBy: { number: "asc" }, take: CHUNK },
		});
		if (rows.length === 0) return;
		yield rows;
		last = rows.at(-1)?.number ?? last;
	}
}

/** Says of rows why they are left out. Nothing of them is lost: their cells stay, and go into the file. */
export async function rejectRows(
	tx: Transaction,
	batchId: string,
	numbers: readonly number[],
	reasons: readonly Reason[],
): Promise<void> {
	if (numbers.length === 0) return;
	const data = { state: "rejected", reasons: JSON.stringify(reasons) };
	await tx.importRow.updateMany({ where: { batchId, number: { in: [...numbers] } }, data });
}
