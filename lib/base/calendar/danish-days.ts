import { Temporal } from "temporal-polyfill";
import { isUncertainDay } from "./holidays";
import { DANISH_ZONE } from "./zone";

const MINUTE = 60_000;
const WHOLE_DAY = 24 * 60 * MINUTE;
/** Days on each side of today: the eight that are looked at, and one whose evening reaches into them. */
const REACH = 9;

/** A calendar day in Denmark; `start` and `end` are its midnights in milliseconds, `end` the next day's. */
export type DanishDay = {
	date: string;
	/** From Monday, 0, to Sunday, 6. */
	weekday: number;
	/** See {@link isUncertainDay}. */
	uncertain: boolean;
	start: number;
	end: number;
};

/** The first instant, in milliseconds, of a calendar day in Denmark. */
export const startOfDay = (date: Temporal.PlainDate): number =>
	date.toZonedDateTime(DANISH_ZONE).epochMilliseconds;

function danishDay(date: Temporal.PlainDate): DanishDay {
	const name = date.toString();
	return {
		date: name,
		weekday: date.dayOfWeek - 1,
		uncertain: isUncertainDay(name),
		start: startOfDay(date),
		end: startOfDay(date.add({ days: 1 })),
	};
}

/** Today in Denmark, with the nine days before it and the nine after. */
type Window = { today: DanishDay; days: readonly DanishDay[] };
let latest: Window | undefined;

/**
 * Today in Denmark at an instant, and the days around it in order. Kept until the day is over, since
 * calendars take a hundred times as long as everything that is made of them.
 */
export function daysAround(now: Date): Window {
	const moment = now.getTime();
	if (latest && latest.today.start <= moment && moment < latest.today.end) return latest;
	const date = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(DANISH_ZONE).toPlainDate();
	const today = danishDay(date);
	const days = Array.from({ length: 2 * REACH + 1 }, (_, i) => danishDay(date.add({ days: i - REACH })));
	latest = { today, days };
	return latest;
}

/**
 * The instant, in milliseconds, at which a clock in Denmark shows `HH:MM` on a day; `24:00` is the day's end.
 * Where the clock is changed, Temporal's "compatible" holds: a time that is skipped in spring is as much later
 * (02:30 becomes 03:30 summer time), and of a time that comes twice in autumn the first is meant.
 */
export function danishMoment(day: DanishDay, clock: string): number {
	if (clock === "24:00") return day.end;
	if (day.end - day.start === WHOLE_DAY) {
		return day.start + (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) * MINUTE;
	}
	const local = Temporal.PlainDate.from(day.date).toPlainDateTime(clock);
	return local.toZonedDateTime(DANISH_ZONE, { disambiguation: "compatible" }).epochMilliseconds;
}
