import { startOfDay } from "../../base/calendar/danish-days";
import { dayMonthsAfter } from "../../base/calendar/day-count";
import { latestByGroup, NEVER_CONFIRMED } from "../../directory/offers/confirmed";
import { type FactGroup, GROUP_MONTHS } from "../../directory/offers/fact-groups";
import type { Transaction } from "../db/writer";

/** From when a record's groups of facts must be confirmed again; null: never confirmed. */
export type DueDates = { contactDueAt: Date | null; descriptionDueAt: Date | null };

const COLUMNS = { contact: "contactDueAt", description: "descriptionDueAt" } as const;

/** The Danish midnight from which on a group that was confirmed at a moment is due: the same as `dueGroups` says. */
const dueFrom = (group: FactGroup, at: Date): Date =>
	new Date(startOfDay(dayMonthsAfter(at, GROUP_MONTHS[group])));

const later = (one: Date | null, other: Date): Date => (one && one > other ? one : other);

/** The first of the dates that count for a kind: an offer is confirmed as a whole, of the others how to reach them. */
function firstOf(kind: string, { contactDueAt, descriptionDueAt }: DueDates): Date | null {
	if (kind !== "offer" || !contactDueAt) return contactDueAt;
	if (!descriptionDueAt) return null;
	return contactDueAt < descriptionDueAt ? contactDueAt : descriptionDueAt;
}

/** A record's dates once groups of its facts were confirmed at a moment; an older confirmation moves none back. */
export function dueDatesAfter(
	{ kind, ...before }: DueDates & { kind: string },
	groups: readonly FactGroup[],
	at: Date,
) {
	const dates: DueDates = { contactDueAt: before.contactDueAt, descriptionDueAt: before.descriptionDueAt };
	for (const group of groups) dates[COLUMNS[group]] = later(dates[COLUMNS[group]], dueFrom(group, at));
	return { ...dates, confirmDueAt: firstOf(kind, dates) };
}

const isSame = (one: Date | null, other: Date | null) => one?.getTime() === other?.getTime();

/**
 * Reckons the dates of all records anew from their confirmations, which are the truth: for a database from before
 * there were dates, and where the limits have changed. Writes those that differ.
 */
export async function reckonDueDates(tx: Transaction): Promise<void> {
	const confirmed = latestByGroup(await tx.confirmation.findMany());
	const records = await tx.record.findMany({
		select: { id: true, kind: true, contactDueAt: true, descriptionDueAt: true, confirmDueAt: true },
	});
	for (const { id, kind, ...stored } of records) {
		const { contact, description } = confirmed.get(id) ?? NEVER_CONFIRMED;
		const dates: DueDates = {
			contactDueAt: contact && dueFrom("contact", contact.at),
			descriptionDueAt: description && dueFrom("description", description.at),
		};
		const data = { ...dates, confirmDueAt: firstOf(kind, dates) };
		const isKnown = (Object.keys(data) as (keyof typeof data)[]).every((key) =>
			isSame(stored[key], data[key]),
		);
		if (!isKnown) await tx.record.update({ where: { id }, data });
	}
}
