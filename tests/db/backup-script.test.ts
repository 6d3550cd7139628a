import { mkdtempSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/store/db/client";
import { backUp, decryptBackup } from "../../scripts/commands/backup";
import { run, start } from "../support/commands";
import { prepareDatabase } from "../support/database";

const database = prepareDatabase();

async function site() {
	const { client, url } = await database();
	const folder = mkdtempSync(join(tmpdir(), "paaroerende-backup-"));
	const passphrase = join(folder, "passphrase");
	writeFileSync(passphrase, "hest klammer batteri ærø\n", { mode: 0o600 });
	const env = { DATABASE_URL: url, BACKUP_PASSPHRASE_FILE: passphrase };
	return { client, url, folder, passphrase, env, at: (name: string) => join(folder, name) };
}

/** All that is public in a database. */
async function published(url: string) {
	const client = await openDatabase(url);
	const rows = await client.offer.findMany({ orderBy: { recordId: "asc" } });
	return [rows, await client.auditEntry.count()].concat(await client.$disconnect().then(() => []));
}

describe("npm run db:backup", () => {
	it("makes an encrypted copy that is the same database once it is opened", async () => {
		const { url, folder, env, at } = await site();
		expect(await run(backUp, { args: [at("a.db.enc")], env })).toMatchObject({ status: 0, stderr: "" });
		const opened = await run(decryptBackup, { args: [at("a.db.enc"), at("b.db")], env });
		expect(opened).toMatchObject({ status: 0, stderr: "" });
		expect(readdirSync(folder).sort()).toEqual(["a.db.enc", "b.db", "passphrase"]);
		expect(await published(`file:${at("b.db")}`)).toEqual(await published(url));
	});

	it("refuses a damaged copy, a passphrase that others can read, and one that is short or missing", async () => {
		const { env, at, folder, passphrase } = await site();
		await run(backUp, { args: [at("a.db.enc")], env });
		writeFileSync(at("c.db.enc"), "x", { flag: "a" });
		const open = (more = {}) =>
			run(decryptBackup, { args: [at("c.db.enc"), at("c.db")], env: { ...env, ...more } });
		expect(await open()).toMatchObject({
			status: 1,
			stderr: expect.stringContaining("ikke en krypteret kopi"),
		});
		const seal = (more = {}) => run(backUp, { args: [at("d.db.enc")], env: { ...env, ...more } });
		writeFileSync(at("open"), "hest klammer batteri ærø\n", { mode: 0o644 });
		writeFileSync(at("short"), "hest\n", { mode: 0o600 });
		const faults = [
			[{ BACKUP_PASSPHRASE_FILE: at("open") }, "chmod 600"],
			[{ BACKUP_PASSPHRASE_FILE: at("short") }, "mindst 20 tegn"],
			[{ BACKUP_PASSPHRASE_FILE: "" }, "er ikke sat"],
		] as const;
		for (const [more, words] of faults) {
			expect(await seal(more)).toMatchObject({ status: 1, stderr: expect.stringContaining(words) });
		}
		expect(readdirSync(folder).sort()).toEqual(["a.db.enc", "c.db.enc", "open", "passphrase", "short"]);
		expect(passphrase).toContain(folder);
	});

	it("writes for its owner's eyes alone, as every command does, and tightens what is there", async () => {
		const { url, env, at } = await site();
		const path = url.replace(/^file:/, "");
		writeFileSync(join(path, "..", "secret.key"), "x".repeat(40), { mode: 0o644 });
		expect(start("backup.ts", { args: [at("e.db")], env })).toMatchObject({ status: 0, stderr: "" });
		const files = [at("e.db"), path, join(path, "..", "secret.key")];
		expect(files.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
	});
});
