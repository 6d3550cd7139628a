import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/store/content-files/load";
import { checkAudit } from "@/lib/store/records/verify-audit";
import { readEntries } from "../support/catalogue";
import { changed } from "../support/changed";
import { LOADER, prepareDatabase } from "../support/database";
import { rowsOf } from "../support/rows";

const database = prepareDatabase();

describe("the audit chain", () => {
	it("holds after loading and after a change", async () => {
		const { client, path } = await database();
		expect((await checkAudit(client)).faults).toEqual([]);
		const entries = changed(readEntries(), "page", "om", (page) => ({ ...page, title: "Om os" }));
		await loadContent(client, entries, { name: "en anden", at: new Date("2027-03-28T00:30:00.123Z") });
		const checked = await checkAudit(client);
		expect(checked).toMatchObject({ faults: [], rows: entries.length + 1 });
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
			hash: checked.last,
		});
		expect(new Date(last?.at as string).toISOString()).toBe("2027-03-28T00:30:00.123Z");
	});

	it("is written with who and when", async () => {
		const { path } = await database();
		const rows = rowsOf(path, `SELECT DISTINCT actor, action, at FROM "AuditEntry"`);
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ actor: LOADER.name, action: "publish" });
		expect(new Date(rows[0]?.at as string)).toEqual(LOADER.at);
	});
});
