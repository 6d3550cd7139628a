import { Temporal } from "temporal-polyfill";
import { dayMonthsAfter, dayOf } from "../../base/calendar/day-count";
import { FACT_GROUPS, type FactGroup, GROUP_MONTHS } from "./fact-groups";

/** When each group was last confirmed; `null`: never. */
export type ConfirmedAt = Readonly<Record<FactGroup, { at: Date } | null>>;

/**
 * A group whose limit has passed, and by how many days in Denmark; infinitely many where it never was confirmed.
 */
export type DueGroup = { group: FactGroup; days: number };

/**
 * The groups that somebody must confirm again, the most overdue first, each against its own limit. A group is due
 * from the day so many months after it was confirmed: contact confirmed on 10 January is due from 10 July.
 */
export function dueGroups(confirmed: ConfirmedAt, now: Date): DueGroup[] {
	const today = dayOf(now);
	return FACT_GROUPS.flatMap((group): DueGroup[] => {
		const at = confirmed[group]?.at;
		if (!at) return [{ group, days: Number.POSITIVE_INFINITY }];
		const limit = dayMonthsAfter(at, GROUP_MONTHS[group]);
		if (Temporal.PlainDate.compare(limit, today) > 0) return [];
		return [{ group, days: limit.until(today, { largestUnit: "day" }).days }];
	}).sort((a, b) => (a.days === b.days ? 0 : b.days - a.days));
}
