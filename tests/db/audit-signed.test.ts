import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { createWriter } from "@/lib/store/db/writer";
import { audit } from "@/lib/store/records/audit";
import { checkAuditChain } from "../../scripts/commands/check-audit";
import { run } from "../support/commands";
import { prepareDatabase } from "../support/database";
import { withDriver } from "../support/rows";

const database = prepareDatabase();
const KEY = "en nøgle, som ligger et helt andet sted";
const NOW = new Date("2026-12-01T09:00:00Z");

async function signed() {
	const { path, url, client } = await database();
	const file = join(dirname(path), "head.json");
	const env = { DATABASE_URL: url, AUDIT_KEY: KEY };
	const check = (args: string[], more: Record<string, string> = {}) =>
		run(checkAuditChain, { args, env: { ...env, ...more } });
	const head = await check(["--sign"]);
	expect(head.status).toBe(0);
	writeFileSync(file, head.stdout);
	return { path, client, file, check, head: JSON.parse(head.stdout) as Record<string, unknown> };
}

describe("npm run audit:check -- --sign", () => {
	it("prints the head with its mark, which holds while rows are added", async () => {
		const { client, file, check, head } = await signed();
		const last = await client.auditEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
		expect(head).toMatchObject({ sequence: last.sequence, hash: last.hash });
		await createWriter(client)((tx) => audit(tx, { name: "nogen", at: NOW }, "sign-in", "", ""));
		expect(await check(["--verify", file])).toMatchObject({ status: 0 });
	});

	it("is missed when somebody who owns the database makes a chain that is whole, but another", async () => {
		const { path, file, check } = await signed();
		withDriver(path, (driver) => {
			driver.exec('DROP TRIGGER IF EXISTS "AuditEntry_refuses_delete"');
			driver.exec('DELETE FROM "AuditEntry" WHERE sequence = (SELECT max(sequence) FROM "AuditEntry")');
		});
		expect(await check([])).toMatchObject({ status: 0 });
		expect(await check(["--verify", file])).toMatchObject({
			status: 1,
			stderr: expect.stringContaining("ikke den, der blev underskrevet"),
		});
	});

	it("is taken neither with another key nor when a word of it is another", async () => {
		const { file, check, head } = await signed();
		const other = await check(["--verify", file], { AUDIT_KEY: `${KEY}.` });
		expect(other).toMatchObject({ status: 1, stderr: expect.stringContaining("ikke underskrevet") });
		for (const change of [{ sequence: 1 }, { at: NOW.toISOString() }, { hash: "" }, { mac: "" }]) {
			writeFileSync(file, JSON.stringify({ ...head, ...change }));
			expect(await check(["--verify", file])).toMatchObject({ status: 1 });
		}
	});

	it("needs a key, from the environment or from a file", async () => {
		const { path, check } = await signed();
		const none = await check(["--sign"], { AUDIT_KEY: "kort" });
		expect(none).toMatchObject({ status: 1, stderr: expect.stringContaining("AUDIT_KEY") });
		const AUDIT_KEY_FILE = join(dirname(path), "audit.key");
		writeFileSync(AUDIT_KEY_FILE, `${KEY}\n`);
		expect(await check(["--sign"], { AUDIT_KEY: "", AUDIT_KEY_FILE })).toMatchObject({ status: 0 });
	});
});
