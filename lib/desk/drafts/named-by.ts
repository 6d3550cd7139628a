import type { Transaction } from "../../store/db/writer";
import type { RecordTarget } from "../../store/records/record-target";

/** The kinds whose documents name records of a kind by their slugs. */
const NAMERS: Readonly<Record<string, readonly string[]>> = {
	intervention: ["offer", "guide", "municipal-answer"],
	provider: ["offer"],
};

/**
 * The slugs of records whose published or drafted document names a record by its slug, in order. A value that is
 * spelt like the slug counts as naming it: better one too many than a reference that leads nowhere.
 */
export async function namedBy(tx: Transaction, { record, kind }: RecordTarget): Promise<string[]> {
	const kinds = NAMERS[kind] ?? [];
	const found = await Promise.all(
		kinds.map(
			(namer) => tx.$queryRaw<{ slug: string }[]>`
				SELECT r."slug" AS "slug" FROM "Record" AS r WHERE r."kind" = ${namer} AND EXISTS (
					SELECT 1 FROM "Revision" AS v WHERE v."id" IN (r."liveRevisionId", r."draftRevisionId")
						AND v."document" LIKE ${`%"${record.slug}"%`}
				) ORDER BY r."slug"`,
		),
	);
	return found.flat().map(({ slug }) => slug);
}
