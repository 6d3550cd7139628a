import { expect, test } from "../support/e2e/site";

test.use({ javaScriptEnabled: false });

const count = "[data-count]";

test("from the front page to an intervention and the source of a fact", async ({ page }) => {
	await page.goto("/");
	await page.getByRole("link", { name: "drikker for meget" }).click();
	// The question itself, with the answer ticked: among the others stands that somebody does not want to live.
	await expect(page).toHaveURL(/\/find-hjaelp\?om=alkohol$/);
	await expect(page.getByLabel("drikker for meget")).toBeChecked();
	await expect(page.getByLabel(/ikke at ville leve/)).toBeVisible();
	await page.getByRole("button", { name: "Vis hjælp nu" }).click();
	await page.getByRole("link", { name: "Familieorienteret alkoholbehandling" }).first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Familieorienteret alkoholbehandling");
	await expect(page.getByRole("heading", { name: "Sådan kommer du i gang" })).toBeVisible();
	await page.getByRole("link", { name: "Hele siden for fagfolk" }).click();
	const cite = page.locator("main .cite").first();
	const number = await cite.textContent();
	await cite.click();
	await expect(page).toHaveURL(new RegExp(`#kilde-${number}$`));
	const note = page.locator(`#kilde-${number}`);
	await expect(note).toContainText("VIVE (2022)");
	await note.getByRole("link").first().click();
	await expect(page).toHaveURL(/\/kilder#vive-2022$/);
});

test("filters with the form, removes one, clears all", async ({ page, isMobile: _ }, info) => {
	await page.goto("/indsatser");
	if (info.project.name === "phone") await page.getByText("Vælg, hvad der passer til dig").click();
	await page.getByLabel(/^Gruppe/).check();
	await page.getByLabel(/^Psykisk sygdom\s*\d/).check();
	await page.getByRole("button", { name: "Vis resultater" }).click();
	await expect(page).toHaveURL(/\/indsatser\?element=gruppe&maalgruppe=psykisk-sygdom$/);
	const both = Number.parseInt((await page.locator(count).textContent()) ?? "", 10);
	expect(both).toBeGreaterThan(0);
	await expect(page.locator("article.intervention")).toHaveCount(both);
	await page.getByRole("link", { name: "Fjern Gruppe" }).click();
	await expect(page).toHaveURL(/\/indsatser\?maalgruppe=psykisk-sygdom$/);
	await page.getByRole("link", { name: "Ryd alle" }).click();
	await expect(page).toHaveURL(/\/indsatser$/);
	await expect(page.locator(count)).toHaveText("18 indsatser");
});

test("sorts by name with the button", async ({ page }) => {
	await page.goto("/indsatser");
	await page.getByLabel("Sortér efter").selectOption({ label: "Navn" });
	await page.getByRole("button", { name: "Sortér" }).click();
	await expect(page).toHaveURL(/\/indsatser\?sortering=navn$/);
	const titles = await page.locator("article.intervention h3").allInnerTexts();
	expect(titles).toEqual([...titles].sort(new Intl.Collator("da").compare));
	expect(titles.at(-1)).toBe("Åben Dialog");
});

test("an empty list says so and offers the nearest", async ({ page }) => {
	await page.goto("/indsatser?element=organisation&form=telefon");
	await expect(page.locator(count)).toHaveText("0 indsatser");
	await page.getByRole("link", { name: /Vis uden valget i “Hvad består hjælpen af\?”/ }).click();
	await expect(page.locator("article.intervention").first()).toBeVisible();
});

test("the matrix sorts by a column and leads to an intervention", async ({ page }) => {
	await page.goto("/oversigt");
	await page.getByRole("columnheader", { name: "Undervisning" }).getByRole("link").click();
	await expect(page).toHaveURL(/\/oversigt\?sortering=undervisning$/);
	const first = page.getByRole("row").nth(1);
	await first.getByRole("link", { name: /^Ja: .*Undervisning$/ }).click();
	await expect(page).toHaveURL(/\/indsatser\/[a-z-]+$/);
});

test("every word that the front page suggests finds something", async ({ page }) => {
	await page.goto("/");
	const words = ((await page.locator("[data-hint]").textContent()) ?? "").replace(/^Fx /, "").split(", ");
	expect(words).toHaveLength(3);
	for (const word of words) {
		await page.goto("/");
		await page.getByRole("main").getByRole("searchbox").fill(word);
		await page.getByRole("main").getByRole("button", { name: "Søg" }).click();
		await expect(page.locator(".result").first(), word).toBeVisible();
	}
});

test("the front page's answer about not wanting to live leads to the numbers at once", async ({ page }) => {
	await page.goto("/");
	await page.getByRole("link", { name: /ikke at ville leve/ }).click();
	await expect(page.locator(".crisis a[href='tel:112']")).toBeInViewport();
	await expect(page.locator(".crisis a[href='tel:70201201']")).toBeInViewport();
});
