import { deskRoutes } from "../../base/routes";
import { cleanText } from "../../base/text";
import type { Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { defineAction } from "../door/action";
import { type Batch, UNCHECKED } from "./batch";
import { type BatchTarget, findBatchTarget, redisplayBatch, stepFault } from "./batch-target";
import { LIKE } from "./check-context";
import { type Edited, readEdits } from "./import-forms";
import { cellText, type Edits } from "./row-texts";

/** What a person says of a row that is like an offer on record: that it is the same, by its slug; else nothing. */
function withChoice({ [LIKE]: choice, ...edits }: Record<string, string>): Record<string, string> {
	if (choice === undefined || choice === "") return edits;
	return choice === "nej" ? { ...edits, [LIKE]: choice } : { ...edits, slug: choice };
}

async function keepEdits(
	tx: Transaction,
	{ id: batchId, mapping }: Batch,
	edits: Edited["edits"],
): Promise<number> {
	let count = 0;
	const rows = await tx.importRow.findMany({
		where: { batchId, number: { in: [...edits.keys()] }, resultRevisionId: null },
	});
	for (const { number, cells, edits: before } of rows) {
		const own = JSON.parse(cells) as string[];
		const earlier = JSON.parse(before) as Edits;
		// The form has every cell that could not be read; one that was left as it is has not been mended.
		const isTyped = ([name, text]: readonly [string, string]) =>
			text !== (earlier[name] ?? cellText(own[mapping.indexOf(name)]));
		const typed = Object.entries(edits.get(number) ?? {})
			.map(([name, text]) => [name, cleanText(text)] as const)
			.filter(isTyped);
		const kept = { ...earlier, ...withChoice(Object.fromEntries(typed)) };
		const text = JSON.stringify(kept);
		if (text === before) continue;
		count += 1;
		const where = { batchId_number: { batchId, number } };
		await tx.importRow.update({ where, data: { edits: text } });
	}
	return count;
}

/** Mending cells of single rows, and saying of rows whether they are offers on record; all are checked again. */
export const editAction = defineAction<Edited, BatchTarget>({
	name: "import-ret",
	permission: "import",
	read: readEdits,
	find: (tx, input) => findBatchTarget(tx, input.import),
	async run({ tx, input, target: { batch }, person, now }) {
		const late = stepFault(batch, input.version, ["ready"]);
		if (late) return redisplayBatch(batch, 409, late, input.values);
		const count = await keepEdits(tx, batch, input.edits);
		if (count === 0) return redisplayBatch(batch, 422, "Der er ikke rettet noget.", input.values);
		await tx.importRow.updateMany({ where: { batchId: batch.id }, data: UNCHECKED });
		const data = { state: "checking", checked: 0, version: { increment: 1 } };
		await tx.importBatch.update({ where: { id: batch.id }, data });
		await audit(tx, { name: person.id, at: now }, "import-edit", "", "", { batch: batch.id, rows: count });
		return { kind: "done", to: deskRoutes.import(batch.id) };
	},
});
