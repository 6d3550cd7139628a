import { pageOf } from "../../base/facets/search-params";
import { fold } from "../../base/fold";
import { deskRoutes } from "../../base/routes";
import { Prisma, type PrismaClient } from "../../generated/prisma/client";
import { namesOf } from "../door/person-names";
import { readTextIssues } from "../drafts/text-issues";
import type { Person } from "../sign-in/person";
import { isDue, seenNotes } from "./front-lists";
import { countRows, type RecordRow, readRows, visibleTo } from "./record-rows";

/** Where a draft has come to, and what is published. */
export const STATES = ["review", "changes", "draft", "unreviewed", "live", "off"] as const;
/** What somebody must look at, as the desk's front lists it. */
export const NEEDS = ["due", "broken", "unsourced", "inferred"] as const;
type ListState = (typeof STATES)[number] | (typeof NEEDS)[number];

const PER_PAGE = 50;

export type ListQuery = { kind: string; state: string; q: string; page: number };

/** Reads the list's address; whatever is unknown is dropped. */
export function readListQuery(params: URLSearchParams): ListQuery {
	const state = params.get("tilstand") ?? "";
	return {
		kind: params.get("type") ?? "",
		state: isState(state) ? state : "",
		q: (params.get("q") ?? "").slice(0, 200).trim(),
		page: pageOf(params.get("side")),
	};
}

/** The list's address. */
export function listAddress({ kind, state, q, page }: Partial<ListQuery>): string {
	const params = new URLSearchParams();
	if (kind) params.set("type", kind);
	if (state) params.set("tilstand", state);
	if (q) params.set("q", q);
	if (page && page > 1) params.set("side", String(page));
	const query = params.toString();
	return `${deskRoutes.records}${query ? `?${query}` : ""}`;
}

const inState: Record<(typeof STATES)[number], Prisma.Sql> = {
	review: Prisma.sql`r."stage" = 'review'`,
	changes: Prisma.sql`r."stage" = 'changes'`,
	draft: Prisma.sql`r."stage" = 'draft'`,
	live: Prisma.sql`r."liveRevisionId" IS NOT NULL`,
	off: Prisma.sql`r."liveRevisionId" IS NULL`,
	unreviewed: Prisma.sql`r."unreviewedId" IS NOT NULL`,
};

const isState = (state: string): state is ListState => [...STATES, ...NEEDS].some((one) => one === state);

type ListRequest = { client: PrismaClient; query: ListQuery; person: Person; now: Date };

async function stateOf({ client, person, now }: ListRequest, state: ListState): Promise<Prisma.Sql> {
	if (state === "due") return isDue(now);
	if (state !== "broken" && state !== "unsourced" && state !== "inferred") return inState[state];
	const found = (await readTextIssues(client, now))[state];
	const ids = JSON.stringify(seenNotes(found, person).map(({ id }) => id));
	return Prisma.sql`r."id" IN (SELECT "value" FROM json_each(${ids}))`;
}

/** What an import made and somebody undid has nothing to be looked at but its history, at its own address. */
const notUndone = Prisma.sql`NOT (
	r."liveRevisionId" IS NULL AND r."draftRevisionId" IS NULL
	AND EXISTS (SELECT 1 FROM "Revision" AS u WHERE u."recordId" = r."id" AND u."origin" = 'import')
	AND NOT EXISTS (SELECT 1 FROM "Ending" AS e WHERE e."recordId" = r."id" AND e."text" <> '')
)`;

/** Which records a list has, as a condition on `Record AS r`; words in names are looked for besides. */
export async function conditionOf(asked: ListRequest): Promise<Prisma.Sql> {
	const { kind, state } = asked.query;
	const parts = [
		visibleTo(asked.person),
		notUndone,
		...(kind ? [Prisma.sql`r."kind" = ${kind}`] : []),
		...(isState(state) ? [await stateOf(asked, state)] : []),
	];
	return Prisma.join(parts, " AND ");
}

/**
 * The records a person may see, by kind, state and words in their names, fifty a page. Two queries and one for the
 * names of who wrote; when words are looked for one less, over all names: how letters meet is our own rule, which no
 * database knows.
 */
export async function readRecordList(client: PrismaClient, query: ListQuery, person: Person, now: Date) {
	const where = await conditionOf({ client, query, person, now });
	const skip = (query.page - 1) * PER_PAGE;
	const page = async (total: number, rows: readonly RecordRow[]) => {
		const name = await namesOf(
			client,
			rows.map(({ by }) => by ?? ""),
		);
		const named = rows.map((row) => ({ ...row, by: row.by === null ? null : name(row.by) }));
		return { total, rows: named, pages: Math.ceil(total / PER_PAGE) };
	};
	if (!query.q) {
		const [total, rows] = await Promise.all([
			countRows(client, where),
			readRows(client, where, { take: PER_PAGE, skip }),
		]);
		return page(total, rows);
	}
	const wanted = fold(query.q);
	const all = (await readRows(client, where)).filter(({ title, slug }) =>
		fold(`${title} ${slug}`).includes(wanted),
	);
	return page(all.length, all.slice(skip, skip + PER_PAGE));
}
