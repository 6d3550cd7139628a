import type { Transaction } from "../db/writer";
import { type Actor, audit } from "./audit";
import { fingerprint } from "./identity";

const DAY = 86_400_000;
const SPREAD_DAYS = 365;

/**
 * When a record that comes from a file, or from before there were dates, is first to be read again: a day of the coming
 * year that follows from its identifier, so that not all of them fall due on one day and a second load says the same.
 */
export function firstReadingDate(recordId: string, from: Date): Date {
	const days = 1 + (Number.parseInt(fingerprint(recordId).slice(0, 8), 16) % SPREAD_DAYS);
	return new Date((Math.floor(from.getTime() / DAY) + days) * DAY);
}

/** Gives every published record that has no date of reading one, with one audit row for all. Where all have: nothing. */
export async function giveReadingDates(tx: Transaction, actor: Actor): Promise<void> {
	const without = await tx.record.findMany({
		where: { rereadAt: null, liveRevisionId: { not: null } },
		select: { id: true },
	});
	if (without.length === 0) return;
	for (const { id } of without) {
		await tx.record.update({ where: { id }, data: { rereadAt: firstReadingDate(id, actor.at) } });
	}
	await audit(tx, actor, "set-reading-date", "", "", { count: without.length });
}
