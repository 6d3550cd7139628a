import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e/site";

/** Presses Tab until something with this name has focus. */
async function tabTo(page: Page, name: RegExp) {
	for (let i = 0; i < 120; i += 1) {
		await page.keyboard.press("Tab");
		const focused = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement | null;
			const label =
				element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
			const outline = element ? getComputedStyle(element).outlineStyle : "none";
			return { text: (label ?? "").replace(/\s+/g, " ").trim(), outline };
		});
		if (!name.test(focused.text)) continue;
		expect(focused.outline, `focus on ${focused.text} is visible`).not.toBe("none");
		return;
	}
	throw new Error(`Nothing named ${name} can be reached by Tab`);
}

test("the skip link comes first and leads past the menu", async ({ page }) => {
	await page.goto("/");
	await page.keyboard.press("Tab");
	const skip = page.getByRole("link", { name: "Gå til indholdet" });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press("Enter");
	await expect(page.locator("main")).toBeFocused();
});

test("the guide by keyboard alone: from the front page's question to what can help", async ({ page }) => {
	await page.goto("/");
	await tabTo(page, /^har det svært psykisk$/);
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/\/find-hjaelp\?om=svaert-psykisk$/);
	await tabTo(page, /^Videre$/);
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/\/find-hjaelp\?trin=2&om=/);
	await tabTo(page, /^En pause$/);
	await page.keyboard.press("Space");
	await tabTo(page, /^Vis hjælp nu$/);
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/\/find-hjaelp\?trin=resultat&om=.*&brug=pause/);
	await tabTo(page, /^Ret/);
});

test("the list by keyboard alone: filter, intervention, source", async ({ page }, info) => {
	await page.goto("/indsatser?maalgruppe=psykisk-saarbarhed");
	if (info.project.name === "phone") {
		await tabTo(page, /Vælg, hvad der passer til dig/);
		await page.keyboard.press("Enter");
	}
	await tabTo(page, /^Individuel/);
	await page.keyboard.press("Space");
	await expect(page).toHaveURL(/element=individuel&maalgruppe=psykisk-saarbarhed$/);
	await expect(page.getByLabel(/^Individuel/)).toBeFocused();
	await tabTo(page, /^Akutsamtalen$/);
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Akutsamtalen");
	await tabTo(page, /^Hele siden for fagfolk$/);
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/\/indsatser\/akutsamtalen\/fagligt$/);
	await tabTo(page, /^1$/);
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/#kilde-1$/);
});
