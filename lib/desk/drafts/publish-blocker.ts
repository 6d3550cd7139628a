import type { Transaction } from "../../store/db/writer";
import type { RecordTarget } from "../../store/records/record-target";
import { alreadyTaken } from "./already-taken";
import { newlyBroken } from "./warnings";

/** Why a draft's own words cannot go to readers, whoever publishes it. */
export async function publishBlocker(tx: Transaction, target: RecordTarget): Promise<string | null> {
	const [broken, ...more] = await newlyBroken(tx, target);
	if (!broken) return alreadyTaken(tx, target);
	const others = more.length > 0 ? ` Der er ${more.length} fejl mere af den type.` : "";
	return `Kladden henviser til noget, der ikke findes. ${broken.text}${others} Ret kladden, før den udgives.`;
}
