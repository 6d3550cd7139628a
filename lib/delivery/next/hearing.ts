/** One that has asked Next and waits for the head of its answer. */
type Waiting = { since: number; giveUp: () => void };

/** Who waits for Next, and when it last said anything to anybody. */
export type Hearing = {
	/**
	 * Somebody begins to wait.
	 * @param giveUp called when nothing is to be expected any longer.
	 * @returns what ends the wait: with whether it was an answer.
	 */
	wait(giveUp: () => void): (answered: boolean) => void;
	/** How long somebody has waited while nobody was answered anything, in milliseconds; 0 while nobody waits. */
	silentMs(): number;
	/** Lets all give up who have waited so long, if nobody else was answered meanwhile. */
	release(patienceMs: number): void;
};

/** A process that is busy answers somebody; one that hangs answers nobody. @param clock milliseconds that only rise. */
export function createHearing(clock: () => number): Hearing {
	const waiting = new Set<Waiting>();
	let heardAt = Number.NEGATIVE_INFINITY;
	function silentMs(): number {
		const oldest = Math.min(...[...waiting].map(({ since }) => since));
		return waiting.size === 0 ? 0 : clock() - Math.max(oldest, heardAt);
	}
	return {
		wait(giveUp) {
			const one = { since: clock(), giveUp };
			waiting.add(one);
			return (answered) => {
				waiting.delete(one);
				if (answered) heardAt = clock();
			};
		},
		silentMs,
		release(patienceMs) {
			if (silentMs() < patienceMs) return;
			for (const one of [...waiting]) if (clock() - one.since >= patienceMs) one.giveUp();
		},
	};
}
