import { withDriver } from "./rows";

/**
 * Adds so many published offers to a database, each a copy of one that is there with a name and a municipality of its
 * own and a telephone number that the search finds, every other one confirmed: past the site's code, so that ten thousand take a second.
 */
export function addOffers(path: string, count: number): void {
	withDriver(path, (database) => {
		const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})`;
		const named = `json_set(real.document, '$.title', 'Tilbud nummer ' || n.i,
			'$.coverage', json_object('level', 'municipality', 'regions', json_array(),
				'municipalities', json_array(CASE WHEN n.i % 98 = 0 THEN '0751' ELSE '0461' END)))`;
		const due = (day: string) => `'${day}T22:00:00.000+00:00'`;
		const at = "'2026-11-01T10:00:00.000+00:00'";
		database.exec(`BEGIN;
			CREATE TEMP TABLE real AS
				SELECT row_number() OVER (ORDER BY o."slug") - 1 AS i, o."document", r."liveRevisionId" AS revision
				FROM "Offer" AS o JOIN "Record" AS r ON r."id" = o."recordId" LIMIT 100;
			CREATE TEMP TABLE fresh AS ${numbers}
				SELECT n.i, printf('mange-%05d', n.i) AS slug, 'r' || n.i AS record, 'v' || n.i AS revision,
					${named} AS document
				FROM n JOIN real ON real.i = n.i % 100;
			INSERT INTO "Record" ("id", "kind", "slug", "createdAt", "liveRevisionId", "rereadAt",
					"contactDueAt", "descriptionDueAt", "confirmDueAt")
				SELECT record, 'offer', slug, ${at}, revision, ${due("2027-11-01")},
					CASE WHEN i % 2 = 0 THEN ${due("2027-04-30")} END, CASE WHEN i % 2 = 0 THEN ${due("2027-10-31")} END,
					CASE WHEN i % 2 = 0 THEN ${due("2027-04-30")} END FROM fresh;
			INSERT INTO "Revision" ("id", "recordId", "sequence", "document", "createdAt")
				SELECT revision, record, 1, document, ${at} FROM fresh;
			INSERT INTO "RevisionText" ("number", "revisionId", "recordId", "kind", "title", "named", "words")
				SELECT (SELECT MAX("number") FROM "RevisionText") + fresh.i, fresh.revision, fresh.record, 'offer',
					'tilbud nummer ' || fresh.i, 'tilbud nummer ' || fresh.i || ' mange ' || printf('%05d', fresh.i),
					CASE WHEN fresh.i % 98 = 0 THEN 'municipality:0751' ELSE 'municipality:0461' END
						|| ' ' || (10000000 + fresh.i) || ' ' || text."words"
				FROM fresh JOIN real ON real.i = fresh.i % 100
				JOIN "RevisionText" AS text ON text."revisionId" = real.revision;
			INSERT INTO "Offer" ("recordId", "slug", "provider", "level", "status", "document")
				SELECT record, slug, json_extract(document, '$.provider'), 'municipality',
					json_extract(document, '$.status'), document FROM fresh;
			INSERT INTO "Confirmation" ("id", "recordId", "revisionId", "at", "by", "way")
				SELECT 'c' || i, record, revision, ${at}, 'redaktionen', 'phone' FROM fresh WHERE i % 2 = 0;
			COMMIT; ANALYZE;`);
	});
}
