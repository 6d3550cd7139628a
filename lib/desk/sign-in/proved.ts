import type { Transaction } from "../../store/db/writer";
import { fingerprint } from "../../store/records/identity";
import type { AuthParts } from "./auth";

/** The second factor of an account, in use or being set up. */
type Factor = { secret: string; verified: boolean | null };
type InSession = { userId: string; factor: string | null };

/**
 * What stands in the session that began a factor or proved it. The secret's, not the row's: the library sets up a new
 * one in the row of one that was never finished.
 */
const markOf = ({ secret }: Factor) => fingerprint(secret);

const factorOf = ({ client }: Pick<AuthParts, "client">, userId: string): Promise<Factor | null> =>
	client.twoFactor.findFirst({ where: { userId }, select: { secret: true, verified: true } });

/** Whether the account has a factor in use, whoever has proved it where. */
export const hasFactor = async (parts: AuthParts, userId: string): Promise<boolean> => {
	const factor = await factorOf(parts, userId);
	return factor !== null && factor.verified !== false;
};

/** Whether the account's factor was begun or proved in this session, and not elsewhere. */
export async function isOwnFactor(parts: AuthParts, session: InSession): Promise<boolean> {
	if (session.factor === null) return false;
	const factor = await factorOf(parts, session.userId);
	return factor !== null && markOf(factor) === session.factor;
}

/** Whether the account's factor is in use and was proved in this session: what rights need. */
export const isProved = async (parts: AuthParts, session: InSession): Promise<boolean> =>
	(await isOwnFactor(parts, session)) && (await hasFactor(parts, session.userId));

/** Writes into a session that the account's factor, as it is now, belongs to it. In the caller's transaction. */
export async function noteFactor(tx: Transaction, where: { id: string } | { token: string }): Promise<void> {
	const session = await tx.session.findUnique({ where });
	const factor = session && (await tx.twoFactor.findFirst({ where: { userId: session.userId } }));
	// It may have been ended meanwhile.
	if (factor) await tx.session.updateMany({ where, data: { factor: markOf(factor) } });
}
