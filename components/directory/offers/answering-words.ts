import { danishDay } from "@/lib/base/calendar/day-count";
import { DANISH_ZONE } from "@/lib/base/calendar/zone";
import type { Answering } from "@/lib/directory/offers/contact";

const inDenmark = { timeZone: DANISH_ZONE } as const;
const DAY = 24 * 60 * 60 * 1000;

/** "kl. 9", "kl. 9.30". */
function clock(at: Date): string {
	const time = at.toLocaleTimeString("da-DK", { ...inDenmark, hour: "2-digit", minute: "2-digit" });
	return `kl. ${time
		.replace(":", ".")
		.replace(/^0(?=\d)/, "")
		.replace(/\.00$/, "")}`;
}

const hourOf = (at: Date) => Number(at.toLocaleString("en-GB", { ...inDenmark, hour: "2-digit" }));

/** A closing after midnight is still tonight for whoever is awake. */
function closing(until: Date, now: Date): string {
	const sameDay = danishDay(until) === danishDay(now);
	return !sameDay && hourOf(until) < 7 ? `${clock(until)} i nat` : `${dayWord(until, now)}${clock(until)}`;
}

/** Nothing today, "i morgen ", "tirsdag ". */
function dayWord(at: Date, now: Date): string {
	if (danishDay(at) === danishDay(now)) return "";
	if (danishDay(at) === danishDay(new Date(now.getTime() + DAY))) return "i morgen ";
	return `${at.toLocaleDateString("da-DK", { ...inDenmark, weekday: "long" })} `;
}

/** When somebody answers, as one says it: "Åbent. Lukker kl. 4 i nat", "Lukket. Åbner tirsdag kl. 10". */
export function answeringWords(answering: Answering, hoursText: string | null, now: Date): string {
	switch (answering.state) {
		case "open":
			return answering.until ? `Åbent. Lukker ${closing(answering.until, now)}` : "Åbent nu";
		case "closed":
			return answering.opensAt
				? `Lukket. Åbner ${dayWord(answering.opensAt, now)}${clock(answering.opensAt)}`
				: `Lukket nu${hoursText ? `. ${hoursText}` : ""}`;
		default:
			return hoursText ?? "Åbningstiden er ikke oplyst";
	}
}
