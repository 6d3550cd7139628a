import { createHmac } from "node:crypto";
import { clientOf } from "../../base/client-of";
import type { AuthParts } from "./auth";
import { type DeviceAccount, deviceAccount, knownDevice } from "./known-device";
import { type Brake, codeKey, type Pace, passwordKey } from "./sign-in-throttle";

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const quarter = { firstMs: 15 * SECOND_MS, forgottenMs: HOUR_MS };
/** A device on which the account has signed in is slowed for its own tries alone, and never for long. */
const DEVICE: Pace = { free: 5, mostMs: MINUTE_MS, ...quarter };
/** From elsewhere: one address at one account, and all addresses at it together, which its owner may be one of. */
const ADDRESS: Pace = { free: 5, mostMs: 15 * MINUTE_MS, ...quarter };
const ACCOUNT: Pace = { free: 10, mostMs: MINUTE_MS, ...quarter };
/** Six digits are soon guessed, but only by who has the password; some 30 a day at most. */
const CODE: Pace = { free: 5, firstMs: MINUTE_MS, mostMs: HOUR_MS, forgottenMs: 24 * HOUR_MS };
const DEVICE_CODE: Pace = { ...CODE, mostMs: 15 * MINUTE_MS };

/** Who tries: whose account it is, if anybody's, and which device of theirs they sit at, if one. */
export type Guesser = {
	account: DeviceAccount | null;
	/** What the account is called in keys; unknown mails are counted too, and cannot be read out of the table. */
	subject: string;
	device: string | null;
	address: string;
};

const hidden = ({ secret }: AuthParts, text: string) =>
	createHmac("sha256", secret).update(text).digest("base64url");

/** @param whom the mail that was typed, or the account whose code is asked for. */
export async function guesserOf(
	parts: AuthParts,
	asked: Headers,
	whom: { email: string } | { id: string },
	now: Date,
): Promise<Guesser> {
	const account = await deviceAccount(parts, whom);
	const subject = account?.id ?? hidden(parts, "email" in whom ? whom.email : whom.id);
	const device = knownDevice(parts, asked, account, now);
	return { account, subject, device, address: clientOf(asked.get("x-forwarded-for") ?? "") };
}

const own = (key: string, pace: Pace): Brake => ({ key, pace, isShared: false });

/** What slows the tries of a password. */
export function passwordBrakes(parts: AuthParts, { subject, device, address }: Guesser): Brake[] {
	const key = passwordKey(subject);
	if (device) return [own(`${key}-on-${device}`, DEVICE)];
	return [own(`${key}-from-${hidden(parts, address)}`, ADDRESS), { key, pace: ACCOUNT, isShared: true }];
}

/** What slows the tries of a code, which only who has the password or a session comes to. */
export const codeBrakes = ({ subject, device }: Guesser): Brake[] => [
	device ? own(`${codeKey(subject)}-on-${device}`, DEVICE_CODE) : own(codeKey(subject), CODE),
];

/** Mails that somebody may have sent to one account, and from one address: a box is not to be filled by a stranger. */
const ASKING: Pace = { free: 3, firstMs: 15 * MINUTE_MS, mostMs: 4 * HOUR_MS, forgottenMs: 24 * HOUR_MS };
const ASKING_FROM: Pace = { free: 10, firstMs: MINUTE_MS, mostMs: HOUR_MS, forgottenMs: 24 * HOUR_MS };

/** What slows asking for a new password. */
export const askingBrakes = (parts: AuthParts, { subject, address }: Guesser): Brake[] => [
	own(`asking-${subject}`, ASKING),
	own(`asking-from-${hidden(parts, address)}`, ASKING_FROM),
];

/** What slows the tries of one's own password in a session. */
export const sessionBrakes = (userId: string, sessionId: string): Brake[] => [
	own(`${passwordKey(userId)}-in-${sessionId}`, DEVICE),
];
