import { renameSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { databasePath } from "@/lib/base/env";
import { recordId } from "@/lib/store/records/identity";
import { openSession } from "../support/accounts";
import { cast } from "../support/e2e/desk";
import { editForm, withDatabase } from "../support/e2e/desk-http";
import { type OwnSite, ownDatabase } from "../support/e2e/own-site";
import { get, inTime, send, startWatched, told, untilWhole, visit, warmed } from "../support/hostile/outages";
import { otherProgram } from "../support/other-program";

// The database is locked by another program, goes away, or is replaced under a running site.
let [site, url, cookie, mostMs] = [{} as OwnSite, "", "", 5_000];
test.describe.configure({ mode: "default" });
test.beforeAll(async () => {
	url = await ownDatabase("healing-database");
	site = await warmed(await startWatched(url));
	mostMs = await inTime(site.base);
	cookie = await openSession(url, cast("publisher").id);
});
test.afterAll(() => site.kill());

const SLUG = "aaben-dialog";
const TYPED = "Et nyt navn, som jeg nødig vil skrive igen";

const saving = async () =>
	Object.fromEntries(
		await editForm(url, "intervention", SLUG, (document) => ({ ...document, title: TYPED })),
	) as Record<string, string>;

test("a database that another program holds: everybody who writes is answered within five seconds", async () => {
	const form = await saving();
	const held = await otherProgram(databasePath(url), "hold", 8_000);
	const from = performance.now();
	const save = () => send(site.base, "/redaktion/handling/gem-kladde", form, cookie);
	const [seen, report, signIn, write, ...editors] = await Promise.all([
		visit(site.base, "/om"),
		send(site.base, "/tilbud/al-anon-telefon/fejl/send", { emne: "phone-dead", besked: "Ingen svarer her" }),
		send(site.base, "/redaktion/log-ind/send", { mail: cast("publisher").email, adgangskode: "forkert" }),
		get(site.base, "/api/health/write"),
		...Array.from({ length: 10 }, save),
	]);
	for (const { status } of Object.values(seen)) expect(status).toBe(200);
	expect(write.status).toBe(503);
	for (const { status, ms, text } of editors) {
		expect(status).toBe(503);
		expect(ms).toBeLessThan(mostMs);
		expect(text).toContain("Databasen er optaget");
		expect(text).toContain(TYPED);
	}
	for (const { status, ms } of [report, signIn]) {
		expect(status).toBe(503);
		expect(ms).toBeLessThan(mostMs);
	}
	expect(report.text).toContain("Ingen svarer her");
	expect(signIn.text).toContain(cast("publisher").email);
	await held.ended;
	const whole = await untilWhole(site.base);
	expect((await save()).status).toBe(303);
	console.log(told("locked for 8 s", { ...seen, editor: editors[9] ?? report, report, signIn }, whole));
	expect(performance.now() - from).toBeLessThan(45_000);
});

test("a database that is taken away and put back", async () => {
	const [path, form] = [databasePath(url), await saving()];
	renameSync(path, `${path}.away`);
	await sleep(4_000);
	const seen = await visit(site.base, "/tilgaengelighed");
	const editor = await send(site.base, "/redaktion/handling/gem-kladde", form, cookie);
	for (const { status } of Object.values(seen)) expect(status).toBe(200);
	expect(editor.status).toBe(503);
	expect(editor.ms).toBeLessThan(mostMs);
	expect(editor.text).toContain("Vi kan ikke gemme noget lige nu");
	renameSync(`${path}.away`, path);
	const whole = await untilWhole(site.base);
	console.log(told("taken away", { ...seen, editor }, whole));
});

test("a database that is put in place of another is what everybody sees, and what is saved into", async () => {
	const path = databasePath(url);
	const copy = `${path}.copy`;
	await withDatabase(url, (client) => client.$executeRaw`VACUUM INTO ${copy}`);
	await withDatabase(`file:${copy}`, async (client) => {
		const row = await client.page.findFirstOrThrow({ where: { slug: "om" } });
		const document = row.document.replace(/"title":"[^"]*"/, '"title":"Efter genskabelsen"');
		await client.page.update({ where: { recordId: row.recordId }, data: { document } });
		await client.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");
	});
	await get(site.base, "/om");
	renameSync(copy, path);
	const from = performance.now();
	await expect
		.poll(async () => (await get(site.base, "/om")).text, { timeout: 30_000 })
		.toContain("Efter genskabelsen");
	await untilWhole(site.base);
	const whole = performance.now() - from;
	const saved = await send(site.base, "/redaktion/handling/gem-kladde", await saving(), cookie);
	expect(saved.status).toBe(303);
	await withDatabase(url, async (client) => {
		const [row] = await client.$queryRawUnsafe<{ integrity_check: string }[]>("PRAGMA integrity_check");
		expect(row?.integrity_check).toBe("ok");
		const record = await client.record.findUniqueOrThrow({ where: { id: recordId("intervention", SLUG) } });
		const draft = await client.revision.findUniqueOrThrow({ where: { id: record.draftRevisionId ?? "" } });
		expect(draft.document).toContain(TYPED);
	});
	console.log(told("replaced", { editor: saved }, whole));
});
