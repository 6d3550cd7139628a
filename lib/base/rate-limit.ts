import { createHmac } from "node:crypto";
import { clientOf } from "./client-of";

export type Limits = {
	/** How many from one client, in the short run and in the long. */
	perClient: readonly { most: number; windowMs: number }[];
	/** How many from all together within `windowMs`, the longest of all. */
	inAll: number;
	/** How many more, from clients that have taken none within it: many others may not keep somebody out. */
	newcomers: number;
	windowMs: number;
};

/**
 * Takes one place if there is one.
 * @param address where the client asks from; kept as a keyed hash only.
 * @param now milliseconds that only rise.
 * @returns 0 when it was taken, else how many milliseconds until there is a place.
 */
export type RateLimit = (address: string, now: number) => number;

type Taken = { client: string; at: number };

/** How long until fewer than `most` of these, oldest first, lie within the window. */
function waitFor(taken: readonly Taken[], most: number, windowMs: number, now: number): number {
	const oldest = taken.at(-most);
	return oldest && taken.length >= most ? Math.max(0, oldest.at + windowMs - now) : 0;
}

/**
 * A limit held in memory. Only what was let through is remembered, so that there are never more than `inAll` and
 * `newcomers` entries, however many clients try.
 * @param salt random bytes of this process: who sent what cannot be told from the hashes afterwards.
 */
export function createRateLimit(limits: Limits, salt: Uint8Array): RateLimit {
	const { perClient, inAll, newcomers, windowMs } = limits;
	let taken: Taken[] = [];
	return (address, now) => {
		const client = createHmac("sha256", salt).update(clientOf(address)).digest("base64url");
		taken = taken.filter(({ at }) => at + windowMs > now);
		const own = taken.filter((entry) => entry.client === client);
		const most = own.length === 0 ? inAll + newcomers : inAll;
		const waits = perClient.map((one) => waitFor(own, one.most, one.windowMs, now));
		const wait = Math.max(...waits, waitFor(taken, most, windowMs, now));
		if (wait === 0) taken.push({ client, at: now });
		return wait;
	};
}
