import { createHmac } from "node:crypto";
import { type AuthParts, BRAKE_SECONDS } from "./auth";

/**
 * How many wrong passwords of one account in a quarter of an hour; then it rests, for everybody and from
 * everywhere.
 */
const MOST_WRONG = 10;
const WINDOW_MS = BRAKE_SECONDS * 1000;

/** Unknown addresses are counted like known ones, and neither can be read out of the table. */
const keyOf = ({ secret }: AuthParts, email: string) =>
	`account-${createHmac("sha256", secret).update(email.toLowerCase()).digest("base64url")}`;

/** Minutes until an address may be tried again; 0 for now. */
export async function mustWait(parts: AuthParts, email: string, now: Date): Promise<number> {
	const row = await parts.client.rateLimit.findUnique({ where: { key: keyOf(parts, email) } });
	if (!row || row.count < MOST_WRONG) return 0;
	return Math.max(0, Math.ceil((Number(row.lastRequest) + WINDOW_MS - now.getTime()) / 60_000));
}

/**
 * Counts a wrong password. The window runs from the last one that was counted.
 * @returns whether the account rests from now on.
 */
export async function countWrong(parts: AuthParts, email: string, now: Date): Promise<boolean> {
	const key = keyOf(parts, email);
	const lastRequest = BigInt(now.getTime());
	return parts.write(async (tx) => {
		const row = await tx.rateLimit.findUnique({ where: { key } });
		const isOld = row !== null && Number(row.lastRequest) + WINDOW_MS <= now.getTime();
		const count = row && !isOld ? row.count + 1 : 1;
		await tx.rateLimit.upsert({
			where: { key },
			create: { id: key, key, count, lastRequest },
			update: { count, lastRequest },
		});
		return count === MOST_WRONG;
	});
}

/** After the right one, nothing is held against an address. */
export const forgetWrong = (parts: AuthParts, email: string) =>
	parts.write((tx) => tx.rateLimit.deleteMany({ where: { key: keyOf(parts, email) } }));
