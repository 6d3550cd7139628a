import { expect, test } from "../support/e2e/site";

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("a list is made from its own search box, and lives in its address", async ({ page }) => {
		await page.goto("/min-liste");
		await page.getByRole("main").getByRole("searchbox").fill("telefonrådgivning alkohol");
		await page.getByRole("main").getByRole("searchbox").press("Enter");
		await page
			.getByRole("link", { name: /^Føj til listen/ })
			.first()
			.click();
		await expect(page).toHaveURL(/\/min-liste\?dato=20\d\d-\d\d-\d\d&[it]=[a-z0-9-]+(#.*)?$/);
		await expect(page.locator("svg[role=img]").first()).toBeAttached();
		await page
			.getByRole("link", { name: /^Fjern/ })
			.first()
			.click();
		await expect(page).toHaveURL(/\/min-liste(#.*)?$/);
	});

	test("opened later it says what has ended, and what is not there any more", async ({ page }) => {
		await page.goto(
			"/min-liste?dato=2026-11-20&t=al-anon-telefon&t=nordsjaelland-skizofreni-undervisning&t=findes-ikke",
		);
		await expect(page.getByRole("main")).toContainText("Findes ikke mere");
		await expect(page.getByRole("main")).toContainText(/ikke mere i vejviseren/);
		await expect(page.getByRole("link", { name: /70 20 90 93/ }).first()).toBeVisible();
	});
});

test("with JavaScript a press puts an offer on the tab's list, and nothing is stored before it", async ({
	page,
}) => {
	await page.goto("/tilbud/al-anon-telefon");
	expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
	await page.getByRole("button", { name: "Føj til min liste" }).click();
	await page
		.getByRole("link", { name: /^Din liste \(1\)|Står på din liste/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/min-liste\?dato=20\d\d-\d\d-\d\d&t=al-anon-telefon$/);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
