import { Prisma, type PrismaClient } from "../../generated/prisma/client";
import type { Transaction } from "../../store/db/writer";
import { namesOf } from "../door/person-names";
import type { Person } from "../sign-in/person";
import type { ListQuery } from "./list-address";
import { type ListRequest, listCondition } from "./list-conditions";
import { listOrder } from "./list-order";
import { readWorded } from "./list-words";
import { RECORDS, readRows } from "./record-rows";

const PER_PAGE = 50;

/** What a list is read from: its records, narrowed and in order. */
export async function listSource(asked: ListRequest) {
	const [where, worded] = await Promise.all([listCondition(asked), readWorded(asked.client, asked.query)]);
	const order = listOrder(asked.query.sort, worded !== null);
	return { where, from: worded?.from ?? RECORDS, order, corrected: worded?.corrected ?? null };
}

type Counted = { total: number | bigint };

/**
 * The records a person may see, by kind, state, people, dates and everything that they say, fifty a page. As many
 * queries however many there are, and only documents of those that are shown are opened.
 */
export async function readRecordList(client: PrismaClient, query: ListQuery, person: Person, now: Date) {
	const { where, from, order, corrected } = await listSource({ client, query, person, now });
	const skip = (query.page - 1) * PER_PAGE;
	const [[counted], rows] = await Promise.all([
		client.$queryRaw<Counted[]>`SELECT COUNT(*) AS "total" FROM ${from} WHERE ${where}`,
		readRows(client, where, { from, order, take: PER_PAGE, skip }),
	]);
	const total = Number(counted?.total ?? 0);
	const name = await namesOf(
		client,
		rows.flatMap(({ by, assignedTo }) => [by ?? "", assignedTo ?? ""]),
	);
	const named = rows.map((row) => ({
		...row,
		by: row.by === null ? null : name(row.by),
		holder: row.assignedTo === null ? null : name(row.assignedTo),
	}));
	const pages = Math.ceil(total / PER_PAGE);
	// What was meant may be a word of a draft that is none of theirs: it is told only with what they may see.
	return { total, rows: named, pages, corrected: total > 0 ? corrected : null };
}
export type RecordListPage = Awaited<ReturnType<typeof readRecordList>>;

/** The identifiers of everything in a list, over all its pages, in its order. */
export async function readListIds(
	client: Transaction,
	{ query, person, now }: Omit<ListRequest, "client">,
	most: number,
): Promise<string[]> {
	const { where, from, order } = await listSource({ client, query, person, now });
	const rows = await client.$queryRaw<{ id: string }[]>`
		SELECT r."id" FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ${most}`;
	return rows.map(({ id }) => id);
}

/** Who may stand in the list's filters: everybody with an account that is open. */
export const readPeople = (client: Transaction) =>
	client.$queryRaw<{ id: string; name: string }[]>(
		Prisma.sql`SELECT "id", "name" FROM "User" WHERE "disabledAt" IS NULL ORDER BY "name", "id"`,
	);
