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

	test("an offer and a type of help are put on a list with a link, and the footer's link keeps the list", async ({
		page,
	}) => {
		for (const [address, list] of [
			["/tilbud/al-anon-telefon", /\/min-liste\?t=al-anon-telefon$/],
			["/indsatser/telefonraadgivning", /\/min-liste\?i=telefonraadgivning$/],
		] as const) {
			await page.goto(address);
			await page.getByRole("link", { name: "Føj til din liste" }).click();
			await expect(page).toHaveURL(list);
			await page.getByRole("contentinfo").getByRole("link", { name: "Din liste" }).click();
			await expect(page).toHaveURL(/\/min-liste\?.*[it]=[a-z-]+$/);
			await expect(page.locator(".shortlist-entry")).toHaveCount(1);
		}
	});

	test("one offer is sent by sms, with its number and its address", async ({ page }) => {
		await page.goto("/tilbud/paaroerende-i-danmark-paaroerendetelefonen");
		const link = page.getByRole("link", { name: "Send som sms" });
		const body = decodeURIComponent((await link.getAttribute("href")) ?? "");
		expect(body).toMatch(
			/^sms:\?&body=PårørendeTelefonen\. Tlf\. 86 86 43 43\. http.*\/tilbud\/paaroerende-i-danmark/,
		);
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
	await page.getByRole("link", { name: "Føj til din liste" }).click();
	await expect(page).toHaveURL(/\/tilbud\/al-anon-telefon$/);
	await page
		.getByRole("link", { name: /^Din liste \(1\)|Står på din liste/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/min-liste\?dato=20\d\d-\d\d-\d\d&t=al-anon-telefon$/);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
