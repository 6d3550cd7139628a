import type { PrismaClient } from "../../generated/prisma/client";
import type { Kind } from "../../model/kinds";
import { documentOf } from "../../store/records/record-target";
import { readTitle } from "../door/record-title";
import { listAddress, readListQuery } from "../queue/list-address";
import type { Person } from "../sign-in/person";
import type { DeedName } from "./deeds";
import { judge } from "./run-selection";
import { chosenValue, EXPORT } from "./selection";

/** So many are judged one by one before they are done; of more it is told afterwards. */
const MOST_JUDGED = 100;
/** How many are named of what was not done, or will not be. */
const MOST_NAMED = 200;

type Refusal = { id: string; title: string; reason: string };

async function titleOf(client: PrismaClient, id: string): Promise<string> {
	const record = await client.record.findUnique({ where: { id } });
	if (!record) return "En post, der ikke findes mere";
	const kind = record.kind as Kind;
	const head = record.draftRevisionId ?? record.liveRevisionId;
	const revision = head ? await client.revision.findUnique({ where: { id: head } }) : null;
	return readTitle(client, kind, revision && documentOf(kind, revision));
}

const named = (client: PrismaClient, found: readonly { recordId: string; reason: string }[]) =>
	Promise.all(
		found.slice(0, MOST_NAMED).map(
			async ({ recordId: id, reason }): Promise<Refusal> => ({
				id,
				reason,
				title: await titleOf(client, id),
			}),
		),
	);

/**
 * What somebody chose, how far it has come, and what was refused and why; before it is done, what would be.
 * @returns `null` when there is no such selection, or it is another's.
 */
export async function readSelectionView(client: PrismaClient, id: string, person: Person, now: Date) {
	const selection = await client.selection.findUnique({ where: { id } });
	if (!selection || selection.byId !== person.id || selection.deed === EXPORT) return null;
	const where = { selectionId: id };
	const [total, done, refused] = await Promise.all([
		client.selectionItem.count({ where }),
		client.selectionItem.count({ where: { ...where, outcome: "done" } }),
		client.selectionItem.findMany({ where: { ...where, outcome: "refused" }, orderBy: { position: "asc" } }),
	]);
	const deed = selection.deed as DeedName;
	const value = chosenValue(selection);
	let would: { recordId: string; reason: string }[] | null = null;
	if (selection.state === "asked" && total <= MOST_JUDGED) {
		const items = await client.selectionItem.findMany({ where, orderBy: { position: "asc" } });
		const judged = [];
		for (const item of items)
			judged.push({ item, judged: await judge({ tx: client, person, now }, deed, value, item) });
		would = judged.flatMap(({ item, judged: one }) =>
			"reason" in one ? [{ recordId: item.recordId, reason: one.reason }] : [],
		);
	}
	return {
		...{ id, deed, value, state: selection.state, version: selection.version, total, done },
		list: listAddress(readListQuery(new URLSearchParams(selection.list))),
		refusedCount: refused.length,
		refused: await named(client, refused),
		/** What would be refused, where there are so few that it is worth reckoning. */
		would: would && (await named(client, would)),
	};
}
export type SelectionView = NonNullable<Awaited<ReturnType<typeof readSelectionView>>>;
