import { execFileSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { createPerson, type MadePerson } from "../support/accounts";
import { withDatabase } from "../support/e2e/desk-http";
import { type OwnSite, ownDatabase, startSite } from "../support/e2e/own-site";
import { shortEnough } from "../support/hostile/bystander";
import { addressOf, guessFrom } from "../support/hostile/guesser";

// Strangers who guess passwords keep nobody out, and nobody waiting.
let site: OwnSite;
let url: string;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
	url = await ownDatabase("guessing");
	site = await startSite(url);
	// The page that every wrong password is answered with, and the search, are compiled by now.
	await guessFrom("127.0.0.1", site.base, "ingen@x.dk");
	await slowest(Promise.resolve());
});
test.afterAll(() => site.kill());

const person = (email: string): Promise<MadePerson> => createPerson(url, { email, roles: ["editor"] });
const owner = (who: MadePerson, from: string, cookie = "") =>
	guessFrom(from, site.base, who.email, who.password, cookie);
const statuses = (answers: readonly { status: number }[], status: number) =>
	answers.filter((answer) => answer.status === status).length;

let asked = 0;
/** The slowest of a bystander's searches and visits to the sign-in page while something goes on. */
async function slowest(work: Promise<unknown>): Promise<number> {
	let [most, done] = [0, false];
	void work
		.catch(() => undefined)
		.finally(() => {
			done = true;
		});
	for (let i = 0; i < 5 || !done; i += 1) {
		asked += 1;
		for (const path of [`/soeg?q=sorg${asked}`, "/redaktion/log-ind"]) {
			const from = performance.now();
			const answer = await fetch(site.base + path);
			await answer.arrayBuffer();
			expect(answer.status).toBe(200);
			most = Math.max(most, performance.now() - from);
		}
	}
	await work;
	return most;
}

test("of 40 guesses at the same time five are judged from one address, and ten from forty", async () => {
	for (const [mail, judged, address] of [
		["en@x.dk", 5, () => "127.0.0.1"],
		["mange@x.dk", 10, addressOf],
		["ukendt-en@x.dk", 5, () => "127.0.0.1"],
		["ukendt-mange@x.dk", 10, addressOf],
	] as const) {
		if (!mail.startsWith("ukendt")) await person(mail);
		const guesses = Array.from({ length: 40 }, (_, i) => guessFrom(address(i), site.base, mail));
		const answers = await Promise.all(guesses);
		expect([mail, statuses(answers, 422), statuses(answers, 303)]).toEqual([mail, judged, 0]);
	}
});

test("meanwhile the owner signs in at once where she has before, and others are not kept waiting", async () => {
	test.setTimeout(240_000);
	const ida = await person("ida@x.dk");
	const first = await owner(ida, "127.0.0.1");
	expect(first.status).toBe(303);
	const device = first.cookies.join("; ");
	const quiet = await slowest(Promise.resolve());
	const until = performance.now() + (process.env.LONG ? 60_000 : 6_000);
	let count = 0;
	/** Forty at a time, half at her account, half at as many others, and a few of them from her own address. */
	async function flood() {
		while (performance.now() < until) {
			const guesses = Array.from({ length: 40 }, (_, i) => {
				count += 1;
				const mail = i % 2 ? ida.email : `${count}@x.dk`;
				return guessFrom(i % 8 ? addressOf(count) : "127.0.0.1", site.base, mail);
			});
			for (const { status } of await Promise.all(guesses)) expect([422, 429, 503]).toContain(status);
		}
	}
	const times: number[] = [];
	async function signInMeanwhile() {
		while (performance.now() < until) {
			const from = performance.now();
			const answer = await owner(ida, "127.0.0.1", device);
			times.push(performance.now() - from);
			expect([answer.status, answer.location]).toEqual([303, "/redaktion"]);
			await sleep(200);
		}
	}
	const slow = await slowest(Promise.all([flood(), flood(), signInMeanwhile()]));
	console.log(
		`${count} guesses; bystander ${Math.round(quiet)} → ${Math.round(slow)} ms; owner ${Math.round(Math.max(...times))} ms`,
	);
	expect(slow, "a bystander waited").toBeLessThan(shortEnough(quiet));
	expect(Math.max(...times), "the owner waited").toBeLessThan(shortEnough(quiet));
});

test("on a new device she gets in by `npm run account:unlock`, or when it has been quiet for a minute", async () => {
	test.setTimeout(240_000);
	const bo = await person("bo@x.dk");
	const flood = () =>
		Promise.all(Array.from({ length: 20 }, (_, i) => guessFrom(addressOf(i), site.base, bo.email)));
	await flood();
	expect((await owner(bo, "127.200.0.1")).status).toBe(429);
	const env = { ...process.env, DATABASE_URL: url };
	execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/unlock-account.ts", bo.email], {
		env,
	});
	expect((await owner(bo, "127.200.0.1")).status).toBe(303);
	if (!process.env.LONG) return;
	for (let minute = 0; minute < 3; minute += 1) {
		await flood();
		await sleep(61_000);
	}
	expect((await owner(bo, "127.200.0.2")).status).toBe(303);
});

test("forms from a foreign page are refused, and the audit tells so once, whoever sends how many", async () => {
	const send = (path: string) =>
		fetch(site.base + path, {
			method: "POST",
			headers: { origin: "https://ond.example", "content-type": "application/x-www-form-urlencoded" },
			body: "a=b",
		});
	const paths = ["log-ind/send", "invitation/en-hemmelighed/brug", "handling/kasser-kladde"];
	const answers = await Promise.all(paths.flatMap((path) => [1, 2, 3].map(() => send(`/redaktion/${path}`))));
	expect(statuses(answers, 403)).toBe(9);
	const rows = await withDatabase(url, (client) =>
		client.auditEntry.findMany({ where: { action: "foreign-form" }, select: { detail: true } }),
	);
	expect(rows.map(({ detail }) => JSON.parse(detail).form).sort()).toEqual([
		"/redaktion/handling",
		"/redaktion/invitation",
		"/redaktion/log-ind",
	]);
});
