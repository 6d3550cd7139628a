import type { Ending, PrismaClient } from "../generated/prisma/client";
import type { DocumentOf, Kind } from "../model/kinds";
import { isConfirmable } from "../store/records/mutations";
import { type Due, dueOf, overlay } from "../store/records/schedule";

const ROW = { select: { recordId: true, document: true } } as const;
const WHEN = { recordId: true, at: true } as const;
const register = (code: string) => ({ where: { code }, ...ROW });

/** The table that holds what is live of each kind. */
const TABLES = {
	intervention: (client: PrismaClient) => client.intervention.findMany(ROW),
	element: (client: PrismaClient) => client.element.findMany(ROW),
	"target-group": (client: PrismaClient) => client.targetGroup.findMany(ROW),
	source: (client: PrismaClient) => client.source.findMany(ROW),
	emergency: (client: PrismaClient) => client.emergencyContact.findMany(ROW),
	page: (client: PrismaClient) => client.page.findMany(ROW),
	places: (client: PrismaClient) => client.register.findMany(register("places")),
	"search-words": (client: PrismaClient) => client.register.findMany(register("search-words")),
	guide: (client: PrismaClient) => client.register.findMany(register("guide")),
	provider: (client: PrismaClient) => client.provider.findMany(ROW),
	offer: (client: PrismaClient) => client.offer.findMany(ROW),
	municipality: (client: PrismaClient) => client.municipalityContact.findMany(ROW),
	pointer: (client: PrismaClient) => client.pointer.findMany(ROW),
	right: (client: PrismaClient) => client.right.findMany(ROW),
};

const RECORD = { id: true, kind: true, slug: true, liveRevisionId: true, changedAt: true } as const;
type RecordRow = {
	id: string;
	kind: string;
	slug: string;
	liveRevisionId: string | null;
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
	kinds: readonly Kind[] = Object.keys(TABLES) as Kind[],
): Promise<Snapshot> {
	// A reader of a few kinds reads the records of those, and of what people made sure of only what can be made sure of.
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
			...kinds.map((kind) => TABLES[kind](client)),
		]);
	const records = new Map(list.map((record) => [record.id, record]));
	const due = await dueOf(client, { plans, records }, now);
	const documents = new Map(kinds.map((kind, i) => [kind, overlay(tables[i] ?? [], kind, due)]));
	const shown = <K extends Kind>(kind: K) =>
		(documents.get(kind) ?? [])
			.map(({ recordId, document }): Shown<K> => {
				const record = records.get(recordId);
				const planned = due.get(recordId);
				return {
					id: recordId,
					slug: record?.slug ?? "",
					document: JSON.parse(document) as DocumentOf<K>,
					updated: (planned?.document && planned.at) || (record?.changedAt ?? null),
				};
			})
			.sort(bySlug);
	return { version: version.version, records, due, endings, confirmations, requests, answers, shown };
}
