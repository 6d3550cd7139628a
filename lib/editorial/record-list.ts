import type { Person } from "../accounts/person";
import { Prisma, type PrismaClient } from "../generated/prisma/client";
import { fold } from "../search/fold";
import { countRows, readRows, visibleTo } from "./record-rows";

export const STATES = ["review", "changes", "draft", "live", "off"] as const;
type ListState = (typeof STATES)[number];

const PER_PAGE = 50;

export type ListQuery = { kind: string; state: string; q: string; page: number };

/** Reads the list's address; whatever is unknown is dropped. */
export function readListQuery(params: URLSearchParams): ListQuery {
	const state = params.get("tilstand") ?? "";
	return {
		kind: params.get("type") ?? "",
		state: isState(state) ? state : "",
		q: (params.get("q") ?? "").slice(0, 200).trim(),
		page: Math.min(999, Math.max(1, Number.parseInt(params.get("side") ?? "1", 10) || 1)),
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
	return `/redaktion/poster${query ? `?${query}` : ""}`;
}

const inState: Record<ListState, Prisma.Sql> = {
	review: Prisma.sql`r."stage" = 'review'`,
	changes: Prisma.sql`r."stage" = 'changes'`,
	draft: Prisma.sql`r."draftRevisionId" IS NOT NULL`,
	live: Prisma.sql`r."liveRevisionId" IS NOT NULL`,
	off: Prisma.sql`r."liveRevisionId" IS NULL`,
};

const isState = (state: string): state is ListState => STATES.some((one) => one === state);

function conditionOf({ kind, state }: ListQuery, person: Person): Prisma.Sql {
	const parts = [
		visibleTo(person),
		...(kind ? [Prisma.sql`r."kind" = ${kind}`] : []),
		...(isState(state) ? [inState[state]] : []),
	];
	return Prisma.join(parts, " AND ");
}

/**
 * The records a person may see, by kind, state and words in their names, fifty a page. Two queries; when words are
 * looked for one, over all names: how letters meet is our own rule, which no database knows.
 */
export async function readRecordList(client: PrismaClient, query: ListQuery, person: Person) {
	const where = conditionOf(query, person);
	const skip = (query.page - 1) * PER_PAGE;
	if (!query.q) {
		const [total, rows] = await Promise.all([
			countRows(client, where),
			readRows(client, where, { take: PER_PAGE, skip }),
		]);
		return { total, rows, pages: Math.ceil(total / PER_PAGE) };
	}
	const wanted = fold(query.q);
	const all = (await readRows(client, where)).filter(({ title, slug }) =>
		fold(`${title} ${slug}`).includes(wanted),
	);
	return {
		total: all.length,
		rows: all.slice(skip, skip + PER_PAGE),
		pages: Math.ceil(all.length / PER_PAGE),
	};
}
