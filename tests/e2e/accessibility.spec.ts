import { axeOn } from "../support/e2e/axe";
import { addressesFor, expect, PAGE_TYPES, test } from "../support/e2e/site";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Light on a desktop and dark on a phone; the long run has both on both. */
const schemesOf = (project: string) =>
	process.env.LONG ? (["light", "dark"] as const) : ([project === "phone" ? "dark" : "light"] as const);

test("axe finds nothing on any kind of page", async ({ page, baseURL }, info) => {
	test.setTimeout(2_400_000);
	for (const colorScheme of schemesOf(info.project.name)) {
		await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
		for (const address of await addressesFor(baseURL ?? "")) {
			await page.goto(address);
			const { violations, passes } = await axeOn(page).withTags(TAGS).analyze();
			const found = violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`,
			);
			expect(found, `${address}, ${colorScheme}`).toEqual([]);
			expect(passes.length).toBeGreaterThan(10);
		}
	}
});

test("axe finds nothing with the filters open", async ({ page }) => {
	await page.goto("/indsatser");
	await page.evaluate(() => {
		for (const details of document.querySelectorAll("details")) details.open = true;
	});
	const { violations } = await axeOn(page).withTags(TAGS).analyze();
	expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
});

test("every page has one first heading, a title of its own and no skipped level", async ({ page }) => {
	const titles = new Set<string>();
	for (const address of PAGE_TYPES) {
		await page.goto(address);
		titles.add((await page.title()) + (address.includes("?") ? address : ""));
		const levels = await page
			.locator("h1,h2,h3,h4")
			.evaluateAll((headings) => headings.map((heading) => Number(heading.tagName[1])));
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
