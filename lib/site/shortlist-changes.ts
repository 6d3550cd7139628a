import { danishDay } from "../base/calendar/day-count";
import type { Shortlist } from "../directory/shortlist/shortlist";

/**
 * Which records were published again after a day. On the day itself nobody can tell what came first, the list or
 * the change, so that does not count.
 * @param publishedAt when the live revision of each record, by its id, was published.
 * @param day a Danish day, `YYYY-MM-DD`.
 */
export function changedSince(publishedAt: ReadonlyMap<string, Date>, day: string): ReadonlySet<string> {
	return new Set([...publishedAt].filter(([, at]) => danishDay(at) > day).map(([id]) => id));
}

/** A list with a day: today, when its address says none or one that is still to come. */
export function datedList(list: Shortlist, today: string): Shortlist & { day: string } {
	return { ...list, day: list.day !== null && list.day <= today ? list.day : today };
}
