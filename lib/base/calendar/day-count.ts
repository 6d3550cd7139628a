import { Temporal } from "temporal-polyfill";
import { DANISH_ZONE } from "./zone";

/** The calendar day in Denmark at an instant. */
export const dayOf = (at: Date): Temporal.PlainDate =>
	Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(DANISH_ZONE).toPlainDate();

/** The same as text, `YYYY-MM-DD`. */
export const danishDay = (at: Date): string => dayOf(at).toString();

/**
 * How many midnights in Denmark lie between two instants: from yesterday evening to this morning is 1, whatever
 * the clocks were changed by. Negative when `to` is on an earlier day.
 */
export const daysBetween = (from: Date, to: Date): number =>
	dayOf(from).until(dayOf(to), { largestUnit: "day" }).days;

/**
 * The day a number of months after an instant's, by the Danish calendar; where that month has no such day, its
 * last: six months after 31 August is 28 or 29 February.
 */
export const dayMonthsAfter = (at: Date, months: number): Temporal.PlainDate => dayOf(at).add({ months });
