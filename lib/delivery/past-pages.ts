import type { Cache } from "./cache";
import type { Kept } from "./kept";

/** How long one version was true, as far as anybody has looked. */
type Era = { version: string; trueAt: number };

/**
 * How long after it was last known to be true a page may be sent where no other can be made. It may say "åbent nu" of
 * a line that has closed; a night is what it takes until somebody is there who can mend what does not mend itself.
 */
const TOO_OLD_MS = 12 * 3_600_000;

/** What was true before, for when nothing else can be had. */
export type PastPages = {
	/** What the version is now. */
	isNow(version: string): void;
	/** An answer was made for the version that is now. */
	made(address: string, kept: Kept, isPage: boolean): void;
	/** Whether it was made for the version that is now. */
	isTrue(kept: Kept): boolean;
	/** What is kept for good at an address. */
	pinnedAt(address: string): Kept | undefined;
	/** The last that was true at an address and is not too old; of a page that is kept for good, whatever its age. */
	lastOf(address: string): Kept | undefined;
};

/**
 * @param pages where answers are kept, also those of earlier versions until their room is needed.
 * @param pinned addresses whose last answer is kept for good.
 * @param clock milliseconds that only rise.
 */
export function createPastPages(pages: Cache, pinned: readonly string[], clock: () => number): PastPages {
	let now: Era | undefined;
	const eras = new WeakMap<Kept, Era>();
	const forGood = new Map<string, Kept>();
	const isYoung = (kept: Kept) =>
		clock() - (eras.get(kept)?.trueAt ?? Number.NEGATIVE_INFINITY) <= TOO_OLD_MS;
	return {
		isNow(version) {
			if (now?.version === version) now.trueAt = clock();
			else now = { version, trueAt: clock() };
		},
		made(address, kept, isPage) {
			if (now) eras.set(kept, now);
			if (isPage && pinned.includes(address)) forGood.set(address, kept);
		},
		isTrue: (kept) => now !== undefined && eras.get(kept) === now,
		pinnedAt: (address) => forGood.get(address),
		lastOf(address) {
			const kept = pages.get(address);
			if (kept && isYoung(kept)) return kept;
			// Help at once in one region is better answered by help at once than by nothing.
			const [path = ""] = address.split("?");
			return forGood.get(address) ?? forGood.get(path);
		},
	};
}
