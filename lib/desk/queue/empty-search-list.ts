import { danishDay } from "../../base/calendar/day-count";
import type { PrismaClient } from "../../generated/prisma/client";

const EMPTY_DAYS = 90;

/** What people search for and do not find: combinations of filters, never words, the last ninety days. */
export async function readEmptySearches(client: PrismaClient, now: Date) {
	const since = danishDay(new Date(now.getTime() - EMPTY_DAYS * 86_400_000));
	const rows = await client.emptySearch.groupBy({
		by: ["combination"],
		where: { day: { gte: since } },
		_sum: { count: true },
		orderBy: { _sum: { count: "desc" } },
		take: 15,
	});
	return rows.map(({ combination, _sum }) => ({ combination, count: _sum.count ?? 0 }));
}
