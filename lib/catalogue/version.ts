import { Temporal } from "temporal-polyfill";
import type { PrismaClient } from "../generated/prisma/client";
import { lastChange } from "../offers/opening-hours";
import type { OpeningHours } from "../offers/schema";

const ZONE = "Europe/Copenhagen";
const inDenmark = (now: Date) =>
	Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(ZONE);

/** The calendar day in Denmark at an instant, `YYYY-MM-DD`. */
export function danishDay(now: Date): string {
	return inDenmark(now).toPlainDate().toString();
}

/** The hours that pages say "open now" by, read anew with every publication. */
type Known = { version: number; hours: readonly OpeningHours[] };
const known = new WeakMap<PrismaClient, Known>();

async function hoursOf(client: PrismaClient, version: number): Promise<Known> {
	const kept = known.get(client);
	if (kept?.version === version) return kept;
	const rows = await client.offer.findMany({
		where: { phoneHours: { not: null } },
		select: { phoneHours: true },
	});
	const hours = rows.map(({ phoneHours }) => JSON.parse(phoneHours ?? "null") as OpeningHours);
	known.set(client, { version, hours });
	return { version, hours };
}

/**
 * The latest moment, at or before now, at which pages changed by themselves: an opening or a closing of a
 * telephone line, or the last Danish midnight, at which regions, freshness and relative dates change.
 */
export function latestDueMoment(hours: readonly OpeningHours[], now: Date): Date {
	const midnight = inDenmark(now).startOfDay().epochMilliseconds;
	const changes = hours.map((entry) => lastChange(entry, now)?.getTime() ?? midnight);
	return new Date(Math.max(midnight, ...changes));
}

/**
 * The catalogue's version (decision 7): the number that every publication raises, and the latest moment
 * at which pages changed by themselves. Equal versions mean equal pages.
 */
export async function catalogueVersion(client: PrismaClient, now: Date): Promise<string> {
	const { version } = await client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } });
	const { hours } = await hoursOf(client, version);
	return `${version}@${latestDueMoment(hours, now).toISOString()}`;
}
