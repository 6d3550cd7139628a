import { expect, test } from "@playwright/test";
import { neverSeen } from "../bench/addresses";
import { type OwnSite, ownDatabase, startSite } from "../support/e2e/own-site";
import { shortEnough } from "../support/hostile/bystander";
import { pipelined, silently, slowestOf, visitor } from "../support/hostile/visitor";

// What one client costs the others is measured on a site that nobody else asks.
let site: OwnSite;
let before: number;
let quiet: number;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
	site = await startSite(await ownDatabase("admission"));
	// Code that has not run often is slow, and memory that was never used is no measure.
	await Promise.all([searches(150), lists(150), signIns(50)]);
	quiet = Math.max(...(await beside("127.0.0.2", Promise.resolve())));
	before = site.memory();
});
test.afterAll(() => site.kill());

const AT_ONCE = process.env.LONG ? 500 : 200;
const AHEAD = 2_000;
let number = 0;
const search = () => `/soeg?q=angst${number++}`;
const unseen = neverSeen();
const SIGN_IN = "/redaktion/log-ind";
/** What a bystander does: a search, a page that is kept, and signing in. */
const BYSTANDER = [search, () => "/om", () => SIGN_IN];

const beside = (address: string, work: Promise<unknown>) =>
	slowestOf(visitor(site.base, address), BYSTANDER, work);

/** Asks for so many at once, each over a connection of its own. @returns the statuses, each once. */
async function atOnce(count: number, path: () => string, address = "127.0.0.1") {
	const ask = visitor(site.base, address, false);
	const answers = await Promise.all(Array.from({ length: count }, () => ask(path())));
	for (const { status, headers } of answers) if (status === 503) expect(headers["retry-after"]).toBe("10");
	return [...new Set(answers.map(({ status }) => status))].sort();
}
const searches = (count: number) => atOnce(count, search);
const lists = (count: number) => atOnce(count, unseen);
const signIns = (count: number) => atOnce(count, () => SIGN_IN);

const ahead = () => pipelined(site.base, Array.from({ length: AHEAD }, search));
const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`;
const FORM = `POST ${SIGN_IN}/send HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\na=`;

/** What one address may do, and from where a bystander asks meanwhile. */
const FLOODS: [what: string, flood: () => Promise<unknown>, bystander: string][] = [
	["2,000 searches ahead on one connection", ahead, "127.0.0.2"],
	["the same, and the bystander has the same address", ahead, "127.0.0.1"],
	[`${AT_ONCE} searches at once`, () => searches(AT_ONCE), "127.0.0.2"],
	[`${AT_ONCE} lists at once that nobody has seen`, () => lists(AT_ONCE), "127.0.0.2"],
	[`${AT_ONCE} times the sign-in page`, () => signIns(AT_ONCE), "127.0.0.2"],
	[
		"200 that ask ten times each and read nothing",
		() => silently(site.base, 200, () => Array.from({ length: 10 }, () => get(search())).join(""), 3_000),
		"127.0.0.2",
	],
	["200 that send a form and never end it", () => silently(site.base, 200, () => FORM, 3_000), "127.0.0.2"],
];

for (const [what, flood, bystander] of FLOODS) {
	test(`nobody else waits for ${what}`, async () => {
		const work = flood();
		const [searched, kept, signIn] = await beside(bystander, work);
		const most = shortEnough(quiet);
		console.log(
			`${what}: ${[searched, kept, signIn].map((ms) => Math.round(ms ?? 0))} ms, quiet ${quiet | 0}`,
		);
		for (const ms of [searched, kept, signIn]) expect(ms).toBeLessThan(most);
		const told = await work;
		if (flood === ahead) expect(told).toEqual([...Array(16).fill("200"), "503"]);
		else if (told) expect([[200], [200, 503]]).toContainEqual(told);
	});
}

test("a whole organisation behind one address is served, all at once", async () => {
	expect(await atOnce(100, unseen, "127.0.0.7")).toEqual([200]);
});

test("the log has a line for an interval, and memory comes back", async () => {
	const told = site
		.said()
		.split("\n")
		.filter((line) => line.includes("turned away"));
	expect(told.length).toBeLessThan(20);
	expect(site.said()).not.toContain("angst");
	await expect.poll(() => Math.round(site.memory()), { timeout: 30_000 }).toBeLessThan(before * 1.15);
});
