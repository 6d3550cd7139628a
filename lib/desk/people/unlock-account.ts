import type { Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { liftBrakes } from "../sign-in/sign-in-throttle";

const PROGRAM = "account:unlock";

/**
 * Lifts at once what wrong passwords and codes have brought upon an account.
 * @returns whether there is one with that mail.
 */
export async function unlockAccount(tx: Transaction, mail: string, now: Date): Promise<boolean> {
	const user = await tx.user.findUnique({ where: { email: mail.toLowerCase() } });
	if (!user) return false;
	await liftBrakes(tx, user.id);
	await audit(tx, { name: PROGRAM, at: now }, "unlock-account", "", "", { person: user.id });
	return true;
}
