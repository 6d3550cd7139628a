import { randomUUID } from "node:crypto";
import type { Selection } from "../../generated/prisma/client";
import type { Transaction } from "../../store/db/writer";
import type { DeedName } from "./deeds";

/** More than anybody looks through before pressing a button. */
export const MOST_CHOSEN = 1_000;

/** A record as it was when it was chosen. */
export type Chosen = { id: string; version: number; draftId: string | null };

/** Choosing records to take them along in a file: nothing is done to them. */
export const EXPORT = "hent";

type Made = { personId: string; now: Date; deed: DeedName | typeof EXPORT; value: string; list: string };

/** Remembers what somebody chose and wants done to it. @returns its identifier. */
export async function makeSelection(tx: Transaction, chosen: readonly Chosen[], made: Made): Promise<string> {
	const id = randomUUID();
	const own = { deed: made.deed, fields: JSON.stringify({ value: made.value }), list: made.list };
	await tx.selection.create({ data: { id, byId: made.personId, at: made.now, ...own, state: "asked" } });
	await tx.selectionItem.createMany({
		data: chosen.map(({ id: recordId, version, draftId }, position) => ({
			...{ selectionId: id, position, recordId, version, draftId },
		})),
	});
	return id;
}

/** What these records are now, in the order in which they are named; what does not exist is left out. */
export async function chosenNow(tx: Transaction, ids: readonly string[]): Promise<Chosen[]> {
	const rows = await tx.record.findMany({ where: { id: { in: [...ids] } } });
	const byId = new Map(rows.map((row) => [row.id, row]));
	return ids.flatMap((id) => {
		const row = byId.get(id);
		return row ? [{ id, version: row.version, draftId: row.draftRevisionId }] : [];
	});
}

/** What was chosen besides the records. */
export const chosenValue = ({ fields }: Pick<Selection, "fields">): string =>
	(JSON.parse(fields) as { value: string }).value;
