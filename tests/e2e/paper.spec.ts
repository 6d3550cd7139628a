import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e/site";

/** How many A4 pages a browser prints. */
async function pagesOf(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

const RESULTS = [
	"/find-hjaelp?trin=resultat&om=alkohol&om=vil-ikke&brug=tale&ved=nej&kommune=odense",
	"/find-hjaelp?trin=resultat&om=demens&brug=pause&kommune=naestved",
	"/find-hjaelp?trin=resultat&om=krise",
];

test("a guide's result prints on at most two pages", async ({ page }) => {
	for (const address of RESULTS) {
		await page.goto(address);
		const pages = await pagesOf(page);
		expect(pages, address).toBeGreaterThan(0);
		expect(pages, address).toBeLessThanOrEqual(2);
	}
});

test("an offer prints on one or two pages, with its number in black and no word of what is open now", async ({
	page,
}) => {
	await page.goto("/tilbud/paaroerende-i-danmark-paaroerendetelefonen");
	expect(await pagesOf(page)).toBeLessThanOrEqual(2);
	const openNow = page.locator(".contact .answering-now").first();
	await expect(openNow).toBeVisible();
	await page.emulateMedia({ media: "print" });
	const button = page.locator(".contact a[href^='tel:']").first();
	await expect(button).toContainText("86 86 43 43");
	// Colours change in a moment, not at once: what is seen is how it ends.
	await expect(button).toHaveCSS("color", "rgb(0, 0, 0)");
	await expect(button).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
	await expect(openNow).toBeHidden();
	await expect(page.locator(".contact .only-print").first()).toHaveText(/Tirsdag kl\. 10/);
	await expect(page.getByText("Kilde, og hvor sikkert det er")).toBeVisible();
});
