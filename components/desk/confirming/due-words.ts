import { danishDay } from "@/lib/base/calendar/day-count";
import { ageIn } from "@/lib/base/calendar/relative-day";
import type { ConfirmRow } from "@/lib/desk/queue/confirm-list";
import { FACT_GROUPS } from "@/lib/directory/offers/fact-groups";
import { agoWords, GROUP_WORDS } from "../../directory/offers/words";

type Due = Pick<ConfirmRow, "due" | "confirmed">;

/**
 * Which facts are due, the most overdue first, and when somebody last confirmed them.
 * @param isOffer of others there is nothing to confirm but how to reach them.
 */
export function dueWords({ due, confirmed }: Due, isOffer: boolean, now: Date): string {
	const own = isOffer ? due : due.filter(({ group }) => group === "contact");
	const never = own.every(({ group }) => confirmed[group] === null);
	if (never && (!isOffer || own.length === FACT_GROUPS.length)) return "Aldrig bekræftet.";
	return own
		.map(({ group }) => {
			const at = confirmed[group]?.at;
			const ago = at ? `bekræftet ${agoWords(ageIn(danishDay(at), danishDay(now)))}` : "aldrig bekræftet";
			return `${GROUP_WORDS[group]}: ${ago}.`;
		})
		.join(" ");
}
