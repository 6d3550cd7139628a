import { addressesFor, expect, test } from "../support/e2e/site";

test("nothing is wider than a screen of 320 px, nor with text spacing as WCAG 1.4.12 asks; help at once is on every page", async ({
	page,
	baseURL,
}) => {
	test.setTimeout(600_000);
	const overflow = () =>
		page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	const spacing = () =>
		page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				"*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
			);
			document.adoptedStyleSheets = [sheet];
		});
	for (const address of await addressesFor(baseURL ?? "")) {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(address);
		expect(await overflow(), address).toBe(0);
		const strip = page.getByRole("navigation", { name: "Akut hjælp" });
		for (const [name, href] of [
			["Ring 112", "tel:112"],
			["Livslinien 70 201 201", "tel:70201201"],
			["Akut hjælp", "/akut"],
		] as const)
			await expect(strip.getByRole("link", { name })).toHaveAttribute("href", href);
		for (const width of [1280, 360]) {
			await page.setViewportSize({ width, height: 740 });
			const box = await strip.boundingBox();
			expect(box?.height ?? 99, `${address}, ${width} px: one line`).toBeLessThan(56);
		}
		await spacing();
		expect(await overflow(), `${address}, text further apart`).toBe(0);
	}
});

test("a printed intervention has its address and date, and no menu", async ({ page }) => {
	await page.goto("/indsatser/laer-at-tackle");
	await expect(page.getByRole("button", { name: "Udskriv siden" })).toBeVisible();
	await page.emulateMedia({ media: "print" });
	await expect(page.getByRole("navigation", { name: "Hovedmenu" })).toBeHidden();
	await expect(page.getByText(/\/indsatser\/laer-at-tackle · Udskrevet \d+\. [a-z]+ 20\d\d/)).toBeVisible();
	await expect(page.getByRole("heading", { name: "Kort fortalt" })).toBeVisible();
});

test("forced colours keep the degrees apart", async ({ page }) => {
	await page.emulateMedia({ forcedColors: "active" });
	await page.goto("/oversigt");
	const fills = await page
		.locator(".matrix .dot .filled")
		.evaluateAll((shapes) => [...new Set(shapes.map((shape) => getComputedStyle(shape).fill))]);
	const background = await page
		.locator(".matrix")
		.evaluate((table) => getComputedStyle(table).backgroundColor);
	expect(fills).toHaveLength(1);
	expect(fills).not.toContain(background);
});

test("no name in the matrix runs over its cell", async ({ page }) => {
	for (const width of [320, 360, 412]) {
		await page.setViewportSize({ width, height: 740 });
		await page.goto("/oversigt");
		const isOver = await page.locator(".matrix tbody th").evaluateAll((cells) =>
			cells.map((cell) => {
				const words = document.createRange();
				words.selectNodeContents(cell);
				return words.getBoundingClientRect().right > cell.getBoundingClientRect().right;
			}),
		);
		expect(isOver, `${width} px`).toEqual(Array(18).fill(false));
	}
});

test("a word too long for the screen does not widen the page", async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`/indsatser?q=${"abstinensbehandling".repeat(6)}`);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow).toBe(0);
});
