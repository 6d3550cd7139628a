import { expect, idOf, test } from "../support/e2e/desk";

const CSV = [
	"Slug;Titel;Telefon",
	"al-anon-telefon;Al-Anons telefon, rettet ved import;",
	"findes-ikke-i-kataloget;Rækken kender ingen;12345678",
].join("\r\n");

test("a spreadsheet is sent, looked through, taken in as drafts, and taken back as one", async ({ as }) => {
	const { page } = await as("editor", { javaScript: false });
	await page.goto("/redaktion/import");
	await page.getByLabel("Fil med tilbud").setInputFiles({
		name: "æøå tilbud.csv",
		mimeType: "text/csv",
		buffer: Buffer.from(CSV, "latin1"),
	});
	await page.getByRole("button", { name: "Læs filen" }).click();
	await expect(page.getByRole("heading", { name: "Hvad er kolonnerne?" })).toBeVisible();
	await page.getByRole("button", { name: "Tjek rækkerne" }).click();
	await expect(page.getByRole("button", { name: "Importér som kladder" })).toBeVisible({ timeout: 30_000 });
	await expect(page.getByText("Al-Anons telefon, rettet ved import").first()).toBeVisible();
	await page.getByRole("button", { name: "Importér som kladder" }).click();
	await page.getByRole("button", { name: "Fortryd importen" }).waitFor();
	const batch = page.url();
	const record = `/redaktion/poster/${idOf("offer", "al-anon-telefon")}`;
	await page.goto(record);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Al-Anons telefon, rettet ved import");
	await page.goto("/tilbud/al-anon-telefon");
	await expect(page.getByText("rettet ved import")).toBeHidden();
	await page.goto(batch);
	await page.getByRole("button", { name: "Fortryd importen" }).click();
	await page.goto(record);
	await expect(page.getByText("Der er ingen kladde.")).toBeVisible();
});

test("what is no spreadsheet is refused in words, and nothing is made of it", async ({ as }) => {
	const { page } = await as("editor", { javaScript: false });
	await page.goto("/redaktion/import");
	await page.getByLabel("Fil med tilbud").setInputFiles({
		name: "billede.xlsx",
		mimeType: "application/octet-stream",
		buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2, 3]),
	});
	await page.getByRole("button", { name: "Læs filen" }).click();
	await expect(page.getByRole("alert")).toBeVisible();
	await expect(page.getByRole("heading", { name: "Vælg en fil" })).toBeVisible();
});
