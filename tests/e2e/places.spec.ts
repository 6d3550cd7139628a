import { axeFaults } from "../support/e2e/axe";
import { expect, test } from "../support/e2e/site";

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

const SCREEN = 780;
const CRISIS = ["112", "70201201", "1813", "1818", "70110707", "70113131", "70150300"];

/** Every municipality in the long run, else every eighth of the site's map, so that none is picked for its length. */
async function slugs(baseURL: string): Promise<string[]> {
	const map = await (await fetch(`${baseURL}/sitemap.xml`)).text();
	const all = [...map.matchAll(/\/kommuner\/([a-z-]+)</g)].flatMap(([, slug]) => slug ?? []);
	expect(all).toHaveLength(98);
	return all.filter((_, i) => process.env.LONG || i % 8 === 0);
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

test("a municipality has a number to call within two screens, and is at most five long", async ({
	page,
	baseURL,
}, info) => {
	test.setTimeout(300_000);
	const lengths: number[] = [];
	const firsts: number[] = [];
	for (const slug of await slugs(baseURL ?? "")) {
		await page.goto(`/kommuner/${slug}`);
		const found = await page.evaluate((crisis) => {
			const isOther = (link: Element) => !crisis.includes((link.getAttribute("href") ?? "").slice(4));
			const first = [...document.querySelectorAll('main a[href^="tel:"]')].find(isOther);
			return {
				bottom: first?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY,
				length: document.documentElement.scrollHeight,
			};
		}, CRISIS);
		expect(found.bottom / SCREEN, slug).toBeLessThanOrEqual(2);
		firsts.push(found.bottom / SCREEN);
		lengths.push(found.length / SCREEN);
	}
	const words = `number: median ${median(firsts).toFixed(2)}, worst ${Math.max(...firsts).toFixed(2)}; length: median ${median(lengths).toFixed(2)}, worst ${Math.max(...lengths).toFixed(2)}`;
	info.annotations.push({ type: "screens", description: words });
	expect(median(lengths), words).toBeLessThanOrEqual(5);
});

test("a tile leads to its section, and the rest is one press away", async ({ page }) => {
	await page.goto("/kommuner/odense");
	await page
		.getByRole("navigation", { name: "Hvad har du brug for?" })
		.getByRole("link", { name: /^Mød andre/ })
		.click();
	await expect(page).toHaveURL(/#andre$/);
	const section = page.getByRole("region", { name: "Mød andre" });
	await expect(section.locator(".offer-row:visible")).toHaveCount(3);
	await section.getByText(/^Vis \d+ flere/).click();
	expect(await section.locator(".offer-row:visible").count()).toBeGreaterThan(3);
});

test("a postal code picks the municipality of its town and offers the others", async ({ page }) => {
	await page.goto("/kommuner?sted=8660");
	await expect(page.getByText("Vi viser Skanderborg Kommune først.")).toBeVisible();
	await expect(page.getByRole("link", { name: "Horsens", exact: true }).first()).toHaveAttribute(
		"href",
		"/kommuner/horsens",
	);
	await page.goto("/tilbud?sted=8660");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tilbud til dig i 8660 Skanderborg");
	await page.getByRole("main").getByRole("link", { name: "Horsens", exact: true }).first().click();
	await expect(page).toHaveURL(/\/tilbud\?kommune=horsens$/);
});

test("help at once begins with the line of one's own region, and has the others", async ({ page }) => {
	await page.goto("/kommuner/aalborg");
	await page.getByRole("link", { name: "Mere akut hjælp" }).click();
	await expect(page).toHaveURL(/\/akut\?region=region-nordjylland$/);
	const lines = page
		.getByRole("region", { name: "Lægevagten i din region" })
		.getByRole("link", { name: /^Ring/ });
	await expect(lines.filter({ visible: true })).toHaveText(/Ring 70 15 03 00/);
	await page.getByText("Lægevagten i de andre regioner").click();
	await expect(lines.filter({ visible: true })).toHaveCount(5);
});

test("axe finds nothing where a postal code is asked for, and with all that is folded open", async ({
	browser,
	baseURL,
}) => {
	const page = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
	for (const address of [
		"/kommuner?postnr=8660",
		"/kommuner/koebenhavn",
		"/kommuner/aeroe",
		"/akut?region=region-nordjylland",
	]) {
		await page.goto(`${baseURL}${address}`);
		await page.evaluate(() => {
			for (const details of document.querySelectorAll("details")) details.open = true;
		});
		expect(await axeFaults(page), address).toEqual([]);
	}
});
