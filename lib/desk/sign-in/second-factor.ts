import { symmetricDecrypt } from "better-auth/crypto";
import type { AuthParts } from "./auth";
import { isOwnTotp } from "./proved";
import type { LiveSession } from "./session";
import { secretOf } from "./used-codes";

/** What somebody needs to set up the app; to be shown until the first code has been given, and never again. */
export type Enrolment = {
	/** `otpauth://…`, for the QR code. */
	uri: string;
	/** The same secret in Base32, to be typed by hand. */
	secret: string;
	codes: string[];
};

const ISSUER = "Pårørendevejviser";
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function base32(bytes: Buffer): string {
	const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
	return (bits.match(/.{1,5}/g) ?? [])
		.map((five) => BASE32[Number.parseInt(five.padEnd(5, "0"), 2)])
		.join("");
}

/** Whether somebody has a password here, or signs in through their organisation only. */
export async function hasPassword({ client }: AuthParts, userId: string): Promise<boolean> {
	return (await client.account.count({ where: { userId, providerId: "credential" } })) > 0;
}

/** The second factor that was begun in this session; `null` when there is none, or it is in use. */
export async function enrolmentOf(parts: AuthParts, session: LiveSession): Promise<Enrolment | null> {
	const { userId, user } = session;
	if (!isOwnTotp(session, user)) return null;
	const row = await secretOf(parts, userId);
	if (row?.verified !== false) return null;
	const secret = base32(Buffer.from(row.secret));
	const codes = await symmetricDecrypt({ key: parts.secret, data: row.backupCodes });
	const label = `${encodeURIComponent(ISSUER)}:${encodeURIComponent(user.email)}`;
	const uri = `otpauth://totp/${label}?${new URLSearchParams({ secret, issuer: ISSUER })}`;
	return { uri, secret, codes: JSON.parse(codes) as string[] };
}
