import { startOfDay } from "../../base/calendar/danish-days";
import { dayOf } from "../../base/calendar/day-count";
import { type FactGroup, readGroups } from "./fact-groups";
import { type Freshness, freshness } from "./freshness";

const MONTHS = 12;

/** How many offers were how fresh at the end of a month; of the present month now. */
export type MonthFreshness = Readonly<Record<Freshness, number>> & {
	/** `YYYY-MM`. */
	month: string;
};

type Offer = { id: string; createdAt: Date };
type Confirmation = { recordId: string; at: Date; groups: string };

/** The last moments of twelve months in Denmark, the last of them now. */
function moments(now: Date): { month: string; at: Date }[] {
	const today = dayOf(now);
	const first = today.with({ day: 1 });
	return Array.from({ length: MONTHS }, (_, i) => {
		const start = first.subtract({ months: MONTHS - 1 - i });
		const end = startOfDay(start.add({ months: 1 })) - 1;
		return { month: start.toPlainYearMonth().toString(), at: new Date(Math.min(end, now.getTime())) };
	});
}

const later = (one: Date | null, other: Date): Date => (one && one > other ? one : other);

type Confirmed = Record<FactGroup, Date | null>;

/** The latest confirmation of each group of an offer's facts up to a moment. */
function confirmedBy(own: readonly { at: Date; groups: readonly FactGroup[] }[], moment: Date): Confirmed {
	const latest: Confirmed = { contact: null, description: null };
	for (const { at, groups } of own) {
		if (at > moment) continue;
		for (const group of groups) latest[group] = later(latest[group], at);
	}
	return latest;
}

/** What holds for the whole of it: the older of its groups' latest; `null` where one never was. */
const wholeOf = ({ contact, description }: Confirmed): Date | null =>
	contact && description && (contact < description ? contact : description);

/**
 * How fresh the offers that are there now were, month by month over the last year: those that were there then, by the
 * confirmations that there were. Nothing of it is stored.
 */
export function freshnessByMonth(
	offers: readonly Offer[],
	confirmations: readonly Confirmation[],
	now: Date,
): MonthFreshness[] {
	const byOffer = new Map<string, { at: Date; groups: FactGroup[] }[]>();
	for (const { recordId, at, groups } of confirmations) {
		const known = byOffer.get(recordId) ?? [];
		known.push({ at, groups: readGroups(groups) });
		byOffer.set(recordId, known);
	}
	return moments(now).map(({ month, at }) => {
		const counts = { confirmed: 0, ageing: 0, old: 0, never: 0 };
		for (const { id, createdAt } of offers) {
			if (createdAt <= at) counts[freshness(wholeOf(confirmedBy(byOffer.get(id) ?? [], at)), at)] += 1;
		}
		return { month, ...counts };
	});
}
