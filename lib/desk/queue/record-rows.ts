import { Prisma, type PrismaClient } from "../../generated/prisma/client";
import { editedAsYaml } from "../../model/describe-schema";
import type { Kind } from "../../model/kinds";
import { oneOf } from "../door/kind-words";
import { mayDo } from "../door/permissions";
import type { Person } from "../sign-in/person";

/** A record as the desk's lists show it. */
export type RecordRow = {
	id: string;
	kind: Kind;
	slug: string;
	liveRevisionId: string | null;
	draftRevisionId: string | null;
	stage: string;
	version: number;
	/** The account that has it to look after. */
	assignedTo: string | null;
	/** What its draft calls it, or else what is live. */
	title: string;
	/** When that was written, and the account or program that wrote it; nothing where there is neither. */
	at: Date | null;
	by: string | null;
};

type Found = Omit<RecordRow, "title"> & { title: string | null; hasHead: number | bigint };

/**
 * Which records a person may see, as a condition on `Record AS r`: the same as `mayDo` says of one, asked of all at
 * once. Whoever sees some municipalities only sees offers, providers, contacts and answers all of whose documents lie in
 * them.
 */
export function visibleTo(person: Person): Prisma.Sql {
	if (mayDo(person, "see a record", [])) return Prisma.sql`TRUE`;
	if (!mayDo(person, "see a record", person.municipalities)) return Prisma.sql`FALSE`;
	const own = JSON.stringify(person.municipalities);
	return Prisma.sql`r."kind" IN ('offer', 'provider', 'municipality', 'municipal-answer')
		AND COALESCE(r."draftRevisionId", r."liveRevisionId") IS NOT NULL
		AND NOT EXISTS (
			SELECT 1 FROM "Revision" AS v WHERE v."id" IN (r."liveRevisionId", r."draftRevisionId") AND (
				json_array_length(v."document", '$.coverage.municipalities') = 0
				OR EXISTS (
					SELECT 1 FROM json_each(v."document", '$.coverage.municipalities') AS m
					WHERE m."value" NOT IN (SELECT "value" FROM json_each(${own}))
				)
				OR (r."kind" = 'provider' AND json_extract(v."document", '$.municipality') IS NULL)
				OR json_extract(v."document", '$.municipality') NOT IN (SELECT "value" FROM json_each(${own}))
			)
		)`;
}

/** What the register calls the municipality that the document `v` is of. */
const MUNICIPALITY_NAME = Prisma.sql`(
	SELECT json_extract(m."value", '$.fullName')
	FROM "Register" AS g, json_each(g."document", '$.municipalities') AS m
	WHERE g."code" = 'places' AND json_extract(m."value", '$.code') = json_extract(v."document", '$.municipality')
)`;

function titled({ title, hasHead, version, ...own }: Found): RecordRow {
	const row = { ...own, version: Number(version) };
	if (editedAsYaml(row.kind)) return { ...row, title: oneOf(row.kind) };
	return { ...row, title: title ?? (hasHead ? "Uden titel" : row.slug) };
}

/** All records, as lists read them. */
export const RECORDS = Prisma.sql`"Record" AS r`;
const BY_KIND = Prisma.sql`r."kind", r."slug"`;
type Listing = { take?: number; skip?: number; from?: Prisma.Sql; order?: Prisma.Sql };

/** How many records meet a condition on `Record AS r`. One query. */
export async function countRows(client: PrismaClient, where: Prisma.Sql): Promise<number> {
	const [row] = await client.$queryRaw<{ count: number | bigint }[]>`
		SELECT COUNT(*) AS "count" FROM "Record" AS r WHERE ${where}`;
	return Number(row?.count ?? 0);
}

/**
 * Records that meet a condition on `Record AS r`, by kind and slug; all of them by default. One query, and only
 * documents of those that are asked for are opened.
 */
export async function readRows(
	client: PrismaClient,
	where: Prisma.Sql,
	{ take = -1, skip = 0, from = RECORDS, order = BY_KIND }: Listing = {},
): Promise<RecordRow[]> {
	const found = await client.$queryRaw<(Found & { place: number | bigint })[]>`
		SELECT r."id", r."kind", r."slug", r."liveRevisionId", r."draftRevisionId", r."stage", r."version", r."assignedTo",
			r."place", v."id" IS NOT NULL AS "hasHead", v."createdAt" AS "at", v."by",
			COALESCE(
				json_extract(v."document", '$.title'), json_extract(v."document", '$.name'),
				json_extract(v."document", '$.label'), json_extract(v."document", '$.short'), ${MUNICIPALITY_NAME}
			) AS "title"
		FROM (
			SELECT p.*, ROW_NUMBER() OVER () AS "place" FROM (
				SELECT r.* FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ${take} OFFSET ${skip}
			) AS p
		) AS r
		LEFT JOIN "Revision" AS v ON v."id" = COALESCE(r."draftRevisionId", r."liveRevisionId")
		ORDER BY r."place"`;
	return found.map(({ place: _place, ...row }) => titled(row));
}
