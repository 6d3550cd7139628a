import type { Hearing } from "./hearing";

export type NextWatchParts = {
	hearing: Hearing;
	/** Milliseconds that only rise. */
	clock: () => number;
	/** Asks Next for something real; settles when it has answered, or cannot be asked. */
	ask: () => Promise<unknown>;
	/** Ends Next by force, so that it is started again. */
	restart: (silentMs: number) => void;
	/** How long it may answer nobody. */
	silenceMs: number;
};

/** How often one looks. */
export const LOOK_MS = 500;
/** How long somebody who waits is kept waiting for a Next that answers nobody: an editor is told within five seconds. */
const PATIENCE_MS = 4_000;
/** Pauses between two questions of our own. */
const ASK_EVERY_MS = 2_000;

/**
 * Watches whether Next answers. Being slow is no fault as long as somebody is answered; what hangs (stopped, in an
 * endless loop, out of memory) answers nobody, never ends by itself, and is ended.
 */
export function createNextWatch({ hearing, clock, ask, restart, silenceMs }: NextWatchParts) {
	let lookedAt = clock();
	let askedAt = Number.NEGATIVE_INFINITY;
	let isAsking = false;
	let timer: NodeJS.Timeout | undefined;

	function askAgain(now: number) {
		if (isAsking || now - askedAt < ASK_EVERY_MS) return;
		[isAsking, askedAt] = [true, now];
		void ask()
			.catch(() => undefined)
			.finally(() => {
				isAsking = false;
			});
	}
	/** Looks once. */
	function look() {
		const now = clock();
		// Who was asleep for a while, this process itself, knows nothing about how long others were.
		const wasAwake = now - lookedAt < 2 * LOOK_MS + 1_000;
		lookedAt = now;
		const silentMs = hearing.silentMs();
		if (wasAwake && silentMs >= silenceMs) {
			hearing.beginAgain();
			restart(silentMs);
		} else if (wasAwake) hearing.release(PATIENCE_MS);
		askAgain(now);
	}
	return {
		look,
		start() {
			timer = setInterval(look, LOOK_MS);
		},
		stop() {
			clearInterval(timer);
		},
	};
}
