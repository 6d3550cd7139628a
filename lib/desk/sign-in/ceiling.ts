import { createHmac } from "node:crypto";
import type { BetterAuthOptions } from "better-auth";

type Storage = NonNullable<NonNullable<BetterAuthOptions["rateLimit"]>["customStorage"]>;
type Counted = { from: number; count: number };

/** More are not told apart: who comes after them shares a place. */
const MOST_CLIENTS = 5_000;

/**
 * Where the library counts, in memory: an address is kept as a keyed hash only, and a clock that jumps is not looked
 * at. @param clock milliseconds that only rise. @param salt random bytes of this process.
 */
export function createCeiling(clock: () => number, salt: Uint8Array): Storage {
	const counted = new Map<string, Counted>();
	return {
		async consume(key, { window, max }) {
			const now = clock();
			const ended = ({ from }: Counted) => now - from >= window * 1000;
			const hidden = createHmac("sha256", salt).update(key).digest("base64url");
			if (!counted.has(hidden) && counted.size >= MOST_CLIENTS) {
				for (const [one, entry] of counted) if (ended(entry)) counted.delete(one);
			}
			const place = counted.has(hidden) || counted.size < MOST_CLIENTS ? hidden : "";
			const before = counted.get(place);
			const entry = before && !ended(before) ? before : { from: now, count: 0 };
			counted.set(place, entry);
			if (entry.count >= max) {
				return { allowed: false, retryAfter: Math.ceil((entry.from + window * 1000 - now) / 1000) };
			}
			entry.count += 1;
			return { allowed: true, retryAfter: null };
		},
	};
}
