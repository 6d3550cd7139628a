import { deskRoutes } from "../../base/routes";
import type { Record as RecordRow } from "../../generated/prisma/client";
import { Prisma, type PrismaClient } from "../../generated/prisma/client";
import type { Person } from "../sign-in/person";
import { toConfirm } from "./confirm-list";
import { confirmAddress, readConfirmQuery } from "./confirm-query";
import { isDue } from "./front-lists";
import { listAddress, readListQuery } from "./list-address";
import { listSource } from "./record-list";
import { RECORDS } from "./record-rows";
import { listIn, recordFrom } from "./run-address";

/** Going through a list of what is due, record by record. */
export type Run = {
	/** What is done to each: read through, or confirmed. */
	is: "reading" | "confirming";
	/** The list, with its filter. */
	list: string;
	/** What else of it is due. */
	left: number;
	/** The next one's page; `null` after the last. */
	next: string | null;
	/** The facts that the list asks for, where it does not ask for all. */
	only: "contact" | "description" | null;
};

/** In which order one goes through what meets a condition, and where in it one is. */
type Order = { from: Prisma.Sql; where: Prisma.Sql; by: Prisma.Sql; at: Prisma.Sql };

/** The one after a record, in order and from the start again, and how many there are besides it. Two queries. */
async function readNext(client: PrismaClient, id: string, list: string, { from, where, by, at }: Order) {
	const others = Prisma.sql`FROM ${from} WHERE ${where} AND r."id" <> ${id}`;
	const [[next], [counted]] = await Promise.all([
		client.$queryRaw<{ id: string }[]>`
			SELECT r."id" ${others} ORDER BY (${by}) > (${at}) DESC, ${by} LIMIT 1`,
		client.$queryRaw<{ count: number | bigint }[]>`SELECT COUNT(*) AS "count" ${others}`,
	]);
	return { list, left: Number(counted?.count ?? 0), next: next ? recordFrom(list, next.id) : null };
}

type Asked = { client: PrismaClient; record: RecordRow; person: Person; now: Date };

async function confirmRun({ client, record, person, now }: Asked, params: URLSearchParams): Promise<Run> {
	const query = readConfirmQuery(params);
	const order = {
		from: RECORDS,
		where: toConfirm(query, person, now),
		by: Prisma.sql`COALESCE(r."confirmDueAt", ''), r."slug"`,
		at: Prisma.sql`${record.confirmDueAt ?? ""}, ${record.slug}`,
	};
	const list = confirmAddress({ ...query, page: 1 });
	const only = query.due === "contact" || query.due === "description" ? query.due : null;
	return { is: "confirming", only, ...(await readNext(client, record.id, list, order)) };
}

/** By default through all that is to be read again. */
async function readingRun({ client, record, person, now }: Asked, params: URLSearchParams): Promise<Run> {
	const asked = readListQuery(params);
	const query = { ...asked, state: asked.state || "due", page: 1 };
	const { from, where } = await listSource({ client, query, person, now });
	const order = {
		from,
		where: Prisma.sql`${where} AND ${isDue(now)}`,
		by: Prisma.sql`COALESCE(r."rereadAt", ''), r."id"`,
		at: Prisma.sql`${record.rereadAt ?? ""}, ${record.id}`,
	};
	return { is: "reading", only: null, ...(await readNext(client, record.id, listAddress(query), order)) };
}

/** Through which list a record's page leads on, by its address; `null` where one came by another way. */
export async function readRun(asked: Asked, params: URLSearchParams): Promise<Run | null> {
	const list = listIn(params);
	if (list?.path === deskRoutes.confirm) return confirmRun(asked, list.params);
	const { liveRevisionId, rereadAt } = asked.record;
	const isDueNow = liveRevisionId !== null && rereadAt !== null && rereadAt <= asked.now;
	const own = list?.path === deskRoutes.records ? list.params : new URLSearchParams();
	return isDueNow || readListQuery(own).state === "due" ? readingRun(asked, own) : null;
}
