import type { Person } from "../accounts/person";
import type { PrismaClient } from "../generated/prisma/client";
import type { Kind } from "../records/kinds";
import { fold } from "../search/fold";
import { mayDo } from "./permissions";
import { placeOf } from "./record-target";
import { titleOf } from "./record-title";

export const STATES = ["review", "changes", "draft", "live", "off"] as const;
type ListState = (typeof STATES)[number];

const PER_PAGE = 50;

export type ListQuery = { kind: string; state: string; q: string; page: number };

/** Reads the list's address; whatever is unknown is dropped. */
export function readListQuery(params: URLSearchParams): ListQuery {
	const state = params.get("tilstand") ?? "";
	return {
		kind: params.get("type") ?? "",
		state: STATES.some((one) => one === state) ? state : "",
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

const inState: Record<ListState, object> = {
	review: { stage: "review" },
	changes: { stage: "changes" },
	draft: { draftRevisionId: { not: null } },
	live: { liveRevisionId: { not: null } },
	off: { liveRevisionId: null },
};

/** The records a person may see, by kind, state and words in their names, fifty a page. */
export async function readRecordList(client: PrismaClient, query: ListQuery, person: Person) {
	const records = await client.record.findMany({
		where: {
			...(query.kind ? { kind: query.kind } : {}),
			...(query.state ? inState[query.state as ListState] : {}),
		},
		orderBy: [{ kind: "asc" }, { slug: "asc" }],
	});
	const ids = records.flatMap((record) => record.draftRevisionId ?? record.liveRevisionId ?? []);
	const revisions = await readRevisions(client, ids);
	const wanted = fold(query.q);
	const rows = records.flatMap((record) => {
		const document = revisions.get(record.draftRevisionId ?? record.liveRevisionId ?? "");
		const kind = record.kind as Kind;
		const place = placeOf(kind, document === undefined ? [] : [document]);
		if (!mayDo(person, "see a record", place)) return [];
		const title = document === undefined ? record.slug : titleOf(kind, document);
		if (wanted && !fold(`${title} ${record.slug}`).includes(wanted)) return [];
		return [{ record, title }];
	});
	const from = (query.page - 1) * PER_PAGE;
	return {
		total: rows.length,
		rows: rows.slice(from, from + PER_PAGE),
		pages: Math.ceil(rows.length / PER_PAGE),
	};
}

const CHUNK = 500;

/** Documents by revision, a few hundred at a time: SQLite takes no endless list. */
export async function readRevisions(
	client: PrismaClient,
	ids: readonly string[],
): Promise<Map<string, unknown>> {
	const found = new Map<string, unknown>();
	for (let from = 0; from < ids.length; from += CHUNK) {
		const rows = await client.revision.findMany({ where: { id: { in: ids.slice(from, from + CHUNK) } } });
		for (const row of rows) found.set(row.id, JSON.parse(row.document));
	}
	return found;
}
