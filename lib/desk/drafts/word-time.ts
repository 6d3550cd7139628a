/** How long all fields together may be compared, in milliseconds; those that are left stand whole on both sides. */
export const WORD_TIME = 300;

/** What is left of it. */
export type WordTime = { left: number };

/** Compares two sides of a field in what is left of the time; nothing where none is. */
export function inTime<T>(time: WordTime, compare: (ms: number) => T | undefined): T | undefined {
	if (time.left <= 0) return undefined;
	const from = performance.now();
	const found = compare(time.left);
	time.left -= performance.now() - from;
	return found;
}
