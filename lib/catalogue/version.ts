import { Temporal } from "temporal-polyfill";
import type { PrismaClient } from "../generated/prisma/client";

/** The calendar day in Denmark at an instant, `YYYY-MM-DD`. */
export function danishDay(now: Date): string {
	const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime());
	return instant.toZonedDateTimeISO("Europe/Copenhagen").toPlainDate().toString();
}

/**
 * The catalogue's version (decision 7): the number that every publication raises, and the latest moment
 * at which pages change by themselves, the last Danish midnight. Equal versions mean equal pages.
 */
export async function catalogueVersion(client: PrismaClient, now: Date): Promise<string> {
	const { version } = await client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } });
	return `${version}@${danishDay(now)}`;
}
