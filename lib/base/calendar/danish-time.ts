import { Temporal } from "temporal-polyfill";
import { DANISH_ZONE } from "./zone";

/**
 * The instant that a Danish clock shows as `YYYY-MM-DDTHH:MM` (what a `datetime-local` field sends). A time that is
 * skipped in spring is as much later, and of one that comes twice in autumn the first is meant.
 * @returns null for anything else.
 */
export function danishInstant(local: string): Date | null {
	if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null;
	try {
		const moment = Temporal.PlainDateTime.from(local, { overflow: "reject" }).toZonedDateTime(DANISH_ZONE);
		return new Date(moment.epochMilliseconds);
	} catch {
		return null;
	}
}

/** An instant as a Danish clock shows it: `3. maj 2027 kl. 8.00`. */
export const formatMoment = (at: Date): string =>
	at.toLocaleString("da-DK", {
		timeZone: DANISH_ZONE,
		day: "numeric",
		month: "long",
		year: "numeric",
		hour: "numeric",
		minute: "2-digit",
	});

/** An instant a number of months later, by the Danish calendar. */
export function monthsAfter(at: Date, months: number): Date {
	const moment = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(DANISH_ZONE);
	return new Date(moment.add({ months }).epochMilliseconds);
}
