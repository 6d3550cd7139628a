import { monthsAfter } from "../../base/calendar/danish-time";
import { Prisma, type PrismaClient } from "../../generated/prisma/client";
import type { Stage } from "../../model/stages";
import { REREAD_MONTHS } from "../../store/records/make-live";
import { mayDo } from "../door/permissions";
import type { Note } from "../drafts/text-issues";
import type { Person } from "../sign-in/person";
import { countRows, type RecordRow, readRows, visibleTo } from "./record-rows";

/** How many of each are named; the rest are counted. */
const SHOWN = 8;

/** One thing that waits for somebody. */
type Waiting = { id: string; title: string; kind: string; note: string | null };
/** The first of what waits, and how many there are in all. */
export type WaitingList = { count: number; items: readonly Waiting[] };

const waiting = ({ id, title, kind }: RecordRow, note: string | null = null): Waiting => ({
	id,
	title,
	kind,
	note,
});

async function listOf(client: PrismaClient, where: Prisma.Sql, person: Person): Promise<WaitingList> {
	const seen = Prisma.sql`${where} AND ${visibleTo(person)}`;
	const [count, rows] = await Promise.all([countRows(client, seen), readRows(client, seen, { take: SHOWN })]);
	return { count, items: rows.map((row) => waiting(row)) };
}

/** The last moment at which what has no date of its own may have been made, to be due now. */
const madeBefore = (now: Date) => monthsAfter(now, -REREAD_MONTHS);

/** Which records are to be read again at a moment, as a condition on `Record AS r`. */
export const isDue = (now: Date) => Prisma.sql`(r."liveRevisionId" IS NOT NULL AND CASE
	WHEN r."rereadAt" IS NULL THEN r."createdAt" <= ${madeBefore(now)} ELSE r."rereadAt" <= ${now} END)`;

/** What waits because of where its draft has come to, or because it is time. Two queries each. */
export async function readFrontLists(client: PrismaClient, person: Person, now: Date) {
	const at = (stage: Stage) => listOf(client, Prisma.sql`r."stage" = ${stage}`, person);
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
