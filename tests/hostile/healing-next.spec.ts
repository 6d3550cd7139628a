import { expect, test } from "@playwright/test";
import { openSession } from "../support/accounts";
import { cast } from "../support/e2e/desk";
import { type OwnSite, ownDatabase } from "../support/e2e/own-site";
import {
	get,
	inTime,
	nextOf,
	send,
	startWatched,
	told,
	untilWhole,
	visit,
	warmed,
} from "../support/hostile/outages";

// What runs behind the front hangs or dies; the front is asked all the while.
let site: OwnSite;
let [cookie, mostMs] = ["", 5_000];
test.describe.configure({ mode: "default" });
test.beforeAll(async () => {
	const url = await ownDatabase("healing-next");
	cookie = await openSession(url, cast("editor").id);
	site = await warmed(await startWatched(url));
	// It is noticed when one looks, every half second.
	mostMs = (await inTime(site.base)) + 500;
});
test.afterAll(() => site.kill());

const SAVE = "/redaktion/handling/gem-kladde";
const typed = { type: "page", "d.title": "Det, jeg havde skrevet" };

test("a Next that hangs is ended; visitors keep what is kept, and an editor what was typed", async () => {
	const hanging = nextOf(site);
	const from = performance.now();
	process.kill(hanging, "SIGSTOP");
	const [seen, live, editor, report] = await Promise.all([
		visit(site.base, "/om"),
		get(site.base, "/api/health/live"),
		send(site.base, SAVE, typed, cookie),
		send(site.base, "/tilbud/al-anon-telefon/fejl/send", { emne: "other", besked: "Nummeret er forkert" }),
	]);
	expect([seen.kept.status, seen.emergency.status, live.status]).toEqual([200, 200, 200]);
	expect(Math.max(seen.kept.ms, seen.emergency.ms, live.ms)).toBeLessThan(1_000);
	for (const { status, ms, text } of [seen.never, seen.search]) {
		expect(status).toBe(503);
		expect(ms).toBeLessThan(mostMs);
		expect(text).toContain("70 201 201");
	}
	expect([editor.status, report.status]).toEqual([503, 503]);
	expect(Math.max(editor.ms, report.ms)).toBeLessThan(mostMs);
	expect(editor.text).toContain('name="d.title" value="Det, jeg havde skrevet"');
	expect(report.text).toContain("Nummeret er forkert");
	await untilWhole(site.base);
	const whole = performance.now() - from;
	expect(whole, "from the moment it hung").toBeLessThan(30_000);
	expect(nextOf(site)).not.toBe(hanging);
	expect(site.said()).toContain("Next has answered nobody for");
	console.log(told("Next hangs", { ...seen, editor, report }, whole));
});

test("what another site had a browser send is not shown on ours with a button", async () => {
	process.kill(nextOf(site), "SIGSTOP");
	const answer = await get(site.base, SAVE, {
		method: "POST",
		headers: { origin: "https://evil.example" },
		body: new URLSearchParams({ "d.title": "ondt" }),
	});
	expect(answer.status).toBe(503);
	expect(answer.text).not.toContain("ondt");
	await untilWhole(site.base);
});

test("a Next that dies is started again, and nobody is left waiting", async () => {
	process.kill(nextOf(site), "SIGKILL");
	const seen = await visit(site.base, "/tilgaengelighed");
	const editor = await send(site.base, SAVE, typed, cookie);
	expect([seen.kept.status, seen.emergency.status]).toEqual([200, 200]);
	for (const { status, ms } of [seen.never, seen.search]) {
		expect([200, 503]).toContain(status);
		expect(ms).toBeLessThan(mostMs);
	}
	expect(editor.ms).toBeLessThan(mostMs);
	const whole = await untilWhole(site.base);
	console.log(told("Next dies", { ...seen, editor }, whole));
});

test("a Next that is only busy is left alone", async () => {
	const busy = nextOf(site);
	const many = Array.from({ length: 60 }, (_, i) => get(site.base, `/soeg?q=angst${i}`));
	const answers = await Promise.all(many);
	expect(answers.every(({ status }) => status === 200 || status === 503)).toBe(true);
	expect(nextOf(site)).toBe(busy);
});
