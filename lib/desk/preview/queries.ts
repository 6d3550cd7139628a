import type { PrismaClient, Revision } from "../../generated/prisma/client";
import type { Entry, Kind } from "../../model/kinds";
import { PUBLISHING_ACTIONS } from "../../store/records/audit";
import { entryOf } from "../../store/records/record-target";
import { readTitle } from "../door/record-title";
import { signingKey } from "../sign-in/secret";
import type { PreviewEnd } from "./preview-end";
import { type PreviewLink, readPreviewToken } from "./token";

/** One revision, shown before anybody else sees it. */
export type Preview = {
	entry: Entry;
	/** What the link and the draft say of themselves. */
	about: {
		title: string;
		sequence: number;
		at: Date;
		until: Date;
		/** Whether the draft has been worked on since. */
		isOlder: boolean;
	};
};

/** Whether a revision has been public, by somebody or by the clock, or one that was made of it is. */
async function isPassed(
	client: PrismaClient,
	{ id, recordId, sequence }: Revision,
	liveRevisionId: string | null,
	now: Date,
): Promise<boolean> {
	const plan = { recordId, action: "publish", revisionId: id, at: { lte: now } };
	const [published, due, live] = await Promise.all([
		client.auditEntry.count({ where: { recordId, revisionId: id, action: { in: PUBLISHING_ACTIONS } } }),
		client.schedule.count({ where: plan }),
		client.revision.count({ where: { id: liveRevisionId ?? "", sequence: { gte: sequence } } }),
	]);
	return published > 0 || due > 0 || live > 0;
}

/**
 * What a link to a draft shows.
 * @returns why not, when the link's revision has been published since, or its draft was discarded or the link closed;
 * "unknown" when it does not exist here.
 */
export async function readPreview(
	client: PrismaClient,
	{ revisionId, until, epoch }: PreviewLink,
	now: Date,
): Promise<Preview | PreviewEnd | "unknown"> {
	const revision = await client.revision.findUnique({ where: { id: revisionId }, include: { record: true } });
	if (!revision) return "unknown";
	const { record, sequence, createdAt } = revision;
	if (await isPassed(client, revision, record.liveRevisionId, now)) return "published";
	// Without a draft there is none to be shown, whoever took it away.
	if (record.previewEpoch !== epoch || record.draftRevisionId === null) return "closed";
	const entry = entryOf(record.kind as Kind, record.slug, revision);
	const title = await readTitle(client, entry.kind, entry.document);
	const isOlder = record.draftRevisionId !== revision.id;
	return {
		entry,
		about: { title, sequence, at: createdAt, until, isOlder },
	};
}

/** What the draft of a link that has ended was a draft of; null when it does not exist here. */
async function readSubject(
	client: PrismaClient,
	{ revisionId }: PreviewLink,
): Promise<Pick<Entry, "kind" | "slug"> | null> {
	const revision = await client.revision.findUnique({ where: { id: revisionId }, include: { record: true } });
	return revision && { kind: revision.record.kind as Kind, slug: revision.record.slug };
}

/** What has become of a link: it is valid, or it was ours and has ended, or we never made it. */
export type Opened =
	| { is: "open"; preview: Preview }
	| { is: "ended"; subject: Pick<Entry, "kind" | "slug">; why: PreviewEnd }
	| { is: "unknown" };

/** Reads a link's token, and what it leads to now. */
export async function openPreview(client: PrismaClient, token: string, now: Date): Promise<Opened> {
	// Read as of the beginning of time: a link that is ours but too old says so instead of being unknown.
	const link = readPreviewToken(signingKey("preview"), token, new Date(0));
	const subject = link && (await readSubject(client, link));
	if (!link || !subject) return { is: "unknown" };
	const preview = now >= link.until ? "expired" : await readPreview(client, link, now);
	if (preview === "unknown") return { is: "unknown" };
	return typeof preview === "string" ? { is: "ended", subject, why: preview } : { is: "open", preview };
}
