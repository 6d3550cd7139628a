import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** The last row of the audit chain at a moment, with the mark of a key that is kept elsewhere. */
const headSchema = z.strictObject({
	sequence: z.number().int().nonnegative(),
	hash: z.string(),
	at: z.iso.datetime(),
	mac: z.string(),
});
type SignedHead = z.infer<typeof headSchema>;

const macOf = (key: string, { sequence, hash, at }: Omit<SignedHead, "mac">) =>
	createHmac("sha256", key)
		.update(JSON.stringify([sequence, hash, at]))
		.digest();

/** Who can write the database can make a whole chain anew, but not this without the key. */
export function signHead(key: string, last: { sequence: number; hash: string }, now: Date): SignedHead {
	const head = { sequence: last.sequence, hash: last.hash, at: now.toISOString() };
	return { ...head, mac: macOf(key, head).toString("base64url") };
}

/** What a file says that was signed; `null` when it is none of ours, or another key's. */
export function readSignedHead(key: string, text: string): SignedHead | null {
	try {
		const head = headSchema.parse(JSON.parse(text));
		const [given, ours] = [Buffer.from(head.mac, "base64url"), macOf(key, head)];
		return given.length === ours.length && timingSafeEqual(given, ours) ? head : null;
	} catch {
		return null;
	}
}
