import { DESK_DATABASE, expect, test } from "../support/e2e/desk";
import { withDatabase } from "../support/e2e/desk-http";
import { checked, importOf, press, sendFile, statesOf, type Walker } from "../support/e2e/import-walk";

const SHEETS = "tests/support/sheets";
/** As many as issue 15 gives a person for sixty rows. */
const MOST_PRESSES = 40;

test.describe.configure({ mode: "serial", timeout: 180_000 });

for (const name of ["odense", "region", "volunteers"]) {
	test(`a municipality's own sheet goes in without leaving the import: ${name}`, async ({ as }) => {
		const { page } = await as("editor", { javaScript: false });
		const walker: Walker = { page, presses: 0 };
		await sendFile(walker, `${SHEETS}/${name}.xlsx`);
		await press(walker, "Tjek rækkerne");
		await checked(walker, /Hvad betyder ordene/);
		await press(walker, /tjek rækkerne/i);
		await checked(walker, "Rækkerne");
		await press(walker, "Importér som kladder");
		await expect(page.getByRole("button", { name: "Fortryd importen" })).toBeVisible();
		const { taken } = await statesOf(importOf(page));
		expect(taken).toBeGreaterThanOrEqual(57);
		expect(walker.presses).toBeLessThanOrEqual(MOST_PRESSES);
	});
}

test("the same file again is unchanged, and asks nothing that was said before", async ({ as }) => {
	const { page } = await as("editor", { javaScript: false });
	const walker: Walker = { page, presses: 0 };
	await sendFile(walker, `${SHEETS}/odense.xlsx`);
	await expect(page.getByText("Overskrifterne står i række 4.")).toBeVisible();
	await press(walker, "Tjek rækkerne");
	await checked(walker, "Rækkerne");
	const { unchanged, taken } = await statesOf(importOf(page));
	expect({ unchanged, taken }).toEqual({ unchanged: 60, taken: 0 });
});

test("a batch is sent to review, published by another, and undone as a whole", async ({ as }) => {
	const { page: editor } = await as("editor", { javaScript: false });
	await editor.goto("/redaktion/import");
	await editor.getByRole("link", { name: "region.xlsx" }).first().click();
	await expect(editor.getByText("Vi har læst arket “Tilbud 2026”", { exact: false })).toBeVisible();
	await editor.getByRole("button", { name: "Send til godkendelse" }).click();
	await expect(editor.getByRole("status")).toContainText(/^\d+ rækker er sendt til godkendelse\.$/);
	const batch = editor.url().split("?")[0] ?? "";

	const { page: publisher } = await as("publisher", { javaScript: false });
	await publisher.goto(batch);
	const [first] = (await statesOf(importOf(publisher))).rows;
	await publisher.getByLabel("Kun dem, jeg sætter kryds ved her på siden").check();
	await publisher.getByRole("checkbox", { name: new RegExp(`^Række ${first?.number}:`) }).check();
	await publisher.getByRole("button", { name: "Udgiv kladderne" }).click();
	await expect(publisher.getByRole("status")).toHaveText("1 række er udgivet.");
	const offer = `/tilbud/${first?.slug}`;
	expect((await publisher.goto(offer))?.status()).toBe(200);

	await publisher.goto(batch);
	await publisher.getByRole("button", { name: "Udgiv kladderne" }).click();
	await expect(publisher.getByRole("status")).toContainText("1 række er ikke. Årsagen står ved rækken.");
	await expect(publisher.getByText("Der er ingen kladde.").first()).toBeVisible();
	await publisher.getByRole("button", { name: "Fortryd importen" }).click();
	await expect(publisher.getByRole("status")).toContainText(/rækker er fortrudt/);
	await publisher.goto(offer);
	await expect(publisher.getByRole("heading", { level: 1 })).toHaveText("Siden er taget væk");
	const left = await withDatabase(DESK_DATABASE, (client) =>
		client.record.count({
			where: { slug: { in: ["foreningen-broen", first?.slug ?? ""] }, liveRevisionId: { not: null } },
		}),
	);
	expect(left).toBe(0);
	await publisher.goto(`/redaktion/poster?q=${encodeURIComponent("Torsdagsholdet, hold 1")}`);
	await expect(publisher.getByRole("link", { name: /Torsdagsholdet, hold 1/ })).toHaveCount(0);
});

test("an old import is put away, and found again", async ({ as }) => {
	const { page } = await as("editor", { javaScript: false });
	await page.goto("/redaktion/import");
	const row = page.getByRole("listitem").filter({ hasText: "region.xlsx" }).first();
	const href = await row.getByRole("link").getAttribute("href");
	await row.getByRole("button", { name: "Læg væk" }).click();
	await expect(page.locator(`a[href="${href}"]`)).toHaveCount(0);
	await page.getByRole("link", { name: "Se dem, der er lagt væk" }).click();
	await expect(page.locator(`a[href="${href}"]`)).toBeVisible();
	await page.getByRole("button", { name: "Hent frem" }).first().click();
	await expect(page.locator(`a[href="${href}"]`)).toBeVisible();
});
