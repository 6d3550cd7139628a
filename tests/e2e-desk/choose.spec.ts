import { expect, test } from "../support/e2e/desk";

const TITLE = /Al-Anon/;

test("records are found by what they say, chosen, dated and given to somebody, without JavaScript", async ({
	as,
}) => {
	const { page } = await as("publisher", { javaScript: false });
	await page.goto("/redaktion/poster");
	await page.getByLabel("Søg i alt, der står").fill("+45 70 20 90 93");
	await page.locator("select[name=type]").selectOption("offer");
	await page.getByRole("button", { name: "Vis", exact: true }).click();
	await page.getByRole("link", { name: /Sæt kryds ved alle/ }).click();
	const boxes = page.getByRole("checkbox", { name: /^Vælg / });
	expect(await boxes.count()).toBeLessThan(10);
	await expect(boxes.first()).toBeChecked();
	for (let i = (await boxes.count()) - 1; i > 0; i -= 1) await boxes.nth(i).uncheck();
	await page.getByText("Mere", { exact: true }).click();
	await page.getByLabel("Læses igen").last().fill("2027-05-03");
	await page.getByRole("button", { name: "Sæt dato for genlæsning" }).click();
	await expect(page.getByRole("status").first()).toContainText("1 post har fået en dato for genlæsning.");
	await expect(page).toHaveURL(/q=%2B45\+70\+20\+90\+93&type=offer$/);
	await expect(page.getByRole("link", { name: TITLE }).first()).toBeVisible();
});

test("more than a handful is asked about first; what is refused says why, and the list is kept", async ({
	as,
}) => {
	const { page } = await as("publisher2");
	await page.goto("/redaktion/poster?type=intervention&sortering=navn");
	await page.getByRole("link", { name: /Sæt kryds ved alle/ }).click();
	await page.getByRole("button", { name: "Udgiv", exact: true }).click();
	// How many have a draft to publish depends on what other tests have begun.
	const asked = /^(Udgiv \d+ poste?r?\?|Det kan ikke gøres ved nogen af dem)$/;
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(asked);
	await expect(page.getByText("Der er ingen kladde at udgive.").first()).toBeVisible();
	await page.getByRole("link", { name: "Tilbage til listen" }).click();
	await expect(page).toHaveURL(/type=intervention&sortering=navn/);
	await page.getByRole("link", { name: "Åben dialog" }).first().click();
	await page.getByRole("link", { name: "Indhold" }).last().click();
	await expect(page).toHaveURL(/type=intervention&sortering=navn/);
	await page.getByRole("button", { name: "Send til godkendelse" }).click();
	await expect(page.getByRole("alert")).toContainText("Sæt kryds ved mindst én.");
});
