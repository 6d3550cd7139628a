import type { Person } from "../accounts/person";
import type { PrismaClient } from "../generated/prisma/client";
import { type Freshness, freshness } from "../offers/freshness";
import { visibleTo } from "./record-rows";

/**
 * How many offers a person may see, and how fresh they are; what has ended needs nobody. One query, which counts by
 * the hour: freshness changes at Danish midnights, and those are whole hours.
 */
export async function readOfferCounts(client: PrismaClient, person: Person, now: Date) {
	const hours = await client.$queryRaw<{ hour: string | null; count: number | bigint }[]>`
		SELECT substr((SELECT MAX("at") FROM "Confirmation" WHERE "recordId" = r."id"), 1, 13) AS "hour",
			COUNT(*) AS "count"
		FROM "Offer" AS o JOIN "Record" AS r ON r."id" = o."recordId"
		WHERE o."status" <> 'ended' AND ${visibleTo(person)}
		GROUP BY 1`;
	const counts: Record<Freshness | "total", number> = { total: 0, confirmed: 0, ageing: 0, old: 0, never: 0 };
	for (const { hour, count } of hours) {
		const at = hour === null ? null : new Date(`${hour.replace(" ", "T")}:00:00Z`);
		counts[freshness(at, now)] += Number(count);
		counts.total += Number(count);
	}
	return counts;
}
