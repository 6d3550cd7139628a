import { expect, test } from "../support/e2e/site";

test.use({ javaScriptEnabled: false });

test("rights are found from the foot of every page, and each says where it is written", async ({ page }) => {
	await page.goto("/om");
	await page.getByRole("contentinfo").getByRole("link", { name: "Rettigheder og orlov" }).click();
	await expect(page).toHaveURL(/\/rettigheder$/);
	await page.getByRole("navigation", { name: "På siden" }).getByRole("link", { name: "Penge" }).click();
	await expect(page).toHaveURL(/#penge$/);
	const right = page.locator("#plejevederlag");
	await expect(right.getByText("I 2024 var det højst 190,34 kr. i timen")).toBeVisible();
	await expect(right.getByText("Serviceloven, § 119")).toBeHidden();
	await right.locator("summary").click();
	await expect(right.getByText("Serviceloven, § 119")).toBeVisible();
	await expect(right.getByRole("link", { name: "Aabenraa Kommune" })).toBeVisible();
});

test("what staff may tell leads to the place in the source", async ({ page }) => {
	await page.goto("/rettigheder#tavshedspligt");
	await expect(page.getByRole("heading", { name: "Hvad må de fortælle mig?" })).toBeInViewport();
	await page.locator("main .cite").first().click();
	await expect(page).toHaveURL(/#kilde-1$/);
	await page.locator("#kilde-1").getByRole("link").click();
	await expect(page).toHaveURL(/\/kilder#koncept-2018$/);
});

test("what the directory does not cover has an address, and somebody to go to", async ({ page }) => {
	await page.goto("/andre-steder");
	const first = page.getByRole("navigation", { name: "På siden" }).getByRole("link").first();
	const anchor = (await first.getAttribute("href")) ?? "";
	await first.click();
	await expect(page.locator(anchor)).toBeInViewport();
	const sections = await page.locator("main article.card").all();
	expect(sections.length).toBeGreaterThan(5);
	for (const section of sections) {
		const ways = section.locator('a[href^="tel:"], a.button');
		expect((await ways.count()) + (await section.getByText(/^Telefon /).count())).toBeGreaterThan(0);
	}
});

test("the page in English is English, and can be called from", async ({ page }) => {
	await page.goto("/");
	await page.getByRole("link", { name: "Help in English" }).click();
	await expect(page.locator("main")).toHaveAttribute("lang", "en");
	await expect(page.getByRole("main").getByRole("link", { name: /^Call 112/ })).toBeVisible();
	await expect(page.getByRole("main").getByRole("link", { name: /^Call 70 201 201/ })).toBeVisible();
});

test("new pages take no parameters and stand in the site's map", async ({ page, request }) => {
	const map = await (await request.get("/sitemap.xml")).text();
	for (const path of ["/rettigheder", "/andre-steder", "/en"]) {
		expect(map).toContain(`${path}</loc>`);
		await page.goto(`${path}/?a=1&q=x`);
		await expect(page).toHaveURL(new RegExp(`${path}$`));
	}
});

test("the API has every municipality, page by page", async ({ request }) => {
	const all = await (await request.get("/api/v1/municipalities?perPage=200")).json();
	expect(all.meta).toMatchObject({ total: 98, page: 1, perPage: 200 });
	const odense = all.data.find(({ code }: { code: string }) => code === "0461");
	expect(odense.contact).toMatchObject({ number: "66131372", callable: true, confirmedAt: null });
	const second = await (await request.get("/api/v1/municipalities?perPage=10&page=2")).json();
	expect(second.data).toEqual(all.data.slice(10, 20));
	const wrong = await request.get("/api/v1/municipalities?perPage=0");
	expect(wrong.status()).toBe(400);
	expect((await wrong.json()).parameters).toEqual(["perPage"]);
});
