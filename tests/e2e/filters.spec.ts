import { expect, test } from "../support/e2e/site";

const count = "[data-count]";

test.beforeEach(async ({ page }, info) => {
	await page.goto("/indsatser");
	if (info.project.name === "phone") await page.getByText("Vælg, hvad der passer til dig").click();
});

test("a choice applies at once, without a new page, and is announced", async ({ page }) => {
	await page.evaluate(() => Object.assign(window, { stillHere: true }));
	await page.getByLabel(/^Gruppe/).check();
	await expect(page.locator(count)).toHaveText("5 indsatser");
	await expect(page).toHaveURL(/\/indsatser\?element=gruppe$/);
	await expect(page.getByRole("status")).toHaveText("5 indsatser");
	await expect(page.locator("article.intervention")).toHaveCount(5);
	await expect(page.getByLabel(/^Gruppe/)).toBeFocused();
	expect(await page.evaluate(() => "stillHere" in window)).toBe(true);
	await expect(page.getByRole("button", { name: "Vis resultater" })).toBeHidden();
});

test("the back button undoes a choice, in the form as well", async ({ page }) => {
	await page.getByLabel(/^Gruppe/).check();
	await expect(page.locator(count)).toHaveText("5 indsatser");
	await page.getByLabel(/^Ligestillede/).check();
	await expect(page).toHaveURL(/element=gruppe&element=ligesindede$/);
	await page.goBack();
	await expect(page.locator(count)).toHaveText("5 indsatser");
	await expect(page.getByLabel(/^Ligestillede/)).not.toBeChecked();
	await expect(page.getByLabel(/^Gruppe/)).toBeChecked();
});

test("removing a filter from the list of active ones unticks it and moves focus to the number", async ({
	page,
}) => {
	await page.getByLabel(/^Gruppe/).check();
	await page.getByRole("link", { name: "Fjern Gruppe" }).click();
	await expect(page.locator(count)).toHaveText("18 indsatser");
	await expect(page.locator(count)).toBeFocused();
	await expect(page.getByLabel(/^Gruppe/)).not.toBeChecked();
});

test("on a phone a bar in the panel says how many there are and leads to them", async ({ page }, info) => {
	await page.getByLabel(/^Gruppe/).check();
	const bar = page.getByRole("link", { name: "Vis 5 indsatser" });
	if (info.project.name === "desktop") return expect(bar).toBeHidden();
	await expect(bar).toBeInViewport();
	await bar.click();
	await expect(page.locator(count)).toBeInViewport();
	await expect(page.getByLabel(/^Gruppe/)).toBeHidden();
});

test("partial elements can be left out", async ({ page }) => {
	await page.getByLabel(/^Undervisning/).check();
	await expect(page.locator(count)).toHaveText("7 indsatser");
	await page.getByLabel("Vis kun, hvor det indgår fuldt ud").check();
	await expect(page.locator(count)).toHaveText("6 indsatser");
	await expect(page).toHaveURL(/element=undervisning&delvis=nej$/);
});

test("every number is the length of the list it leads to", async ({ page, request }) => {
	await page.goto("/indsatser?maalgruppe=psykisk-saarbarhed&samtykke=ikke-oplyst");
	const options = await page.locator(".option:has(.number) input").evaluateAll((inputs) =>
		inputs.map((input) => ({
			name: (input as HTMLInputElement).name,
			value: (input as HTMLInputElement).value,
			number: Number.parseInt(input.closest("label")?.querySelector(".number")?.textContent ?? "", 10),
		})),
	);
	expect(options.length).toBeGreaterThan(35);
	for (const { name, value, number } of options) {
		const address = new URLSearchParams({ maalgruppe: "psykisk-saarbarhed", samtykke: "ikke-oplyst" });
		address.set(name, value);
		const html = await (await request.get(`/indsatser?${address}`)).text();
		expect(html.match(/<article/g)?.length ?? 0, `${name}=${value}`).toBe(number);
	}
});

test.describe("without the server", () => {
	test.use({ provoked: /status of 503/ });

	test("when the server cannot be reached, the browser goes to the address itself", async ({ page }) => {
		let refused = 0;
		await page.route(/element=gruppe/, (route) => {
			if (route.request().resourceType() !== "fetch") return route.continue();
			refused += 1;
			return route.fulfill({ status: 503, body: "" });
		});
		await page.evaluate(() => Object.assign(window, { stillHere: true }));
		await page.getByLabel(/^Gruppe/).check();
		await expect(page.locator(count)).toHaveText("5 indsatser");
		expect(refused).toBe(1);
		expect(await page.evaluate(() => "stillHere" in window)).toBe(false);
	});
});
