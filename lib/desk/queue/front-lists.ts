import { Prisma, type PrismaClient } from "../../generated/prisma/client";
import type { AuditAction } from "../../model/audit-actions";
import type { Stage } from "../../model/stages";
import { mayDo } from "../door/permissions";
import { namesOf } from "../door/person-names";
import type { Note } from "../drafts/text-issues";
import type { Person } from "../sign-in/person";
import { countRows, type RecordRow, readRows, visibleTo } from "./record-rows";

/** How many of each are named; the rest are counted. */
const SHOWN = 8;

/** Who has it, and since when: who wrote the draft, sent it to be read, or asked for changes. */
type Held = { by: string; since: Date };
/** One thing that waits for somebody. */
type Waiting = { id: string; title: string; kind: string; note: string | null; held: Held | null };
/** The first of what waits, and how many there are in all. */
export type WaitingList = { count: number; items: readonly Waiting[] };

const waiting = (
	{ id, title, kind }: RecordRow,
	note: string | null = null,
	held: Held | null = null,
): Waiting => ({ id, title, kind, note, held });

/** What brings a draft to where it is, by its stage: whoever did that last has it, or sent it on. */
const BROUGHT: Partial<Record<Stage, readonly AuditAction[]>> = {
	review: ["submit", "provider", "municipality", "import"],
	changes: ["changes"],
};

/** Who has each of some drafts, by record, and since when. Two queries. */
async function readHeld(client: PrismaClient, rows: readonly RecordRow[], stage: Stage) {
	const where = {
		recordId: { in: rows.map(({ id }) => id) },
		action: { in: [...(BROUGHT[stage] ?? [])] },
	};
	const steps = await client.auditEntry.findMany({ where, orderBy: { sequence: "asc" } });
	const last = new Map(steps.map(({ recordId, actor, at }) => [recordId, { by: actor, since: at }]));
	const holders = rows.map((row): [string, Held | null] => [
		row.id,
		last.get(row.id) ?? (row.at ? { by: row.by ?? "", since: row.at } : null),
	]);
	const name = await namesOf(
		client,
		holders.map(([, held]) => held?.by ?? ""),
	);
	return new Map(holders.map(([id, held]) => [id, held && { ...held, by: name(held.by) }]));
}

/** The same list of drafts that have come to a stage, each with who has it. */
async function heldListOf(client: PrismaClient, stage: Stage, person: Person): Promise<WaitingList> {
	const seen = Prisma.sql`r."stage" = ${stage} AND ${visibleTo(person)}`;
	const [count, rows] = await Promise.all([countRows(client, seen), readRows(client, seen, { take: SHOWN })]);
	const held = await readHeld(client, rows, stage);
	return { count, items: rows.map((row) => waiting(row, null, held.get(row.id) ?? null)) };
}

async function listOf(client: PrismaClient, where: Prisma.Sql, person: Person): Promise<WaitingList> {
	const seen = Prisma.sql`${where} AND ${visibleTo(person)}`;
	const [count, rows] = await Promise.all([countRows(client, seen), readRows(client, seen, { take: SHOWN })]);
	return { count, items: rows.map((row) => waiting(row)) };
}

/**
 * Which records are to be read again at a moment, as a condition on `Record AS r`. All have a date: those from files
 * get one when they are loaded, all others when they are published.
 */
export const isDue = (now: Date) =>
	Prisma.sql`(r."liveRevisionId" IS NOT NULL AND r."rereadAt" IS NOT NULL AND r."rereadAt" <= ${now})`;

/** What waits because of where its draft has come to, or because it is time. A fixed number of queries each. */
export async function readFrontLists(client: PrismaClient, person: Person, now: Date) {
	const at = (stage: Stage) => heldListOf(client, stage, person);
	const [review, changes, drafts, unreviewed, dueNow] = await Promise.all([
		at("review"),
		at("changes"),
		at("draft"),
		listOf(client, Prisma.sql`r."unreviewedId" IS NOT NULL`, person),
		listOf(client, isDue(now), person),
	]);
	return { review, changes, drafts, unreviewed, due: dueNow };
}

/** What is said of a record. */
export type Said = { id: string; text: string | null };

/** Those notes about records that a person may see. */
export const seenNotes = (notes: readonly Note[], person: Person): Said[] =>
	notes.filter(({ place }) => mayDo(person, "see a record", place));

/** Records that a person may see and something is said of, the first of them with what is said. One query. */
export async function namedList(
	client: PrismaClient,
	seen: readonly Said[],
	person: Person,
): Promise<WaitingList> {
	const said = new Map(seen.slice(0, SHOWN).map(({ id, text }) => [id, text]));
	const ids = JSON.stringify([...said.keys()]);
	const where = Prisma.sql`r."id" IN (SELECT "value" FROM json_each(${ids})) AND ${visibleTo(person)}`;
	const rows = await readRows(client, where);
	return { count: seen.length, items: rows.map((row) => waiting(row, said.get(row.id) ?? null)) };
}
