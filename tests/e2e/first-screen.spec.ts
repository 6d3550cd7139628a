import { realCatalogue } from "../support/catalogue";
import { expect, test } from "../support/e2e/site";

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

const SCREEN = 780;

test("the front page's first screen has somebody to call, the question and the way to help at once", async ({
	page,
}) => {
	await page.goto("/");
	await expect(page.getByRole("link", { name: /Ring 86 86 43 43/ })).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole("link", { name: /ikke at ville leve/ })).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole("navigation", { name: "Hovedmenu" }).getByRole("link")).toHaveText([
		"Find hjælp",
		"Tilbud nær dig",
		"Typer af hjælp",
		"Rettigheder",
	]);
});

test("an offer's page is at most two and a half screens long, at the median of all", async ({ page }) => {
	test.setTimeout(240_000);
	const heights: number[] = [];
	for (const [i, { slug, status }] of realCatalogue().offers.entries()) {
		// Every third of them all in the short run, so that none is picked for its length.
		if (status === "ended" || (!process.env.LONG && i % 3 > 0)) continue;
		await page.goto(`/tilbud/${slug}`, { waitUntil: "domcontentloaded" });
		heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
	}
	const sorted = heights.sort((a, b) => a - b);
	const screens = (height: number | undefined) => (height ?? 99 * SCREEN) / SCREEN;
	console.log(
		`An offer's page: ${screens(sorted[Math.floor(sorted.length / 2)]).toFixed(2)} screens at the median, ${screens(sorted.at(-1)).toFixed(2)} at most`,
	);
	expect(sorted.length).toBeGreaterThan(80);
	expect(screens(sorted[Math.floor(sorted.length / 2)])).toBeLessThanOrEqual(2.5);
	expect(screens(sorted.at(-1))).toBeLessThanOrEqual(4);
});
