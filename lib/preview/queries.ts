import { namesOf } from "../editorial/names";
import { entryOf } from "../editorial/record-target";
import type { PrismaClient, Revision } from "../generated/prisma/client";
import type { Entry, Kind } from "../records/kinds";
import type { PreviewLink } from "./token";

/** One revision, shown before anybody else sees it. */
export type Preview = {
	entry: Entry;
	/** What the link and the draft say of themselves. */
	about: {
		sequence: number;
		at: Date;
		by: string;
		until: Date;
		/** Whether the draft has been worked on, or given up, since. */
		isOlder: boolean;
	};
};

const PUBLISHED = ["publish", "publish-scheduled", "publish-emergency"];

/** Whether a revision has been public: by somebody, or by the clock. */
async function wasPublished(client: PrismaClient, { id, recordId }: Revision, now: Date): Promise<boolean> {
	const plan = { recordId, action: "publish", revisionId: id, at: { lte: now } };
	const [published, due] = await Promise.all([
		client.auditEntry.count({ where: { recordId, revisionId: id, action: { in: PUBLISHED } } }),
		client.schedule.count({ where: plan }),
	]);
	return published > 0 || due > 0;
}

/**
 * What a link to a draft shows.
 * @returns null when the link's revision has been published since, or does not exist here.
 */
export async function readPreview(
	client: PrismaClient,
	{ revisionId, until }: PreviewLink,
	now: Date,
): Promise<Preview | null> {
	const revision = await client.revision.findUnique({ where: { id: revisionId }, include: { record: true } });
	if (!revision) return null;
	const { record, sequence, createdAt, by } = revision;
	if (record.liveRevisionId === revision.id || (await wasPublished(client, revision, now))) return null;
	const name = await namesOf(client, [by]);
	return {
		entry: entryOf(record.kind as Kind, record.slug, revision),
		about: { sequence, at: createdAt, by: name(by), until, isOlder: record.draftRevisionId !== revision.id },
	};
}
