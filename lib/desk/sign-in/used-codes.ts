import { createHmac } from "node:crypto";
import { symmetricDecrypt } from "better-auth/crypto";
import type { AuthParts } from "./auth";

const STEP_MS = 30_000;

/** The code of one step of time (RFC 6238 with SHA-1 and six digits, what every app knows). */
export function codeOfStep(secret: string, step: number): string {
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(step));
	const hash = createHmac("sha1", secret).update(counter).digest();
	const offset = (hash.at(-1) ?? 0) & 15;
	return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

export const stepAt = (now: Date) => Math.floor(now.getTime() / STEP_MS);

/** Somebody's secret as the library keeps it, in the clear; `null` when there is none. */
export async function secretOf({ client, secret: key }: AuthParts, userId: string) {
	const row = await client.twoFactor.findFirst({ where: { userId } });
	return row && { ...row, secret: await symmetricDecrypt({ key, data: row.secret }) };
}

/**
 * Takes a code, once: the library would take the same one twice. A code that is not right is not judged here.
 * @returns whether this very code, or a later one, was taken before.
 */
export async function takenBefore(
	parts: AuthParts,
	userId: string,
	code: string,
	now: Date,
): Promise<boolean> {
	const own = await secretOf(parts, userId);
	if (!own) return false;
	const step = [-1, 0, 1]
		.map((away) => stepAt(now) + away)
		.find((one) => codeOfStep(own.secret, one) === code);
	if (step === undefined) return false;
	return parts.write(async (tx) => {
		const last = await tx.usedCode.findUnique({ where: { userId } });
		if (last && last.step >= BigInt(step)) return true;
		const row = { userId, step: BigInt(step) };
		await tx.usedCode.upsert({ where: { userId }, create: row, update: row });
		return false;
	});
}
