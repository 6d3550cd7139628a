/** A time in which no fresh page can be made, and kept ones are sent instead. */
export type Outage = {
	isOn(): boolean;
	/** Whether one may try again now, while it lasts. */
	mayTry(): boolean;
	/** Nothing could be made. */
	failed(): void;
	/** A page could be made. */
	worked(): void;
};

/** Between two tries, one at a time. */
const TRY_EVERY_MS = 1_000;

/**
 * @param clock milliseconds that only rise.
 * @param tell told once when it begins, and once when it ends.
 */
export function createOutage(clock: () => number, tell: (isOver: boolean) => void): Outage {
	let [isOn, triedAt] = [false, 0];
	return {
		isOn: () => isOn,
		mayTry() {
			if (clock() - triedAt < TRY_EVERY_MS) return false;
			triedAt = clock();
			return true;
		},
		failed() {
			triedAt = clock();
			if (!isOn) tell(false);
			isOn = true;
		},
		worked() {
			if (isOn) tell(true);
			isOn = false;
		},
	};
}
