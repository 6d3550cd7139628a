/** One that has asked Next and waits for the head of its answer. */
type Waiting = { since: number; giveUp: () => void };

/** Who waits for Next, and how long it has said nothing to anybody. */
export type Hearing = {
	/**
	 * Somebody begins to wait.
	 * @param giveUp called when nothing is to be expected any longer.
	 * @returns what ends the wait, with whether Next is known to be alive, or to be gone: giving up tells neither.
	 */
	wait(giveUp: () => void): (isKnown: boolean) => void;
	/** For how long somebody was waiting and nobody was answered anything, in milliseconds. */
	silentMs(): number;
	/**
	 * Lets all give up who have waited so long, if nobody else was answered meanwhile; from then on nobody need begin to
	 * wait, until somebody was answered.
	 */
	release(patienceMs: number): void;
	/** Whether nothing is to be expected now. */
	isDeaf(): boolean;
	/** Another process is to be listened to: it has been silent for no time yet. */
	beginAgain(): void;
};

/** A process that is busy answers somebody; one that hangs answers nobody. @param clock milliseconds that only rise. */
export function createHearing(clock: () => number): Hearing {
	const waiting = new Set<Waiting>();
	/** Since when somebody has been waiting without an answer to anybody; those who give up do not end it. */
	let silentSince: number | undefined;
	let isDeaf = false;
	const silentMs = () => (silentSince === undefined ? 0 : clock() - silentSince);
	return {
		wait(giveUp) {
			const one = { since: clock(), giveUp };
			waiting.add(one);
			silentSince ??= one.since;
			return (isKnown) => {
				if (!waiting.delete(one) || !isKnown) return;
				isDeaf = false;
				silentSince = waiting.size > 0 ? clock() : undefined;
			};
		},
		silentMs,
		isDeaf: () => isDeaf,
		beginAgain() {
			silentSince = undefined;
			isDeaf = false;
		},
		release(patienceMs) {
			if (silentMs() < patienceMs) return;
			isDeaf = true;
			for (const one of [...waiting]) if (clock() - one.since >= patienceMs) one.giveUp();
		},
	};
}
