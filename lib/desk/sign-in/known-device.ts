import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { AuthParts } from "./auth";
import { COOKIE_ATTRIBUTES, COOKIE_PREFIX, cookieNamed } from "./cookies";
import { signingKey } from "./secret";

const DEVICE_COOKIE = `${COOKIE_PREFIX}.device`;
const DAY_MS = 86_400_000;
const DAYS = 365;
/** How many people may have signed in on one device; the one before goes. */
const MOST = 5;

/** An account as far as a device can be known to it; its password as it is stored. */
export type DeviceAccount = { id: string; password: string };

/** Whose mail or identifier this is, in one read whether there is such a person or not. */
export async function deviceAccount(
	{ client }: Pick<AuthParts, "client">,
	where: { email: string } | { id: string },
): Promise<DeviceAccount | null> {
	const accounts = { where: { providerId: "credential" }, select: { password: true } };
	const user = await client.user.findUnique({ where, select: { id: true, accounts } });
	return user && { id: user.id, password: user.accounts[0]?.password ?? "" };
}

/** With the password a device is forgotten: its mark is made of it. */
function markOf({ secret }: AuthParts, { id, password }: DeviceAccount, nonce: string, day: string): Buffer {
	const of = JSON.stringify([id, password, nonce, day]);
	return createHmac("sha256", signingKey("device", secret)).update(of).digest();
}

const tokensIn = (asked: Headers) =>
	(cookieNamed(asked.get("cookie"), DEVICE_COOKIE) ?? "").split("~").filter(Boolean).slice(0, MOST);

/** What a token is called if it is the account's and not too old. */
function nonceIn(parts: AuthParts, account: DeviceAccount, token: string, now: Date): string | null {
	const [nonce = "", day = "", mark = "", ...rest] = token.split(".");
	const given = Buffer.from(mark, "base64url");
	const ours = markOf(parts, account, nonce, day);
	if (rest.length > 0 || given.length !== ours.length || !timingSafeEqual(given, ours)) return null;
	return now.getTime() < (Number(day) + DAYS) * DAY_MS ? nonce : null;
}

/**
 * Which device of an account's a request comes from: one on which it has signed in before, since the password is
 * what it is (OWASP, device cookies). @returns its name; `null` for a stranger's.
 */
export function knownDevice(
	parts: AuthParts,
	asked: Headers,
	account: DeviceAccount | null,
	now: Date,
): string | null {
	// For a mail that nobody has, the same work is done.
	const whose = account ?? { id: "", password: "" };
	const names = tokensIn(asked).map((token) => nonceIn(parts, whose, token, now));
	return account ? (names.find((name) => name !== null) ?? null) : null;
}

/** The cookie by which the device is known from now on; who else has signed in on it stays known. */
function deviceCookie(parts: AuthParts, asked: Headers, account: DeviceAccount, now: Date): string {
	const others = tokensIn(asked).filter((token) => nonceIn(parts, account, token, now) === null);
	const [nonce, day] = [randomBytes(12).toString("base64url"), `${Math.floor(now.getTime() / DAY_MS)}`];
	const mark = markOf(parts, account, nonce, day).toString("base64url");
	const tokens = [`${nonce}.${day}.${mark}`, ...others].slice(0, MOST).join("~");
	return `${DEVICE_COOKIE}=${tokens}; Max-Age=${(DAYS * DAY_MS) / 1000}; ${COOKIE_ATTRIBUTES}`;
}

/** What makes the device of a request known for somebody who has just shown who they are: a cookie, if there is one. */
export async function rememberDevice(
	parts: AuthParts,
	asked: Headers,
	userId: string,
	now: Date,
): Promise<string[]> {
	const account = await deviceAccount(parts, { id: userId });
	return account ? [deviceCookie(parts, asked, account, now)] : [];
}
