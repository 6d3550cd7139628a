import type { Transaction } from "../../store/db/writer";

/** Takes somebody's second factors away, whichever they are, and ends every session: they are set up anew. */
export async function resetFactors(tx: Transaction, userId: string): Promise<void> {
	const where = { userId };
	await tx.twoFactor.deleteMany({ where });
	await tx.passkey.deleteMany({ where });
	await tx.usedCode.deleteMany({ where });
	await tx.session.deleteMany({ where });
	await tx.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } });
}
