import type { Ending, PrismaClient } from "../generated/prisma/client";
import type { DocumentOf, Kind } from "../model/kinds";
import { isConfirmable } from "../store/records/mutations";
import { PROJECTION_ROWS } from "../store/records/projection-rows";
import { documentOf } from "../store/records/record-target";
import { type Due, dueOf, overlay } from "../store/records/schedule";

const WHEN = { recordId: true, at: true } as const;

const RECORD = {
	id: true,
	kind: true,
	slug: true,
	liveRevisionId: true,
	createdAt: true,
	changedAt: true,
} as const;
type RecordRow = {
	id: string;
	kind: string;
	slug: string;
	liveRevisionId: string | null;
	createdAt: Date;
	changedAt: Date | null;
};

/** A record that is public. */
type Shown<K extends Kind> = {
	id: string;
	slug: string;
	document: DocumentOf<K>;
	/** When it was last changed in a way that readers need to know of. */
	updated: Date | null;
};

export type Snapshot = {
	version: number;
	records: ReadonlyMap<string, RecordRow>;
	due: ReadonlyMap<string, Due>;
	endings: readonly Ending[];
	confirmations: readonly { recordId: string; at: Date; by: string; way: string; groups: string }[];
	/** When providers were asked about an offer, and when they answered. */
	requests: readonly { recordId: string; at: Date }[];
	answers: readonly { recordId: string; at: Date }[];
	/** What is public of a kind, by slug. */
	shown: <K extends Kind>(kind: K) => Shown<K>[];
};

const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1);

/**
 * What the public sees at a moment, of one version: the live documents, and over them what has become due by the
 * clock. Nothing runs a plan; every reader compares.
 * @param kinds those that are wanted; `shown` knows no others.
 */
export async function readSnapshot(
	client: PrismaClient,
	now: Date,
	kinds: readonly Kind[] = Object.keys(PROJECTION_ROWS) as Kind[],
): Promise<Snapshot> {
	// A reader of a few kinds reads the records of those, and confirmations only where one of them can be confirmed.
	const own = { kind: { in: [...kinds] } };
	const sureness: { take?: number } = kinds.some(isConfirmable) ? {} : { take: 0 };
	const [version, list, plans, endings, confirmations, requests, answers, ...tables] =
		await client.$transaction([
			client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } }),
			client.record.findMany({ select: RECORD, where: own }),
			client.schedule.findMany({ where: { at: { lte: now } } }),
			client.ending.findMany(sureness),
			client.confirmation.findMany({ orderBy: { at: "asc" }, ...sureness }),
			client.providerRequest.findMany({ where: { state: "sent" }, select: WHEN, ...sureness }),
			client.providerAnswer.findMany({ select: WHEN, ...sureness }),
			...kinds.map((kind) => PROJECTION_ROWS[kind](client)),
		]);
	const records = new Map(list.map((record) => [record.id, record]));
	const due = await dueOf(client, { plans, records }, now);
	const documents = new Map(kinds.map((kind, i) => [kind, overlay(tables[i] ?? [], kind, due)]));
	const shown = <K extends Kind>(kind: K) =>
		(documents.get(kind) ?? [])
			.map(({ recordId, ...row }): Shown<K> => {
				const record = records.get(recordId);
				const planned = due.get(recordId);
				return {
					id: recordId,
					slug: record?.slug ?? "",
					document: documentOf(kind, row),
					updated: (planned?.stored && planned.at) || (record?.changedAt ?? null),
				};
			})
			.sort(bySlug);
	return { version: version.version, records, due, endings, confirmations, requests, answers, shown };
}
