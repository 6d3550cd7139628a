import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { askingOn } from "../support/asking";
import { PROJECT } from "../support/catalogue";
import { prepareDatabase } from "../support/database";

const database = prepareDatabase();

/** Runs `npm run providers:ask` on a database. */
function ask(databaseUrl: string, env: Record<string, string>) {
	const script = [join(PROJECT, "node_modules/tsx/dist/cli.mjs"), join(PROJECT, "scripts/ask-providers.ts")];
	const own = { ...process.env, DATABASE_URL: databaseUrl, SMTP_URL: "", SITE_URL: "", ...env };
	return spawnSync(process.execPath, script, { cwd: PROJECT, env: own, encoding: "utf8" });
}

it("npm run providers:ask sends once, says what it did, and sends no address to nowhere", async () => {
	const { client, url } = await database();
	await askingOn(client).only("al-anon-telefon", "mail@al-anon.example");
	const folder = mkdtempSync(join(tmpdir(), "paaroerende-mail-"));
	const env = { MAIL_FOLDER: folder, SITE_URL: "https://vejviser.example" };
	const first = ask(url, env);
	expect(first).toMatchObject({ status: 0, stderr: "" });
	expect(first.stdout).toContain("Sendt: 1. Kunne ikke sendes: 0. Påmindelser blandt dem: 0.");
	expect(first.stdout).toMatch(/Ring: \d+ tilbud har ingen mail, og 0 udbydere svarer ikke\./);
	expect(ask(url, env).stdout).toContain("Sendt: 0.");
	const [file, ...more] = readdirSync(folder);
	expect(more).toEqual([]);
	expect(readFileSync(join(folder, file ?? ""), "utf8")).toContain("To: mail@al-anon.example");
	const nowhere = ask(url, { SMTP_URL: "smtp://127.0.0.1:9" });
	expect(nowhere).toMatchObject({ status: 1, stderr: expect.stringContaining("SITE_URL er ikke sat") });
}, 60_000);
