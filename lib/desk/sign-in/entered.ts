import { randomBytes, randomUUID } from "node:crypto";
import type { Session } from "../../generated/prisma/client";
import type { Transaction } from "../../store/db/writer";
import { browserFamily } from "./browser-family";
import { noteProved, type Proof, type Way } from "./proved";
import { idleMs } from "./session-times";

type Entered = {
	token: string;
	way: Way;
	/** The second factor that was shown on the way, if any. */
	proof?: Proof | undefined;
	/** Which passkey, when it was one. */
	passkey?: string;
	/** The headers of the visitor's request. */
	asked: Headers;
	at: Date;
};

/** Writes into a new session how somebody came in and what they proved. In the caller's transaction. */
export async function noteEntered(tx: Transaction, entered: Entered): Promise<void> {
	const { token, way, proof, passkey, asked, at } = entered;
	const browser = browserFamily(asked.get("user-agent"));
	await tx.session.updateMany({ where: { token }, data: { way, browser } });
	if (proof) await noteProved(tx, { token }, proof, at, passkey);
}

/** A session that the library knows nothing of. @returns its token. */
export async function createSession(tx: Transaction, userId: string, now: Date): Promise<string> {
	const token = randomBytes(24).toString("base64url");
	const expiresAt = new Date(now.getTime() + idleMs());
	const times = { createdAt: now, updatedAt: now, expiresAt };
	await tx.session.create({ data: { id: randomUUID(), token, userId, ...times } });
	return token;
}

/** A session gets another token: what was known before something was proved in it opens it no more. */
export async function renewToken(tx: Transaction, id: string): Promise<string> {
	const token = randomBytes(24).toString("base64url");
	await tx.session.updateMany({ where: { id }, data: { token } });
	return token;
}

/**
 * Where the library has made a session in place of another, that one's beginning and what was proved in it go on:
 * a session ends when it would have, whatever is done in it.
 */
export async function carryOver(tx: Transaction, from: Session, token: string): Promise<void> {
	const { way, browser, factor, proof, proofOf, provedAt, createdAt } = from;
	const data = { way, browser, factor, proof, proofOf, provedAt, createdAt };
	await tx.session.updateMany({ where: { token }, data });
}
