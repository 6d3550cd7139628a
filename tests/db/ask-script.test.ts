import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { askProviders } from "../../scripts/commands/ask-providers";
import { askingOn } from "../support/asking";
import { run, start } from "../support/commands";
import { prepareDatabase } from "../support/database";

const database = prepareDatabase();

it("npm run providers:ask sends once, says what it did, and sends no address to nowhere", {
	timeout: 120_000,
}, async () => {
	const { client, url } = await database();
	await askingOn(client).only("al-anon-telefon", "mail@al-anon.example");
	const folder = mkdtempSync(join(tmpdir(), "paaroerende-mail-"));
	const nobody = { DATABASE_URL: url, SMTP_URL: "", SITE_URL: "" };
	const env = { ...nobody, MAIL_FOLDER: folder, SITE_URL: "https://vejviser.example" };
	const first = start("ask-providers.ts", { env });
	expect(first).toMatchObject({ status: 0, stderr: "" });
	expect(first.stdout).toContain("Sendt: 1. Kunne ikke sendes: 0. Påmindelser blandt dem: 0.");
	expect(first.stdout).toMatch(/Ring: \d+ tilbud har ingen mail, og 0 udbydere svarer ikke\./);
	expect((await run(askProviders, { env })).stdout).toContain("Sendt: 0.");
	const [file, ...more] = readdirSync(folder);
	expect(more).toEqual([]);
	expect(readFileSync(join(folder, file ?? ""), "utf8")).toContain("To: mail@al-anon.example");
	const nowhere = await run(askProviders, { env: { ...nobody, SMTP_URL: "smtp://127.0.0.1:9" } });
	expect(nowhere).toMatchObject({ status: 1, stderr: expect.stringContaining("SITE_URL er ikke sat") });
});
