import { Temporal } from "temporal-polyfill";
import { dayOf } from "../../base/calendar/day-count";
import type { ConfirmationRequests } from "../offers/confirmation-requests";
import { type ContactStatus, ladderOf } from "../offers/contact-status";

/** Months until a municipality is asked again what it has: as long as what an offer is holds, and our own choice. */
const ANSWER_MONTHS = 12;

/** When it was asked and answered, and the day `YYYY-MM-DD` of the newest answer that we have, used or not yet. */
type Asked = ConfirmationRequests & { newest: string | null };

/** Where asking a municipality what it has has come to, by the ladder that providers are asked by. */
export function municipalityStatusOf({ newest, ...requests }: Asked, now: Date): ContactStatus {
	const today = dayOf(now);
	const limit = newest && Temporal.PlainDate.from(newest).add({ months: ANSWER_MONTHS });
	const isDue = !limit || Temporal.PlainDate.compare(limit, today) <= 0;
	const days = limit ? limit.until(today, { largestUnit: "day" }).days : Number.POSITIVE_INFINITY;
	return ladderOf({ ...requests, inTouch: [], overdue: isDue ? days : null }, now);
}
