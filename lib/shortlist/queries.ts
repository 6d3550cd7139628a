import type { PrismaClient } from "../generated/prisma/client";
import { changedSince } from "./changes";

/**
 * Which of these records have a live revision that was published after a Danish day.
 * @param ids of records, at most a list's worth.
 * @param day `YYYY-MM-DD`.
 */
export async function publishedSince(
	client: PrismaClient,
	ids: readonly string[],
	day: string,
): Promise<ReadonlySet<string>> {
	if (ids.length === 0) return new Set();
	const records = await client.record.findMany({
		where: { id: { in: [...ids] } },
		select: { liveRevisionId: true },
	});
	const revisions = await client.revision.findMany({
		where: { id: { in: records.flatMap(({ liveRevisionId }) => liveRevisionId ?? []) } },
		select: { recordId: true, createdAt: true },
	});
	return changedSince(new Map(revisions.map(({ recordId, createdAt }) => [recordId, createdAt])), day);
}
