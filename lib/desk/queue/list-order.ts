import { Prisma } from "../../generated/prisma/client";
import { LAST_CONFIRMED } from "./list-conditions";

const HEAD = Prisma.sql`COALESCE(r."draftRevisionId", r."liveRevisionId")`;

/** By what a list is sorted; every order ends by kind and slug, so that pages never overlap. */
const ORDERS: Record<string, Prisma.Sql> = {
	navn: Prisma.sql`(SELECT n."title" FROM "RevisionText" AS n WHERE n."revisionId" = ${HEAD}) IS NULL,
		(SELECT n."title" FROM "RevisionText" AS n WHERE n."revisionId" = ${HEAD})`,
	aendret: Prisma.sql`(SELECT n."createdAt" FROM "Revision" AS n WHERE n."id" = ${HEAD}) DESC`,
	laesedato: Prisma.sql`r."rereadAt" IS NULL, r."rereadAt"`,
	bekraeftet: Prisma.sql`${LAST_CONFIRMED} IS NOT NULL, ${LAST_CONFIRMED}`,
};

const LAST = Prisma.sql`r."kind", r."slug"`;

/** @param isWorded whether `f."tier"` says how well each answers. */
export function listOrder(sort: string, isWorded: boolean): Prisma.Sql {
	const first = ORDERS[sort] ?? (isWorded ? Prisma.sql`f."tier"` : null);
	return first ? Prisma.sql`${first}, ${LAST}` : LAST;
}
