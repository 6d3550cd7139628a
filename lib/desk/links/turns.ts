import type { Turn } from "./check-link";

/** The time as it passes, in milliseconds, and how to wait for some of it. */
export type Clock = { now: () => number; wait: (ms: number) => Promise<unknown> };

/** Politeness: no host is asked twice at once, nor sooner than a pause after the last answer. */
export function createTurns({ now, wait }: Clock, pauseMs = 1_000): Turn {
	const tails = new Map<string, Promise<number>>();
	return async (host) => {
		const before = tails.get(host) ?? Promise.resolve(Number.NEGATIVE_INFINITY);
		let finish: (at: number) => void = () => undefined;
		tails.set(
			host,
			new Promise<number>((resolve) => {
				finish = resolve;
			}),
		);
		const rest = (await before) + pauseMs - now();
		if (rest > 0) await wait(rest);
		return () => finish(now());
	};
}
