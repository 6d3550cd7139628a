import type { Page } from "@playwright/test";
import writeWorkbook from "write-excel-file/node";
import { DESK_DATABASE, expect, idOf, test } from "../support/e2e/desk";
import { withDatabase } from "../support/e2e/desk-http";

const CSV = [
	"Slug;Titel;Telefon",
	"al-anon-telefon;Al-Anons telefon, rettet ved import;",
	"findes-ikke-i-kataloget;Rækken kender ingen;22345678",
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

type Cell = string | number | Date | null;

/** Sends a real workbook by the form. @returns the table in which columns are chosen. */
async function sendWorkbook(page: Page, name: string, rows: Cell[][]) {
	const sheet = rows.map((row) => row.map((value) => value && { value }));
	const buffer = await writeWorkbook(sheet, { dateFormat: "dd-mm-yyyy" }).toBuffer();
	await page.goto("/redaktion/import");
	await page
		.getByLabel("Fil med tilbud")
		.setInputFiles({ name, mimeType: "application/octet-stream", buffer });
	await page.getByRole("button", { name: "Læs filen" }).click();
	await expect(page.getByRole("heading", { name: "Hvad er kolonnerne?" })).toBeVisible({ timeout: 30_000 });
}

test("a workbook from Excel is read: numbers, days, and Danish letters in both their forms", async ({
	as,
}) => {
	const { page } = await as("editor", { javaScript: false });
	const composed = "Blåbærgrød på Ærø";
	await sendWorkbook(page, "æøå.xlsx", [
		["Slug", "Titel", "Telefon", "Kommentår"],
		["al-anon-telefon", composed.normalize("NFD"), 70_201_201, new Date("2026-11-30T00:00:00Z")],
		["al-anon-moeder-koebenhavn", composed.normalize("NFC"), null, "ø"],
	]);
	const stored = await withDatabase(DESK_DATABASE, async (client) => {
		const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
		const rows = await client.importRow.findMany({ where: { batchId: id }, orderBy: { number: "asc" } });
		return rows.map(({ cells }) => JSON.parse(cells) as string[]);
	});
	expect(stored).toEqual([
		["al-anon-telefon", composed, "70201201", "2026-11-30"],
		["al-anon-moeder-koebenhavn", composed, "", "ø"],
	]);
	await page.getByRole("button", { name: "Tjek rækkerne" }).click();
	await expect(page.getByText(composed).first()).toBeVisible({ timeout: 30_000 });
});

test("a workbook of thousands of rows is read whole", async ({ as }) => {
	const { page } = await as("editor", { javaScript: false });
	const rows = Array.from({ length: 8_000 }, (_, i) => [
		`tilbud-${i}`,
		`Tilbud nummer ${i}`,
		`Tekst ${i} æøå`,
	]);
	await sendWorkbook(page, "stor.xlsx", [["Slug", "Titel", "Kommentar"], ...rows]);
	await expect(page.getByText(/8\.000/).first()).toBeVisible();
});

test("a workbook of two rows and two columns is read whole", async ({ as }) => {
	const { page } = await as("editor", { javaScript: false });
	await sendWorkbook(page, "lille.xlsx", [
		["Slug", "Titel"],
		["al-anon-telefon", "Al-Anons telefon"],
	]);
	await expect(page.getByText("Der står fx “Al-Anons telefon”")).toBeVisible();
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
