import { createHmac } from "node:crypto";
import type { BetterAuthOptions } from "better-auth";

type Storage = NonNullable<NonNullable<BetterAuthOptions["rateLimit"]>["customStorage"]>;
type Counted = { until: number; count: number };

/** More are not told apart: who comes after them shares a place. */
const MOST_CLIENTS = 5_000;

/**
 * Where the library counts, in memory: an address is kept as a keyed hash only, and a clock that jumps is not looked
 * at. @param clock milliseconds that only rise. @param salt random bytes of this process.
 */
export function createCeiling(clock: () => number, salt: Uint8Array): Storage {
	const counted = new Map<string, Counted>();
	function placeOf(key: string, now: number): string {
		const hidden = createHmac("sha256", salt).update(key).digest("base64url");
		if (counted.has(hidden) || counted.size < MOST_CLIENTS) return hidden;
		for (const [one, { until }] of counted) if (until <= now) counted.delete(one);
		return counted.size < MOST_CLIENTS ? hidden : "";
	}
	return {
		async consume(key, { window, max }) {
			const now = clock();
			const place = placeOf(key, now);
			const before = counted.get(place);
			const entry = before && now < before.until ? before : { until: now + window * 1000, count: 0 };
			counted.set(place, entry);
			const allowed = entry.count < max;
			if (allowed) entry.count += 1;
			return { allowed, retryAfter: allowed ? null : Math.ceil((entry.until - now) / 1000) };
		},
	};
}
