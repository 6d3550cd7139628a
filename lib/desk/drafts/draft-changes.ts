import type { PrismaClient } from "../../generated/prisma/client";
import { documentOf, type RecordTarget } from "../../store/records/record-target";
import { namesOf } from "../door/person-names";
import { changesBetween } from "./changes-between";
import type { Change } from "./difference";
import { readCodeNames } from "./form-options";

/** What a draft changes in what the public sees, and why, as its writers said it. */
export type DraftChanges = {
	/** Against what is live; all of it where nothing is. */
	changes: Change[];
	/** Every revision since then, the latest first. */
	whys: { sequence: number; by: string; at: Date; why: string }[];
};

/** @returns null where there is no draft. */
export async function readDraftChanges(
	client: PrismaClient,
	{ record, kind, live, draft }: RecordTarget,
): Promise<DraftChanges | null> {
	if (!draft) return null;
	const since = await client.revision.findMany({
		where: { recordId: record.id, sequence: { gt: live?.sequence ?? 0, lte: draft.sequence } },
		orderBy: { sequence: "desc" },
	});
	const [name, names] = await Promise.all([
		namesOf(
			client,
			since.map(({ by }) => by),
		),
		readCodeNames(client),
	]);
	return {
		changes: changesBetween(kind, live && documentOf(kind, live), documentOf(kind, draft), names),
		whys: since.map(({ sequence, by, createdAt, why }) => ({ sequence, by: name(by), at: createdAt, why })),
	};
}
