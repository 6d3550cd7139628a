import { expect, test } from "../support/e2e/desk";

test("two new records begun and left stand on the desk, to go on with or to throw away", async ({ as }) => {
	const { page } = await as("publisher2");
	for (const title of ["Café for søskende", "Aftenskole for forældre"]) {
		await page.goto("/redaktion/poster?type=offer");
		await page.getByRole("link", { name: "Nyt tilbud" }).click();
		const listed = page.getByRole("region", { name: /Du er begyndt på/ });
		if (title.startsWith("Aften")) await expect(listed).toContainText("Café for søskende");
		await page.getByLabel("Navn", { exact: true }).fill(title);
		await expect(page.getByRole("status")).toContainText("Husket for dig");
	}
	await page.goto("/redaktion");
	const begun = page.getByRole("region", { name: /Det, du er i gang med at skrive/ });
	await expect(begun.getByRole("listitem").filter({ hasText: "Aftenskole" })).toHaveCount(1);
	await begun.getByRole("link", { name: "Café for søskende" }).click();
	await expect(page.getByLabel("Navn", { exact: true })).toHaveValue("Café for søskende");
	await page.goto("/redaktion");
	for (const title of ["Café for søskende", "Aftenskole for forældre"]) {
		const row = begun.getByRole("listitem").filter({ hasText: title });
		await row.getByText("Kassér", { exact: true }).click();
		await row.getByRole("button", { name: `Ja, kassér “${title}”` }).click();
		await expect(row).toHaveCount(0);
	}
});
