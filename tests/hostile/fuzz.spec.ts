import { copyFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { openSession } from "../support/accounts";
import { cast } from "../support/e2e/desk";
import { editForm } from "../support/e2e/desk-http";
import { type OwnSite, ownDatabase, startSite } from "../support/e2e/own-site";
import { shortEnough, slowestBeside } from "../support/hostile/bystander";
import { anyRequest, type Generated, onTheWire } from "../support/hostile/generated-requests";
import { faultsOf } from "../support/hostile/own-answer";
import { sendRaw } from "../support/hostile/raw-request";

// Whatever is sent, by whomever: an answer of ours, nothing broken, nobody kept waiting, nothing left in memory.
const RUNS = Number(process.env.FUZZ_RUNS) || (process.env.LONG ? 20_000 : 1_000);
/** What is odd is tried here; how many may come at once is tried by `floods.spec.ts`. */
const AT_ONCE = 4;
const SOME = 200;
const seed = Number(process.env.FUZZ_SEED) || Date.now() % 1_000_000_000;

// With so little memory V8 tidies up in time, so that what is held afterwards tells of leaks and not of idle garbage.
const SETTINGS = { MAIL_FOLDER: "./data/e2e-own/fuzz/mail", NODE_OPTIONS: "--max-old-space-size=320" };

let site: OwnSite;
let database: string;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
	database = await ownDatabase("fuzz");
	// What is encrypted in the copy is read by the same key.
	copyFileSync("data/secret.key", "data/e2e-own/fuzz/secret.key");
	site = await startSite(database, undefined, SETTINGS);
});
test.afterAll(() => site.kill());

/** A request in so many words that one can send it again. */
const told = ({ target, body, ...rest }: Generated) =>
	JSON.stringify({ target: target.slice(0, 300), body: body.slice(0, 300), ...rest }).slice(0, 1_500);

async function tryOne(request: Generated, cookie: string, wrong: string[]): Promise<void> {
	const { host, port } = new URL(site.base);
	const bytes = onTheWire(request, host, cookie);
	const { answer, gaveUp } = await sendRaw(Number(port), bytes, request.isWhole ? 30_000 : 300);
	const faults = faultsOf(request, answer, gaveUp);
	if (faults.length > 0 && wrong.length < 20) wrong.push(`${faults}: ${told(request)}`);
}

/** Sends them, some at once. @param wrong where what goes wrong is written. */
async function tryAll(requests: readonly Generated[], wrong: string[]): Promise<void> {
	for (let from = 0; from < requests.length; from += SOME) {
		// A form may have signed out.
		const cookie = await openSession(database, cast("publisher").id);
		const waiting = requests.slice(from, from + SOME);
		const worker = async () => {
			for (let one = waiting.pop(); one; one = waiting.pop()) await tryOne(one, cookie, wrong);
		};
		await Promise.all(Array.from({ length: AT_ONCE }, worker));
	}
}

/** The least memory that is held in some seconds after the work is done, in MiB. */
async function settledMemory(most: number, seconds: number): Promise<number> {
	let least = site.memory();
	for (let passed = 0; passed < seconds && least > most; passed += 1) {
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		least = Math.min(least, site.memory());
	}
	return least;
}

test(`${RUNS} generated requests are answered, and leave nothing behind`, async () => {
	test.setTimeout(RUNS * 150 + 120_000);
	const edited = await editForm(database, "offer", "al-anon-telefon", (document) => document);
	const filled = [
		edited,
		[
			["post", edited[0]?.[1] ?? ""],
			["version", "1"],
			["grund", ""],
		] as [string, string][],
	];
	const requests = fc.sample(anyRequest(filled.map((form) => new URLSearchParams(form).toString())), {
		numRuns: RUNS,
		seed,
	});
	const wrong: string[] = [];
	// The first search makes the index.
	await (await fetch(`${site.base}/soeg?q=angst`)).arrayBuffer();
	const quiet = await slowestBeside(site.base, Promise.resolve());
	// The first of them fill what is kept and compile what is not compiled yet.
	const first = requests.splice(0, RUNS / 4);
	const slowestFirst = await slowestBeside(site.base, tryAll(first, wrong));
	const before = await settledMemory(0, 5);
	const slowest = await slowestBeside(site.base, tryAll(requests, wrong));
	const after = await settledMemory(before * 1.15, 30);
	console.log(
		`seed ${seed}, ${RUNS} requests: bystander ${Math.round(quiet)} ms alone, ${Math.round(slowestFirst)} beside the first of them, ${Math.round(slowest)} beside the others; ` +
			`memory ${Math.round(before)} → ${Math.round(after)} MiB, at most ${Math.round(site.peakMemory())}`,
	);
	expect(wrong).toEqual([]);
	expect(slowest).toBeLessThan(shortEnough(quiet));
	expect(after, "MiB").toBeLessThan(before * 1.15);
	expect((await fetch(`${site.base}/api/health`)).status).toBe(200);
});

test("the front serves no file but those made to be served, and lists no folder", async () => {
	const names = [
		".git/HEAD",
		".env",
		"package.json",
		"package-lock.json",
		"secret.key",
		"catalogue.db",
		"server.js",
	];
	const roots = [
		"",
		"data/",
		"dist/",
		"assets/",
		"assets/../",
		"_next/",
		"_next/static/",
		"_next/static/..%2f",
		"..%2f",
	];
	const folders = [
		"/assets",
		"/assets/",
		"/_next/static",
		"/_next/static/chunks",
		"/public",
		"/content",
		"/.next",
	];
	const { host, port } = new URL(site.base);
	for (const target of [...folders, ...roots.flatMap((root) => names.map((name) => `/${root}${name}`))]) {
		let at = target;
		for (let hop = 0; hop < 3; hop += 1) {
			const request = { method: "GET", target: at, headers: [], body: "", isWhole: true, signedIn: false };
			const { answer } = await sendRaw(Number(port), onTheWire(request, host, ""), 30_000);
			const to = answer?.headers.find(([name]) => name === "location")?.[1];
			if (to) at = to;
			else expect([target, answer?.status]).toEqual([target, 404]);
			if (!to) break;
		}
	}
});
