import { axeFaults, OF_SIGHT } from "../support/e2e/axe";
import { addressesFor, expect, PAGE_TYPES, test } from "../support/e2e/site";

const [DESKTOP, PHONE] = [
	{ width: 1280, height: 900 },
	{ width: 360, height: 740 },
];
/** All of it light on a desktop, what is of sight dark on a phone too; the long run has all of it everywhere. */
const LOOKS = [
	["light", DESKTOP, undefined],
	["dark", PHONE, process.env.LONG ? undefined : OF_SIGHT],
	...(process.env.LONG
		? ([
				["dark", DESKTOP],
				["light", PHONE],
			] as const)
		: []),
] as const;

test("axe finds nothing on any kind of page", async ({ page, baseURL }) => {
	test.setTimeout(2_400_000);
	await page.emulateMedia({ reducedMotion: "reduce" });
	for (const address of await addressesFor(baseURL ?? "")) {
		await page.goto(address);
		for (const [colorScheme, viewport, rules] of LOOKS) {
			await page.setViewportSize(viewport);
			await page.emulateMedia({ colorScheme });
			expect(await axeFaults(page, rules), `${address}, ${colorScheme}, ${viewport.width} px`).toEqual([]);
		}
	}
});

test("axe finds nothing with the filters open", async ({ page }) => {
	await page.goto("/indsatser");
	await page.evaluate(() => {
		for (const details of document.querySelectorAll("details")) details.open = true;
	});
	for (const viewport of [DESKTOP, PHONE]) {
		await page.setViewportSize(viewport);
		expect(await axeFaults(page)).toEqual([]);
	}
});

test("axe would find a fault", async ({ page }) => {
	await page.goto("/om");
	await page.evaluate(() => {
		document.documentElement.removeAttribute("lang");
		document.querySelector("main")?.insertAdjacentHTML("beforeend", '<img src="/assets/favicon.svg">');
	});
	const faults = await axeFaults(page);
	expect(faults.map((fault) => fault.split(":")[0])).toEqual(["html-has-lang", "image-alt"]);
});

test("every page has one first heading, a title of its own and no skipped level", async ({ request }) => {
	const titles = new Set<string>();
	for (const address of PAGE_TYPES) {
		const html = await (await request.get(address)).text();
		const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? "";
		titles.add(title + (address.includes("?") ? address : ""));
		const levels = [...html.matchAll(/<h([1-4])[\s>]/g)].map(([, level]) => Number(level));
		expect(
			levels.filter((level) => level === 1),
			address,
		).toHaveLength(1);
		levels.reduce((before, level) => {
			expect(level, `${address}: ${levels}`).toBeLessThanOrEqual(before + 1);
			return level;
		}, 0);
	}
	expect(titles.size).toBe(PAGE_TYPES.length);
});
