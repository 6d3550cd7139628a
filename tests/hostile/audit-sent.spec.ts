import { readFileSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { createPerson } from "../support/accounts";
import { withDatabase } from "../support/e2e/desk-http";
import { ownDatabase, startSite } from "../support/e2e/own-site";
import { addressOf, guessFrom } from "../support/hostile/guesser";

const linesIn = (file: string): { sequence: number; hash: string }[] =>
	readFileSync(file, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line));

test("the rows of the audit are in its file as they are written, also after kills", async () => {
	test.setTimeout(240_000);
	const url = await ownDatabase("audit-sent");
	const file = url.replace(/^file:(.*)catalogue.db$/, "$1audit.jsonl");
	for (let i = 0; i < 20; i += 1) await createPerson(url, { email: `p${i}@x.dk`, roles: ["editor"] });
	for (let round = 0; round < (process.env.LONG ? 10 : 2); round += 1) {
		const site = await startSite(url, undefined, { AUDIT_FILE: file });
		const guesses = Array.from({ length: 20 }, (_, i) =>
			guessFrom(addressOf(round * 20 + i), site.base, `p${i}@x.dk`).catch(() => undefined),
		);
		await sleep(300 + round * 400);
		await site.kill();
		await Promise.all(guesses);
	}
	const site = await startSite(url, undefined, { AUDIT_FILE: file });
	await site.end();
	const rows = await withDatabase(url, (client) =>
		client.auditEntry.findMany({ orderBy: { sequence: "asc" }, select: { sequence: true, hash: true } }),
	);
	expect(rows.length).toBeGreaterThan(20);
	expect(linesIn(file).map(({ sequence, hash }) => ({ sequence, hash }))).toEqual(rows);
	expect(statSync(file).mode & 0o777).toBe(0o600);
});
