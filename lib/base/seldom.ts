/**
 * Whether something may be told now, at most once in a window for each key: what strangers can make happen as often
 * as they like must not fill a log. @returns how many times it was kept quiet since the last; `null` for "not now".
 */
export type Seldom = (key: string, windowMs: number) => number | null;

/** More keys than this are not told apart: they share one. */
const MOST_KEYS = 1_000;

/** @param clock milliseconds that only rise. */
export function createSeldom(clock: () => number): Seldom {
	const told = new Map<string, { at: number; quiet: number }>();
	return (asked, windowMs) => {
		const key = told.has(asked) || told.size < MOST_KEYS ? asked : "";
		const last = told.get(key);
		if (last && clock() - last.at < windowMs) {
			last.quiet += 1;
			return null;
		}
		told.set(key, { at: clock(), quiet: 0 });
		return last?.quiet ?? 0;
	};
}
