import type { PrismaClient } from "../generated/prisma/client";
import { PUBLISHING_ACTIONS } from "../store/records/audit";
import { changedSince } from "./shortlist-changes";

/** The revisions that the public sees of these records. */
async function liveRevisionIds(client: PrismaClient, ids: readonly string[]): Promise<string[]> {
	const records = await client.record.findMany({
		where: { id: { in: [...ids] } },
		select: { liveRevisionId: true },
	});
	return records.flatMap(({ liveRevisionId }) => liveRevisionId ?? []);
}

/**
 * Which of these records have a live revision that was published after a Danish day.
 * @param ids of records, at most a list's worth.
 * @param day `YYYY-MM-DD`. @param now plans that are due by then count, whether or not they have been carried out.
 */
export async function publishedSince(
	client: PrismaClient,
	ids: readonly string[],
	day: string,
	now: Date,
): Promise<ReadonlySet<string>> {
	if (ids.length === 0) return new Set();
	const live = await liveRevisionIds(client, ids);
	const [revisions, publications, due] = await client.$transaction([
		client.revision.findMany({ where: { id: { in: live } }, select: { recordId: true, createdAt: true } }),
		client.auditEntry.findMany({
			where: { recordId: { in: [...ids] }, revisionId: { in: live }, action: { in: PUBLISHING_ACTIONS } },
			select: { recordId: true, at: true },
			orderBy: { sequence: "asc" },
		}),
		client.schedule.findMany({
			where: { recordId: { in: [...ids] }, action: "publish", at: { lte: now } },
			select: { recordId: true, at: true },
		}),
	]);
	// A draft is often published days after it was saved. What an import publishes is saved in that very moment, and
	// the audit has one row for all of it.
	const saved = revisions.map(({ recordId, createdAt }) => [recordId, createdAt] as const);
	const published = [...publications, ...due].map(({ recordId, at }) => [recordId, at] as const);
	return changedSince(new Map([...saved, ...published]), day);
}

/** The number of a record's live revision, and when it was saved. */
export type Version = { sequence: number; at: Date };

/**
 * Which revision of each of these records the public sees.
 * @param ids of records, at most a list's worth; those that are not published are left out.
 */
export async function liveVersions(
	client: PrismaClient,
	ids: readonly string[],
): Promise<ReadonlyMap<string, Version>> {
	const live = await liveRevisionIds(client, ids);
	const revisions = await client.revision.findMany({
		where: { id: { in: live } },
		select: { recordId: true, sequence: true, createdAt: true },
	});
	return new Map(
		revisions.map(({ recordId, sequence, createdAt }) => [recordId, { sequence, at: createdAt }]),
	);
}
