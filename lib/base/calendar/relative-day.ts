import { Temporal } from "temporal-polyfill";

/** A time that has passed, in whole units. */
export type Age = { unit: "day" | "week" | "month" | "year"; count: number };

/** Whole months by the calendar; from the 31st to a shorter month's last day is a whole one. */
function monthsBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
	const months = (to.year - from.year) * 12 + to.month - from.month;
	return Temporal.PlainDate.compare(from.add({ months }), to) > 0 ? months - 1 : months;
}

/**
 * How long ago a day is, for components to put in words ("for 3 uger siden"): in the largest unit of which there
 * are at least two whole ones, and otherwise in days. So there are 0 to 13 days, then weeks until two months have
 * passed, then months until two years have. A day that is still to come is 0 days ago.
 * @param day `YYYY-MM-DD`.
 * @param today the day in Denmark, `YYYY-MM-DD`.
 * @throws {RangeError} when one of them is not such a date.
 */
export function ageIn(day: string, today: string): Age {
	const from = Temporal.PlainDate.from(day);
	const to = Temporal.PlainDate.from(today);
	const { days } = from.until(to, { largestUnit: "day" });
	if (days < 14) return { unit: "day", count: Math.max(0, days) };
	const months = monthsBetween(from, to);
	if (months < 2) return { unit: "week", count: Math.floor(days / 7) };
	if (months < 24) return { unit: "month", count: months };
	return { unit: "year", count: Math.floor(months / 12) };
}
