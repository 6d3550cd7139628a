import { Temporal } from "temporal-polyfill";
import { daysAround } from "./danish-days";
import { DANISH_ZONE } from "./zone";

const OPENS = 8;
const CLOSES = 16;

/** Whether offices in Denmark are commonly answered: on a weekday that is no holiday, from 8 to 16. */
export function isOfficeTime(now: Date): boolean {
	const { weekday, uncertain } = daysAround(now).today;
	const { hour } = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(DANISH_ZONE);
	return weekday < 5 && !uncertain && OPENS <= hour && hour < CLOSES;
}
