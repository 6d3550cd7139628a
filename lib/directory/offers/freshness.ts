import { Temporal } from "temporal-polyfill";
import { daysAround, startOfDay } from "../../base/calendar/danish-days";

/**
 * How sure it is that an offer is as described: confirmed less than six months ago, from six months to
 * twelve, more than twelve months ago, or never.
 */
const FRESHNESS = ["confirmed", "ageing", "old", "never"] as const;
export type Freshness = (typeof FRESHNESS)[number];

/** The instant, in milliseconds, from which on a day in Denmark is not yet `months` months before `today`. */
function startOfLessThan(months: number, today: Temporal.PlainDate): number {
	let day = today.subtract({ months });
	// 28 February is six months after 31 August, and after 30, 29 and 28 August.
	while (Temporal.PlainDate.compare(day.add({ months }), today) <= 0) day = day.add({ days: 1 });
	return startOfDay(day);
}

type Limits = { date: string; confirmed: number; ageing: number };
let latest: Limits | undefined;

/** The first instants that count as confirmed and as ageing on a day in Denmark. */
function limitsOn(date: string): Limits {
	if (latest?.date === date) return latest;
	const today = Temporal.PlainDate.from(date);
	// Old is *more* than twelve months: what was twelve months ago yesterday.
	const yesterday = today.subtract({ days: 1 });
	latest = { date, confirmed: startOfLessThan(6, today), ageing: startOfLessThan(12, yesterday) };
	return latest;
}

/** The first moments whose confirmations count as confirmed and as ageing now. */
export function freshFrom(now: Date): { confirmed: Date; ageing: Date } {
	const { confirmed, ageing } = limitsOn(daysAround(now).today.date);
	return { confirmed: new Date(confirmed), ageing: new Date(ageing) };
}

/**
 * How fresh a confirmation is, by days in Denmark, so that it changes at Danish midnights only. Confirmed on 10
 * January, it is `confirmed` until and including 9 July, `ageing` from 10 July, the day six months later, until and
 * including 10 January, and `old` from 11 January. Where the later month has no such day its last day counts: six
 * months after 31 August is 28 or 29 February.
 * @param confirmedAt when somebody last confirmed it; `null`: never.
 */
export function freshness(confirmedAt: Date | null, now: Date): Freshness {
	if (!confirmedAt) return "never";
	const limits = limitsOn(daysAround(now).today.date);
	if (confirmedAt.getTime() >= limits.confirmed) return "confirmed";
	return confirmedAt.getTime() >= limits.ageing ? "ageing" : "old";
}
