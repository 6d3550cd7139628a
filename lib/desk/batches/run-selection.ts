import type { SelectionItem } from "../../generated/prisma/client";
import type { createWriter, Transaction } from "../../store/db/writer";
import { findRecord } from "../../store/records/record-target";
import { Refused } from "../door/perform";
import { mayDo } from "../door/permissions";
import type { Person } from "../sign-in/person";
import { type DeedName, type DeedStep, deedOf } from "./deeds";
import { chosenValue } from "./selection";

/** Records in one transaction: others write between two of them, so each is short. */
const SLICE = 10;

const GONE = "Den findes ikke mere, eller det er ikke en, du kan se.";
const MAY_NOT = "Det har du ikke lov til ved den her.";
const CHANGED = "Nogen har ændret den, siden du valgte den.";

type By = { tx: Transaction; person: Person; now: Date };

/** A selection's record with what is to be done to it, or why nothing can be. */
export async function judge(
	{ tx, person, now }: By,
	name: DeedName,
	value: string,
	item: Pick<SelectionItem, "recordId" | "version" | "draftId">,
): Promise<{ step: DeedStep } | { reason: string }> {
	const deed = deedOf(name);
	const target = await findRecord(tx, item.recordId);
	if (!target || !mayDo(person, "see a record", target.place)) return { reason: GONE };
	if (!mayDo(person, deed.permission, target.place)) return { reason: MAY_NOT };
	if (target.record.version !== item.version) return { reason: CHANGED };
	const step = { tx, person, now, target, draftId: item.draftId, value };
	const reason = await deed.fault(step);
	return reason ? { reason } : { step };
}

/** Why it was not done; `null` when it was. */
async function doOne(by: By, name: DeedName, value: string, item: SelectionItem): Promise<string | null> {
	const judged = await judge(by, name, value, item);
	if ("reason" in judged) return judged.reason;
	try {
		await deedOf(name).act(judged.step);
		return null;
	} catch (error) {
		// What a draft says may lie where the person may not write; nothing has been written by then.
		if (error instanceof Refused) return MAY_NOT;
		throw error;
	}
}

/**
 * Does it to the next few that nothing has been said of, each whole or not at all, and writes down what became of
 * each in the same transaction: whoever goes on after a crash does nothing twice.
 * @returns whether there are more.
 */
export async function runSlice(by: By, id: string): Promise<boolean> {
	const { tx } = by;
	const selection = await tx.selection.findUnique({ where: { id } });
	if (selection?.state !== "running") return false;
	const where = { selectionId: id, outcome: "" };
	const items = await tx.selectionItem.findMany({ where, orderBy: { position: "asc" }, take: SLICE });
	for (const item of items) {
		const reason = await doOne(by, selection.deed as DeedName, chosenValue(selection), item);
		const key = { selectionId_position: { selectionId: id, position: item.position } };
		const data = { outcome: reason === null ? "done" : "refused", reason: reason ?? "" };
		await tx.selectionItem.update({ where: key, data });
	}
	const isMore = items.length === SLICE && (await tx.selectionItem.count({ where })) > 0;
	if (!isMore) await tx.selection.update({ where: { id }, data: { state: "done" } });
	return isMore;
}

/** Goes through the rest, others' changes in between. */
export async function runRest(
	write: ReturnType<typeof createWriter>,
	by: Omit<By, "tx">,
	id: string,
): Promise<void> {
	while (await write((tx) => runSlice({ tx, ...by }, id)));
}
