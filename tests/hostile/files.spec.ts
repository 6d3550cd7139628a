import { chmodSync, readdirSync, statSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { openSession } from "../support/accounts";
import { cast } from "../support/e2e/desk";
import { type OwnSite, ownDatabase, startSite } from "../support/e2e/own-site";
import { shortEnough, slowestBeside } from "../support/hostile/bystander";
import { restingMemory } from "../support/hostile/resting-memory";
import { HOSTILE_CSV, HOSTILE_WORKBOOKS, workbook } from "../support/hostile/workbooks";

let site: OwnSite;
let cookie: string;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
	const url = await ownDatabase("files");
	cookie = await openSession(url, cast("editor").id);
	chmodSync("data/e2e-own/files/catalogue.db", 0o644);
	site = await startSite(url);
});
test.afterAll(() => site.kill());

/** Megabytes that a workbook unpacks to, and that a CSV file has. */
const [WORKBOOK_MB, CSV_MB] = process.env.LONG ? [120, 19] : [30, 10];
/** A reader may take 20 seconds; then it is ended. */
const MOST_MS = 45_000;

async function send(bytes: Buffer, name: string) {
	const form = new FormData();
	form.set("fil", new File([new Uint8Array(bytes)], name));
	const answer = await fetch(`${site.base}/redaktion/import/send`, {
		...{ method: "POST", redirect: "manual", body: form },
		headers: { origin: site.base, cookie },
	});
	return { status: answer.status, text: await answer.text() };
}

test("what the server writes, and what was there before it, is its owner's alone", () => {
	const folder = "data/e2e-own/files";
	const open = readdirSync(folder).filter((name) => (statSync(`${folder}/${name}`).mode & 0o077) !== 0);
	expect(open).toEqual([]);
	expect(readdirSync(folder)).toEqual(
		expect.arrayContaining(["catalogue.db", "catalogue.db-wal", "secret.key"]),
	);
});

test("a workbook as it should be is read", async () => {
	const rows =
		'<row r="1"><c r="A1" t="inlineStr"><is><t>Titel</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Ærø</t></is></c></row>';
	expect((await send(workbook(rows), "tilbud.xlsx")).status).toBe(303);
});

test("no file costs others a second, whatever is in it, and what it took is given back", async () => {
	test.setTimeout(900_000);
	const files = [
		...Object.entries(HOSTILE_WORKBOOKS).map(
			([what, make]) => [`${what}.xlsx`, () => make(WORKBOOK_MB)] as const,
		),
		...Object.entries(HOSTILE_CSV).map(([what, make]) => [`${what}.csv`, () => make(CSV_MB)] as const),
	];
	const quiet = await slowestBeside(site.base, Promise.resolve());
	// The first of each makes what is there for good: compiled code, and a heap of the size that work needs.
	for (const [what, make] of [...files.slice(0, 1), ...files.slice(-1)]) await send(make(), what);
	const before = await restingMemory(site);
	const named: [what: string, make: () => Buffer, name: string][] = [
		...files.map(([what, make]) => [what, make, what] as [string, () => Buffer, string]),
		["a name of megabytes", () => Buffer.from("Titel\nx\n"), `${"\u00e6 ".repeat(CSV_MB * 3e5)}.csv`],
	];
	for (const [what, make, name] of named) {
		const bytes = make();
		const from = performance.now();
		const sent = send(bytes, name);
		const slowest = await slowestBeside(site.base, sent);
		expect([what, [303, 413, 422].includes((await sent).status)]).toEqual([what, true]);
		expect(slowest, `${what} made others wait`).toBeLessThan(shortEnough(quiet));
		expect(performance.now() - from, what).toBeLessThan(MOST_MS);
	}
	const after = await restingMemory(site, before * 1.14);
	expect(after / before, `from ${before} to ${after} MiB`).toBeLessThan(1.15);
});

test("more files at once than may wait are told so, and nobody else waits for them", async () => {
	const bytes = HOSTILE_WORKBOOKS["cells as many as fit"]?.(20) ?? Buffer.alloc(0);
	const quiet = await slowestBeside(site.base, Promise.resolve());
	const sent = Promise.all(Array.from({ length: 7 }, () => send(bytes, "mange.xlsx")));
	expect(await slowestBeside(site.base, sent)).toBeLessThan(shortEnough(quiet));
	expect(
		(await sent).filter(({ text }) => text.includes("Der bliver læst andre filer")).length,
	).toBeGreaterThan(0);
});
