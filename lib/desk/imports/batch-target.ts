import { deskRoutes } from "../../base/routes";
import type { Transaction } from "../../store/db/writer";
import type { Target } from "../../store/records/target";
import type { Outcome } from "../door/action";
import { type Batch, type BatchState, findBatch } from "./batch";

/** An import as the desk's permissions see it: it is about the municipalities that it may touch. */
export type BatchTarget = Target & { batch: Batch };

export async function findBatchTarget(tx: Transaction, id: string): Promise<BatchTarget | null> {
	const batch = await findBatch(tx, id);
	return batch && { batch, place: batch.format.place };
}

/** The import's page again, with what was chosen. */
export const redisplayBatch = (
	{ id }: Batch,
	status: 409 | 422,
	fault: string,
	values: [string, string][],
): Outcome => ({ kind: "redisplay", page: deskRoutes.import(id), status, state: { values, fault } });

const WHY_NOT: Record<BatchState, string> = {
	uploaded: "Vælg først, hvad kolonnerne er.",
	asking: "Sig først, hvad ordene i filen betyder.",
	checking: "Filen er ved at blive tjekket. Vent, til den er færdig.",
	ready: "Importen er ikke udført endnu.",
	applied: "Importen er udført. Fortryd den først.",
	undone: "Importen er fortrudt. Hent filen ind igen for at begynde forfra.",
};

/** Why a step of an import cannot be taken as things stand; `null` when it can. */
export function stepFault(batch: Batch, version: number, states: readonly BatchState[]): string | null {
	if (batch.version !== version)
		return "Importen er kommet videre, siden du åbnede siden. Her er den, som den er nu.";
	return states.includes(batch.state) ? null : WHY_NOT[batch.state];
}
