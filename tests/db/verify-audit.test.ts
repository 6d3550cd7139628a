import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWriter } from "@/lib/store/db/writer";
import { audit } from "@/lib/store/records/audit";
import { type AuditRow, checkAudit, verifyAudit } from "@/lib/store/records/verify-audit";
import { checkAuditChain } from "../../scripts/commands/check-audit";
import { run, start } from "../support/commands";
import { prepareDatabase } from "../support/database";
import { withDriver } from "../support/rows";

const database = prepareDatabase();
const NOW = new Date("2026-11-25T09:00:00.000Z");
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** What only somebody can do who owns the file: the triggers are gone. */
const tamper = (path: string, sql: string) =>
	withDriver(path, (driver) => {
		for (const event of ["update", "delete", "replace"]) {
			for (const table of ["AuditEntry", "Revision"]) {
				driver.exec(`DROP TRIGGER IF EXISTS "${table}_refuses_${event}"`);
			}
		}
		driver.exec(sql);
	});

/** A chain as the documentation describes it, made without the code that is tested. */
function chain(length: number): AuditRow[] {
	let previous = "";
	return Array.from({ length }, (_, i) => {
		const detail = i % 2 ? JSON.stringify({ nummer: i }) : "";
		const covered = [i + 1, NOW.toISOString(), "nogen", `handling-${i}`, "", "", previous];
		const hash = sha256(JSON.stringify(detail ? [...covered, detail] : covered));
		const own = { recordId: "", revisionId: "", previous, hash, detail };
		previous = hash;
		return { sequence: i + 1, at: NOW, actor: "nogen", action: `handling-${i}`, ...own };
	});
}

describe("the audit check", () => {
	it.each([
		[`UPDATE "AuditEntry" SET actor = 'ingen' WHERE sequence = 7`, [7]],
		[`UPDATE "AuditEntry" SET at = '2020-01-01T00:00:00.000+00:00' WHERE sequence = 7`, [7]],
		[`UPDATE "AuditEntry" SET action = 'confirm' WHERE sequence = 7`, [7]],
		[`UPDATE "AuditEntry" SET detail = '' WHERE sequence = 7`, [7]],
		[`UPDATE "AuditEntry" SET hash = 'x' WHERE sequence = 7`, [7, 8]],
		[`UPDATE "AuditEntry" SET previous = '' WHERE sequence = 7`, [7]],
		[`DELETE FROM "AuditEntry" WHERE sequence = 7`, [7, 8]],
		[`DELETE FROM "AuditEntry" WHERE sequence < 4`, [1, 4]],
		[`UPDATE "AuditEntry" SET sequence = 900000 WHERE sequence = 7`, [7, 8, 900000]],
		[`UPDATE "AuditEntry" SET sequence = -sequence WHERE sequence = 7`, [-7, 1, 7, 8]],
	])("names what somebody has done by %s", async (sql, rows) => {
		const { path, client } = await database();
		tamper(path, sql);
		const { faults } = await checkAudit(client);
		const named = [...new Set(faults.map(({ sequence }) => sequence))];
		expect(named.filter((row) => rows.includes(row)).sort((a, b) => a - b)).toEqual(rows);
		expect(named[0]).toBe(rows[0]);
	});

	it("names the row of a revision whose text was altered, and of one that is gone", async () => {
		const { path, client } = await database();
		const of = (slug: string) =>
			client.auditEntry.findFirstOrThrow({ where: { recordId: slug }, select: { sequence: true } });
		const ids = await client.record.findMany({ where: { slug: { in: ["aaben-dialog", "om"] } } });
		const [altered, gone] = ["aaben-dialog", "om"].map(
			(slug) => ids.find((row) => row.slug === slug)?.id ?? "",
		);
		const expected = [await of(altered ?? ""), await of(gone ?? "")].map(({ sequence }) => sequence);
		tamper(
			path,
			`UPDATE "Revision" SET document = replace(document, 'Dialog', 'Monolog') WHERE recordId = '${altered}';
			 DELETE FROM "Revision" WHERE recordId = '${gone}'`,
		);
		const { faults } = await checkAudit(client);
		expect(faults.map(({ sequence }) => sequence).sort()).toEqual(expected.sort());
		expect(faults.map(({ reason }) => reason).join("\n")).toMatch(
			/er ændret siden[\s\S]*er væk|er væk[\s\S]*er ændret siden/,
		);
	});

	it("takes rows with and without details as the writer makes them", async () => {
		const { client } = await database();
		const write = createWriter(client);
		await write((tx) => audit(tx, { name: "nogen", at: NOW }, "sign-in", "", ""));
		await write((tx) => audit(tx, { name: "nogen", at: NOW }, "refused", "", "", { action: 'Æøå "x"' }));
		expect((await checkAudit(client)).faults).toEqual([]);
	});

	it("names a row at the place of every single change, removal, exchange and insertion", () => {
		const rows = chain(12);
		expect(verifyAudit(rows)).toEqual([]);
		const place = fc.integer({ min: 1, max: 10 });
		const FIELDS = ["actor", "action", "recordId", "revisionId", "previous", "hash", "detail"] as const;
		fc.assert(
			fc.property(place, fc.constantFrom(...FIELDS), (i, field) => {
				const broken = rows.map((row, at) => (at === i ? { ...row, [field]: `${row[field]}x` } : row));
				expect(verifyAudit(broken)[0]?.sequence).toBe(i + 1);
			}),
		);
		fc.assert(
			fc.property(place, (i) => {
				expect(verifyAudit(rows.toSpliced(i, 1))[0]?.sequence).toBe(i + 1);
				const [a, b] = [rows[i] as AuditRow, rows[i + 1] as AuditRow];
				const moved = { ...b, sequence: a.sequence };
				expect(
					verifyAudit(rows.with(i, moved).with(i + 1, { ...a, sequence: b.sequence }))[0]?.sequence,
				).toBe(i + 1);
				const after = rows.slice(i).map((row) => ({ ...row, sequence: row.sequence + 1 }));
				const inserted = { ...a, actor: "indsat" };
				expect(verifyAudit([...rows.slice(0, i), inserted, ...after])[0]?.sequence).toBe(i + 1);
			}),
		);
	});
});

describe("npm run audit:check", { timeout: 120_000 }, () => {
	it("ends well on a whole chain, and names the row of a broken one", async () => {
		const { path, url, client } = await database();
		const env = { DATABASE_URL: url };
		const { hash } = await client.auditEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
		const noted = { args: [hash], env };
		expect(await run(checkAuditChain, noted)).toMatchObject({
			status: 0,
			stdout: expect.stringContaining(hash),
		});
		tamper(path, `DELETE FROM "AuditEntry" WHERE sequence = (SELECT max(sequence) FROM "AuditEntry")`);
		expect(start("check-audit.ts", noted)).toMatchObject({
			status: 1,
			stderr: expect.stringContaining("findes ikke længere"),
		});
		tamper(path, `UPDATE "AuditEntry" SET actor = 'ingen' WHERE sequence = 7`);
		expect(await run(checkAuditChain, { env })).toMatchObject({
			status: 1,
			stderr: expect.stringContaining("række 7 passer ikke til"),
		});
	});
});
