import { execFileSync } from "node:child_process";
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { openSession } from "../support/accounts";
import { cast } from "../support/e2e/desk";
import { editForm } from "../support/e2e/desk-http";
import type { OwnSite } from "../support/e2e/own-site";
import {
	get,
	inTime,
	mayMount,
	ownDisk,
	send,
	startWatched,
	told,
	untilWhole,
	visit,
	warmed,
} from "../support/hostile/outages";

// A disk of its own, in memory: it can be filled, and made read-only, for root as for anybody.
test.skip(!mayMount(), "needs to mount a disk");
let [site, disk] = [{} as OwnSite, {} as Awaited<ReturnType<typeof ownDisk>>];
let [cookie, mostMs] = ["", 5_000];
test.describe.configure({ mode: "default" });
test.beforeAll(async () => {
	disk = await ownDisk("healing-disk", 64);
	site = await warmed(await startWatched(disk.url));
	mostMs = await inTime(site.base);
	cookie = await openSession(disk.url, cast("publisher").id);
});
test.afterAll(async () => {
	await site.kill();
	disk.unmount();
});

const TYPED = "Et nyt navn, som jeg nødig vil skrive igen";

async function saves() {
	const form = await editForm(disk.url, "intervention", "aaben-dialog", (document) => ({
		...document,
		title: `${TYPED} ${"meget ".repeat(10)}`.trim(),
	}));
	return send(site.base, "/redaktion/handling/gem-kladde", Object.fromEntries(form), cookie);
}

/** Takes all the room that is left. */
function fill() {
	const { bavail, bsize } = statfsSync(disk.folder);
	writeFileSync(`${disk.folder}/fyld`, Buffer.alloc(Math.max(0, bavail * bsize)));
}

test("a full disk: pages are shown as ever, and what an editor typed is given back", async () => {
	const before = await saves();
	expect(before.status).toBe(303);
	fill();
	// What the log of the database has room for already can still be written.
	let editor = await saves();
	for (let tries = 0; editor.status === 303 && tries < 200; tries++) editor = await saves();
	const [seen, write] = [await visit(site.base, "/om"), await get(site.base, "/api/health/write")];
	for (const { status } of Object.values(seen)) expect(status).toBe(200);
	expect(editor.status).toBe(503);
	expect(editor.ms).toBeLessThan(mostMs);
	expect(editor.text).toContain(TYPED);
	expect([200, 503]).toContain(write.status);
	rmSync(`${disk.folder}/fyld`);
	const whole = await untilWhole(site.base);
	expect((await saves()).status).toBe(303);
	console.log(told("disk full", { ...seen, editor }, whole));
});

test("a disk that is read-only when the site starts, and is not any more", async () => {
	await site.kill();
	execFileSync("mount", ["-o", "remount,ro", disk.folder]);
	site = await startWatched(disk.url, "live");
	const seen = await visit(site.base, "/om");
	const signIn = await send(site.base, "/redaktion/log-ind/send", {
		mail: cast("editor").email,
		adgangskode: "forkert",
	});
	expect((await get(site.base, "/api/health/live")).status).toBe(200);
	expect((await get(site.base, "/api/health/write")).status).toBe(503);
	// Without a log of its own beside it the database cannot be read at all: visitors have the numbers.
	for (const { status, text } of Object.values(seen)) {
		expect([200, 503]).toContain(status);
		expect(text).toContain("70 201 201");
	}
	expect([422, 503]).toContain(signIn.status);
	execFileSync("mount", ["-o", "remount,rw", disk.folder]);
	const whole = await untilWhole(site.base);
	expect((await saves()).status).toBe(303);
	console.log(told("read-only at start", { ...seen, signIn }, whole));
});

test("a site that starts without its database waits for it", async () => {
	await site.kill();
	execFileSync("mv", [`${disk.folder}/catalogue.db`, `${disk.folder}/catalogue.away`]);
	site = await startWatched(disk.url, "live");
	const seen = await visit(site.base, "/om");
	for (const { status, text } of Object.values(seen)) {
		expect([500, 503]).toContain(status);
		expect(text).toContain("70 201 201");
	}
	execFileSync("mv", [`${disk.folder}/catalogue.away`, `${disk.folder}/catalogue.db`]);
	const whole = await untilWhole(site.base);
	expect((await get(site.base, "/om")).status).toBe(200);
	console.log(told("missing at start", seen, whole));
});
