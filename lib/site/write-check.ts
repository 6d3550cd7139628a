/** Whether something could be written when it was last tried. */
export type WriteCheck = () => Promise<boolean>;

/** Asking for it is free, so that nobody can keep the database busy by it. */
const EVERY_MS = 10_000;

/**
 * @param write writes something and leaves nothing behind; it fails when it cannot.
 * @param clock milliseconds that only rise.
 */
export function createWriteCheck(write: () => Promise<void>, clock: () => number): WriteCheck {
	let last: { at: number; worked: Promise<boolean> } | undefined;
	return () => {
		if (!last || clock() - last.at >= EVERY_MS) {
			const worked = write().then(
				() => true,
				() => false,
			);
			last = { at: clock(), worked };
		}
		return last.worked;
	};
}
