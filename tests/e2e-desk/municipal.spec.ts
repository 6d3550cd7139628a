import { axeFaults } from "../support/e2e/axe";
import { expect, idOf, test } from "../support/e2e/desk";

const OFFER = "/tilbud/naestved-paaroerendevejleder";
const NAME = "Næstveds pårørendevejledning";

test("a municipality answers by its link, without an account or JavaScript; its offer is public when a publisher says so", async ({
	as,
}) => {
	test.setTimeout(120_000);
	const { page: editor } = await as("editor", { javaScript: false });
	await editor.goto(`/redaktion/poster/${idOf("municipality", "naestved")}`);
	await editor.getByRole("button", { name: "Lav et link til kommunen" }).click();
	const link = (await editor.getByRole("status").locator("code").textContent()) ?? "";
	const address = new URL(link).pathname;

	const { page: guest } = await as("nobody", { javaScript: false });
	await guest.goto(address);
	const row = guest.locator("div:has(> fieldset)").filter({ has: guest.locator("#har-paaroerendevejleder") });
	await expect(row.getByLabel("Hvad hedder det hos jer?")).toBeHidden();
	await row.getByLabel("Ja", { exact: true }).check();
	await row.getByLabel("Hvad hedder det hos jer?").fill(NAME);
	await row.getByLabel("Telefon", { exact: true }).fill("55 88 55 8");
	await guest.locator("[name=har-akutsamtalen][value=no]").check();
	await guest.getByLabel("Din funktion").fill("Pårørendekonsulent");
	await guest.getByRole("button", { name: "Send svaret" }).click();

	const summary = guest.getByRole("alert");
	await summary.getByRole("link", { name: "Skriv ét nummer med otte cifre." }).click();
	await expect(guest).toHaveURL(/#telefon-paaroerendevejleder$/);
	await expect(row.getByLabel("Hvad hedder det hos jer?")).toHaveValue(NAME);
	await expect(row.getByLabel("Telefon", { exact: true })).toHaveValue("55 88 55 8");
	await expect(guest.locator("[name=har-akutsamtalen][value=no]")).toBeChecked();
	await row.getByLabel("Telefon", { exact: true }).fill("55 88 55 88");
	await guest.getByRole("button", { name: "Send svaret" }).click();
	await expect(guest.getByRole("heading", { name: "Tak for jeres svar" })).toBeVisible();
	await guest.goto(address);
	await expect(guest.getByRole("heading", { name: "Linket virker ikke mere" })).toBeVisible();
	expect((await guest.goto(OFFER))?.status()).toBe(404);

	const { page: publisher } = await as("publisher", { javaScript: false });
	await publisher.goto("/redaktion/kommuner");
	const waiting = publisher.getByRole("listitem").filter({ hasText: "Næstved Kommune" });
	await waiting.getByRole("link", { name: /^Se svaret fra/ }).click();
	await expect(publisher.getByLabel("Bliver til")).toHaveValue("nyt");
	await publisher.getByRole("button", { name: "Udgiv svaret" }).click();
	await expect(waiting).toContainText(/Svarede .+ \(Pårørendekonsulent\)\./);
	await guest.goto(OFFER);
	await expect(guest.getByRole("heading", { name: NAME, level: 1 })).toBeVisible();
	await expect(guest.getByRole("link", { name: /55 88 55 88/ }).first()).toBeVisible();
});

test("the form with every yes open and every fault shown has nothing that axe finds", async ({ as }) => {
	const { page } = await as("municipal");
	await page.goto(`/redaktion/kommuner/${idOf("municipality", "aarhus")}`);
	for (const yes of await page.locator("[value=yes]").all()) await yes.check();
	await page.getByLabel("Din funktion").fill("");
	await page.getByRole("button", { name: "Send svaret" }).click();
	await expect(page.getByRole("alert")).toContainText("Skriv, hvad tilbuddet hedder hos jer.");
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await axeFaults(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
});
