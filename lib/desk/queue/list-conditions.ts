import { monthsAfter } from "../../base/calendar/danish-time";
import { freshFrom } from "../../directory/offers/freshness";
import { Prisma, type PrismaClient } from "../../generated/prisma/client";
import type { Transaction } from "../../store/db/writer";
import { readTextIssues } from "../drafts/text-issues";
import type { Person } from "../sign-in/person";
import { isDue, seenNotes } from "./front-lists";
import { type ListQuery, MINE, NEEDS, NOBODY, STATES } from "./list-address";
import { visibleTo } from "./record-rows";

/** What is asked, by whom and when. */
export type ListRequest = { client: Transaction; query: ListQuery; person: Person; now: Date };

const inState: Record<(typeof STATES)[number], Prisma.Sql> = {
	review: Prisma.sql`r."stage" = 'review'`,
	changes: Prisma.sql`r."stage" = 'changes'`,
	draft: Prisma.sql`r."stage" = 'draft'`,
	live: Prisma.sql`r."liveRevisionId" IS NOT NULL`,
	off: Prisma.sql`r."liveRevisionId" IS NULL`,
	unreviewed: Prisma.sql`r."unreviewedId" IS NOT NULL`,
};

async function stateOf({ client, query: { state }, person, now }: ListRequest): Promise<Prisma.Sql[]> {
	const simple = STATES.find((one) => one === state);
	if (simple) return [inState[simple]];
	const need = NEEDS.find((one) => one === state);
	if (!need) return [];
	if (need === "due") return [isDue(now)];
	const found = (await readTextIssues(client as PrismaClient, now))[need];
	const ids = JSON.stringify(seenNotes(found, person).map(({ id }) => id));
	return [Prisma.sql`r."id" IN (SELECT "value" FROM json_each(${ids}))`];
}

/** What an import made and somebody undid has nothing to be looked at but its history, at its own address. */
const notUndone = Prisma.sql`NOT (
	r."liveRevisionId" IS NULL AND r."draftRevisionId" IS NULL
	AND EXISTS (SELECT 1 FROM "Revision" AS u WHERE u."recordId" = r."id" AND u."origin" = 'import')
	AND NOT EXISTS (SELECT 1 FROM "Ending" AS e WHERE e."recordId" = r."id" AND e."text" <> '')
)`;

/** When it was last confirmed, of what somebody confirms. */
export const LAST_CONFIRMED = Prisma.sql`(SELECT MAX(c."at") FROM "Confirmation" AS c WHERE c."recordId" = r."id")`;

function freshness(fresh: string, now: Date): Prisma.Sql[] {
	if (!fresh) return [];
	const { confirmed, ageing } = freshFrom(now);
	const since = (at: Date) => Prisma.sql`${LAST_CONFIRMED} >= ${at}`;
	const by: Record<string, Prisma.Sql> = {
		bekraeftet: since(confirmed),
		aeldes: Prisma.sql`${since(ageing)} AND ${LAST_CONFIRMED} < ${confirmed}`,
		gammel: Prisma.sql`${LAST_CONFIRMED} < ${ageing}`,
		aldrig: Prisma.sql`${LAST_CONFIRMED} IS NULL`,
	};
	const confirmable = Prisma.sql`r."kind" IN ('offer', 'provider', 'municipality')
		AND r."liveRevisionId" IS NOT NULL`;
	return [confirmable, by[fresh] ?? Prisma.sql`TRUE`];
}

const DAY_MS = 86_400_000;

function reading(wanted: string, now: Date): Prisma.Sql[] {
	if (!wanted) return [];
	if (wanted === "overskredet") return [isDue(now)];
	const days = wanted === "maaned" ? 30 : 90;
	const until = new Date(now.getTime() + days * DAY_MS);
	// Without a date of its own it is due twelve months after it was made.
	const isBefore = Prisma.sql`CASE WHEN r."rereadAt" IS NULL
		THEN r."createdAt" <= ${monthsAfter(until, -12)} ELSE r."rereadAt" <= ${until} END`;
	const isLive = Prisma.sql`r."liveRevisionId" IS NOT NULL`;
	return [isLive, wanted === "senere" ? Prisma.sql`NOT (${isBefore})` : isBefore];
}

function people({ query: { holder, writer }, person }: ListRequest): Prisma.Sql[] {
	const id = (who: string) => (who === MINE ? person.id : who);
	const isHeld =
		holder === NOBODY ? Prisma.sql`r."assignedTo" IS NULL` : Prisma.sql`r."assignedTo" = ${id(holder)}`;
	const isWritten = Prisma.sql`EXISTS (
		SELECT 1 FROM "Revision" AS w
		WHERE w."id" IN (r."draftRevisionId", r."liveRevisionId") AND w."by" = ${id(writer)})`;
	return [...(holder ? [isHeld] : []), ...(writer ? [isWritten] : [])];
}

/** What a list is narrowed to, as a condition on `Record AS r`; never more than the person may see. */
export async function listCondition(asked: ListRequest): Promise<Prisma.Sql> {
	const { query, person, now } = asked;
	const parts = [
		...[visibleTo(person), notUndone],
		...(query.kind ? [Prisma.sql`r."kind" = ${query.kind}`] : []),
		...(await stateOf(asked)),
		...freshness(query.fresh, now),
		...reading(query.reading, now),
		...people(asked),
	];
	return Prisma.join(parts, " AND ");
}
