import { expect, test } from "@playwright/test";
import { type OwnSite, ownDatabase, startSite } from "../support/e2e/own-site";
import { shortEnough, slowestBeside } from "../support/hostile/bystander";

let site: OwnSite;
test.beforeAll(async () => {
	site = await startSite(await ownDatabase("addresses"));
});
test.afterAll(() => site.kill());

const slugs = (letter: string) =>
	Array.from({ length: 900 }, (_, i) => `${letter}=al-anon-telefon-${i}`).join("&");
const QUERIES = [
	"a ".repeat(100),
	"misbrugsbehandlingspaaroerendegruppe".repeat(6),
	"aa".repeat(100),
	"e".repeat(200),
];
const LONG_ADDRESSES = [
	...QUERIES.map((query) => `/soeg?${new URLSearchParams({ q: query })}`),
	...QUERIES.map((query) => `/api/v1/search?${new URLSearchParams({ q: query })}`),
	`/min-liste?t=al-anon-telefon&${slugs("t").slice(0, 14_000)}`,
	`/min-liste?t=al-anon-telefon&${slugs("i").slice(0, 14_000)}&ark=1`,
	`/find-hjaelp?${"om=alkohol&".repeat(1_200)}`,
	`/tilbud?${Array.from({ length: 900 }, (_, i) => `kommune=${1_000 + i}`).join("&")}`,
	`/sammenlign?${"indsats=akutsamtalen&".repeat(600)}`,
];

test("no address costs others a second, however long", async () => {
	test.setTimeout(120_000);
	const quiet = await slowestBeside(site.base, Promise.resolve());
	for (const address of LONG_ADDRESSES) {
		const asked = fetch(site.base + address);
		const slowest = await slowestBeside(site.base, asked);
		expect([address.slice(0, 60), (await asked).status < 500]).toEqual([address.slice(0, 60), true]);
		expect(slowest, `${address.slice(0, 60)} made others wait`).toBeLessThan(shortEnough(quiet));
	}
});
