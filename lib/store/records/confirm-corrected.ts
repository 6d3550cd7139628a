import type { Revision } from "../../generated/prisma/client";
import type { Transaction } from "../db/writer";
import type { Actor } from "./audit";
import { confirmRecord } from "./mutations";
import type { RecordTarget } from "./record-target";

/** Whom the public is told of where a provider said it. */
export const PROVIDER_OFFICE = "udbyderen";

/** A revision and those that it was made from, back to what was live before: what is in it of drafts meanwhile. */
export async function madeFrom(
	tx: Transaction,
	{ record, live }: Pick<RecordTarget, "record" | "live">,
	revision: Pick<Revision, "id">,
): Promise<string[]> {
	const since = await tx.revision.findMany({
		where: { recordId: record.id, sequence: { gt: live?.sequence ?? 0 } },
		select: { id: true, baseId: true },
	});
	const bases = new Map(since.map(({ id, baseId }) => [id, baseId]));
	const chain: string[] = [];
	let next: string | null = revision.id;
	while (next !== null && bases.has(next) && !chain.includes(next)) {
		chain.push(next);
		next = bases.get(next) ?? null;
	}
	return chain;
}

/**
 * Who corrected an offer has read all of it: once that is published it counts as confirmed, when and by whom it was
 * answered. Corrections that were thrown away meanwhile confirm nothing. In the transaction that publishes.
 * @param target the record as it was before.
 */
export async function confirmCorrected(
	tx: Transaction,
	target: RecordTarget,
	revision: Pick<Revision, "id">,
	actor: Actor,
): Promise<void> {
	if (target.kind !== "offer") return;
	const where = { recordId: target.record.id, answer: "correct", resultRevisionId: { not: null } };
	const answers = await tx.providerAnswer.findMany({ where, orderBy: { at: "desc" } });
	if (answers.length === 0) return;
	const chain = await madeFrom(tx, target, revision);
	const answer = answers.find(({ resultRevisionId }) => chain.includes(resultRevisionId ?? ""));
	if (!answer) return;
	const how = { way: "provider", office: PROVIDER_OFFICE, at: answer.at } as const;
	await confirmRecord(tx, target.record.id, how, actor);
}
