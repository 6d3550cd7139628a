import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content/load";
import { readEntries } from "../support/catalogue";
import { changed } from "../support/changed";
import { LOADER, prepareDatabase } from "../support/database";
import { rowsOf, withDriver } from "../support/rows";

const database = prepareDatabase();
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The numbers of the audit rows whose hash or whose link to the row before does not hold. */
function brokenLinks(path: string): number[] {
	let previous = "";
	return rowsOf(path, `SELECT * FROM "AuditEntry" ORDER BY sequence`).flatMap((row, i) => {
		const { sequence, at, actor, action, recordId, revisionId, hash } = row;
		const day = new Date(at as string | number).toISOString();
		const expected = sha256(
			JSON.stringify([sequence, day, actor, action, recordId, revisionId, row.previous]),
		);
		const holds = sequence === i + 1 && row.previous === previous && hash === expected;
		previous = String(hash);
		return holds ? [] : [i + 1];
	});
}

/** The records whose live revision is not the text that was published. */
const alteredTexts = (path: string): unknown[] =>
	rowsOf(
		path,
		`SELECT r.slug, r.contentHash, v.document FROM "Record" r JOIN "Revision" v ON v.id = r.liveRevisionId`,
	)
		.filter(({ contentHash, document }) => sha256(String(document)) !== contentHash)
		.map(({ slug }) => slug);

/** What only somebody can do who owns the file: the triggers are gone. */
const tamper = (path: string, sql: string) =>
	withDriver(path, (driver) => {
		for (const event of ["update", "delete"]) {
			driver.exec(`DROP TRIGGER "AuditEntry_refuses_${event}"; DROP TRIGGER "Revision_refuses_${event}"`);
		}
		driver.exec(sql);
	});

describe("the audit chain", () => {
	it("holds after loading and after a change", async () => {
		const { client, path } = await database();
		expect(brokenLinks(path)).toEqual([]);
		const entries = changed(readEntries(), "page", "om", (page) => ({ ...page, title: "Om os" }));
		await loadContent(client, entries, { name: "en anden", at: new Date("2027-03-28T00:30:00.123Z") });
		expect(brokenLinks(path)).toEqual([]);
		const last = rowsOf(path, `SELECT * FROM "AuditEntry" ORDER BY sequence DESC LIMIT 1`)[0];
		const live = rowsOf(
			path,
			`SELECT id, liveRevisionId FROM "Record" WHERE kind = 'page' AND slug = 'om'`,
		)[0];
		expect(last).toMatchObject({
			actor: "en anden",
			action: "publish",
			recordId: live?.id,
			revisionId: live?.liveRevisionId,
		});
		expect(new Date(last?.at as string).toISOString()).toBe("2027-03-28T00:30:00.123Z");
	});

	it.each([
		[`UPDATE "AuditEntry" SET actor = 'ingen' WHERE sequence = 7`, [7]],
		[`UPDATE "AuditEntry" SET at = '2020-01-01T00:00:00.000+00:00' WHERE sequence = 7`, [7]],
		[`UPDATE "AuditEntry" SET revisionId = recordId WHERE sequence = 7`, [7]],
		[`UPDATE "AuditEntry" SET hash = 'x' WHERE sequence = 7`, [7, 8]],
		[`UPDATE "AuditEntry" SET previous = '' WHERE sequence = 7`, [7]],
	])("shows that somebody has done %s", async (sql, broken) => {
		const { path } = await database();
		tamper(path, sql);
		expect(brokenLinks(path)).toEqual(broken);
	});

	it("shows that a row was taken out", async () => {
		const { path } = await database();
		tamper(path, `DELETE FROM "AuditEntry" WHERE sequence = 7`);
		expect(brokenLinks(path)[0]).toBe(7);
	});

	it("is written with who and when", async () => {
		const { path } = await database();
		const rows = rowsOf(path, `SELECT DISTINCT actor, action, at FROM "AuditEntry"`);
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ actor: LOADER.name, action: "publish" });
		expect(new Date(rows[0]?.at as string)).toEqual(LOADER.at);
	});
});

describe("a live text", () => {
	it("that was altered behind the system's back does not fit its fingerprint", async () => {
		const { path } = await database();
		expect(alteredTexts(path)).toEqual([]);
		tamper(
			path,
			`UPDATE "Revision" SET document = replace(document, 'Dialog', 'Monolog')
			 WHERE recordId = (SELECT id FROM "Record" WHERE slug = 'aaben-dialog')`,
		);
		expect(alteredTexts(path)).toEqual(["aaben-dialog"]);
	});
});
