import { Prisma, type PrismaClient } from "../../generated/prisma/client";
import { readConfirmations } from "../confirming/read-confirmations";
import { vouchedFacts } from "../confirming/vouched-facts";
import { titleOf } from "../door/record-title";
import type { Person } from "../sign-in/person";
import { readConfirmNames } from "./confirm-names";
import type { ConfirmKind, ConfirmQuery } from "./confirm-query";
import { readLiveDocuments } from "./live-documents";
import { visibleTo } from "./record-rows";

const PER_PAGE = 50;

/** Which of them lie in a municipality, as a condition on `Record AS r`. */
const inPlace: Record<ConfirmKind, (code: string) => Prisma.Sql> = {
	offer: (code) => Prisma.sql`r."id" IN (
		SELECT o."recordId" FROM "Offer" AS o, json_each(o."document", '$.coverage.municipalities') AS m
		WHERE m."value" = ${code})`,
	municipality: (code) => Prisma.sql`r."id" IN (
		SELECT c."recordId" FROM "MunicipalityContact" AS c WHERE c."code" = ${code})`,
	provider: (code) => Prisma.sql`r."id" IN (
		SELECT p."recordId" FROM "Provider" AS p WHERE json_extract(p."document", '$.municipality') = ${code})`,
};

const ofProvider: Record<ConfirmKind, (slug: string) => Prisma.Sql> = {
	offer: (slug) => Prisma.sql`r."id" IN (SELECT o."recordId" FROM "Offer" AS o WHERE o."provider" = ${slug})`,
	municipality: () => Prisma.sql`FALSE`,
	provider: (slug) => Prisma.sql`r."slug" = ${slug}`,
};

/** What is due at a moment, from the dates that every confirmation moves (`store/records/confirm-due.ts`). */
const isDue = {
	any: (now: Date) => Prisma.sql`(r."confirmDueAt" IS NULL OR r."confirmDueAt" <= ${now})`,
	contact: (now: Date) => Prisma.sql`(r."contactDueAt" IS NULL OR r."contactDueAt" <= ${now})`,
	description: (now: Date) => Prisma.sql`(r."descriptionDueAt" IS NULL OR r."descriptionDueAt" <= ${now})`,
	never: () => Prisma.sql`(r."contactDueAt" IS NULL AND r."descriptionDueAt" IS NULL)`,
} satisfies Record<ConfirmQuery["due"], (now: Date) => Prisma.Sql>;

/** What a person may see of what a list is about, due or not: what has ended needs nobody. */
const amongAll = ({ kind, municipality, provider }: ConfirmQuery, person: Person) =>
	Prisma.join(
		[
			Prisma.sql`r."kind" = ${kind} AND r."liveRevisionId" IS NOT NULL
				AND r."id" NOT IN (SELECT e."recordId" FROM "Offer" AS e WHERE e."status" = 'ended')`,
			visibleTo(person),
			...(municipality ? [inPlace[kind](municipality)] : []),
			...(provider ? [ofProvider[kind](provider)] : []),
		],
		" AND ",
	);

/** What a person is to confirm of a list at a moment, as a condition on `Record AS r`. */
export const toConfirm = (query: ConfirmQuery, person: Person, now: Date): Prisma.Sql =>
	Prisma.sql`${amongAll(query, person)} AND ${isDue[query.due](now)}`;

type Counted = { total: number | bigint; due: number | bigint | null };
type Row = { id: string; version: number | bigint; slug: string };

/**
 * What a person is to confirm, the most overdue first, fifty a page, each with what one vouches for and how it was
 * confirmed before. A fixed number of queries, and only documents of those that are shown are opened.
 */
export async function readConfirmList(client: PrismaClient, query: ConfirmQuery, person: Person, now: Date) {
	const where = toConfirm(query, person, now);
	const skip = (query.page - 1) * PER_PAGE;
	const [[counted], rows] = await Promise.all([
		client.$queryRaw<Counted[]>`
			SELECT COUNT(*) AS "total", SUM(${isDue[query.due](now)}) AS "due"
			FROM "Record" AS r WHERE ${amongAll(query, person)}`,
		client.$queryRaw<Row[]>`
			SELECT r."id", r."version", r."slug" FROM "Record" AS r WHERE ${where}
			ORDER BY r."confirmDueAt", r."slug" LIMIT ${PER_PAGE} OFFSET ${skip}`,
	]);
	const ids = rows.map(({ id }) => id);
	const [documents, confirmationOf, names] = await Promise.all([
		readLiveDocuments(client, query.kind, ids),
		readConfirmations(client, now, { recordId: { in: ids } }),
		readConfirmNames(client, query, ids),
	]);
	const due = Number(counted?.due ?? 0);
	return {
		total: Number(counted?.total ?? 0),
		due,
		pages: Math.ceil(due / PER_PAGE),
		municipalities: names.municipalities,
		/** What the provider is called whose offers alone are shown. */
		provider: names.provider,
		rows: rows.map(({ id, version, slug }) => {
			const document = documents.get(id);
			const { municipality, provider: by } = (document ?? {}) as { municipality?: string; provider?: string };
			const own = query.kind === "municipality" ? names.municipality(municipality) : undefined;
			return {
				record: { id, version: Number(version) },
				title: own ?? (document ? titleOf(query.kind, document) : slug),
				facts: vouchedFacts(query.kind, document ?? null),
				provider: by ? { slug: by, name: names.providers.get(by) ?? by } : null,
				...confirmationOf(id),
			};
		}),
	};
}
export type ConfirmPage = Awaited<ReturnType<typeof readConfirmList>>;
export type ConfirmRow = ConfirmPage["rows"][number];
