import type { OpeningHours } from "../../model/hours-schema";
import { stateAt } from "./timeline";

/**
 * Whether somebody answers now.
 * - `open` until an instant; `null` when no closing is known: it is open without end, or at least for the
 *   eight days that are looked at, or its hours go on into a day on which one has to ask.
 * - `closed`, opening at an instant; `null` when that is more than eight days away, or when one has to ask
 *   first, as before a holiday.
 * - `ask`: the hours in words are all there is to show.
 */
export type Openness =
	| { state: "open"; until: Date | null }
	| { state: "closed"; opensAt: Date | null }
	| { state: "ask" };

const asDate = (moment: number | undefined) => (moment === undefined ? null : new Date(moment));

/**
 * Whether an offer is open at an instant, by clocks in Denmark (decision 8). It is `ask` when the hours are
 * not plainly weekly or have no week, all through an uncertain day ({@link isUncertainDay}), and during hours
 * that began on such a day or run into one. Hours that meet are one stretch. Which offers are asked at all is
 * another matter: see `hasMachineReadableHours`.
 */
export function openness(hours: OpeningHours, now: Date): Openness {
	const { state, next } = stateAt(hours, now);
	switch (state) {
		case "open":
			return { state, until: next?.stated === false ? asDate(next.at) : null };
		case "closed":
			return { state, opensAt: next?.state === "open" ? asDate(next.at) : null };
		default:
			return { state };
	}
}

/**
 * The next instant at which {@link openness} changes: an opening, a closing, or the midnight before or after
 * an uncertain day; for the moment at which a kept page is due (decision 7). `null` when there is none until
 * the end of the eighth day after today in Denmark. Beside these, what is `null` because it is far away may
 * be told from some Danish midnight on.
 */
export const nextChange = (hours: OpeningHours, now: Date): Date | null =>
	asDate(stateAt(hours, now).next?.at);

/** The last such instant, at or before now; `null` when there is none since the eighth day before today began. */
export const lastChange = (hours: OpeningHours, now: Date): Date | null =>
	asDate(stateAt(hours, now).since ?? undefined);
