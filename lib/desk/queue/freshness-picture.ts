import { freshnessByMonth, type MonthFreshness } from "../../directory/offers/freshness-by-month";
import { Prisma, type PrismaClient } from "../../generated/prisma/client";
import type { Person } from "../sign-in/person";
import { visibleTo } from "./record-rows";

/** How fresh a person's offers were, month by month over the last year. Two queries. */
export async function readFreshness(
	client: PrismaClient,
	person: Person,
	now: Date,
): Promise<MonthFreshness[]> {
	const seen = Prisma.sql`r."kind" = 'offer' AND r."liveRevisionId" IS NOT NULL
		AND r."id" NOT IN (SELECT e."recordId" FROM "Offer" AS e WHERE e."status" = 'ended')
		AND ${visibleTo(person)}`;
	const [offers, confirmations] = await Promise.all([
		client.$queryRaw<{ id: string; createdAt: Date }[]>`
			SELECT r."id", r."createdAt" FROM "Record" AS r WHERE ${seen}`,
		client.confirmation.findMany({ select: { recordId: true, at: true, groups: true } }),
	]);
	return freshnessByMonth(offers, confirmations, now);
}
