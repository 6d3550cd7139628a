import type { Transaction } from "../../store/db/writer";
import { fingerprint } from "../../store/records/identity";
import { COOKIE_PREFIX, signedCookie, signedCookieOf } from "./cookies";

/** What a passkey is asked for: to sign in, to show who is in a session, or to be added to an account. */
export type Purpose = "sign-in" | "prove" | "add";

const COOKIE = `${COOKIE_PREFIX}.passkey`;
/** How long somebody may take to find the device. */
const LASTS_MS = 5 * 60_000;

/**
 * Who asked is kept in the browser, signed: asking costs us no write, however often somebody does it.
 * @param whose the session that asks; empty before there is one.
 */
export const challengeCookie = (
	{ purpose, whose, challenge }: { purpose: Purpose; whose: string; challenge: string },
	secret: string,
	now: Date,
): string =>
	signedCookieOf(COOKIE, [purpose, whose, now.getTime() + LASTS_MS, challenge].join(" "), secret, LASTS_MS);

/** Takes the cookie away. */
export const endChallengeCookie = `${COOKIE}=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax`;

export type Challenge = { challenge: string; expiresAt: Date };

/** The challenge that this browser was given for this, here; `null` for none, and for one that is too old. */
export function challengeOf(
	headers: Headers,
	asked: { purpose: Purpose; whose: string },
	secret: string,
	now: Date,
): Challenge | null {
	const [purpose, whose, until, challenge] = (signedCookie(headers, COOKIE, secret) ?? "").split(" ");
	const expiresAt = new Date(Number(until));
	if (!challenge || purpose !== asked.purpose || whose !== asked.whose || !(expiresAt > now)) return null;
	return { challenge, expiresAt };
}

/** Uses a challenge up, in the transaction of what it is for. @returns whether it was there to be used. */
export async function takeChallenge(tx: Transaction, { challenge, expiresAt }: Challenge): Promise<boolean> {
	const identifier = `passkey-used-${fingerprint(challenge)}`;
	if (await tx.verification.findFirst({ where: { identifier } })) return false;
	await tx.verification.create({ data: { id: identifier, identifier, value: "", expiresAt } });
	return true;
}
