import { expect, idOf, test } from "../support/e2e/desk";

test("a comment stands at its field in the form, is answered and solved, without JavaScript", async ({
	as,
}) => {
	const ID = idOf("intervention", "netvaerksvenner");
	const { page: bo } = await as("publisher", { javaScript: false });
	const { page: anna } = await as("editor", { javaScript: false });
	await bo.goto(`/redaktion/poster/${ID}`);
	await bo.getByText("Skriv en kommentar").click();
	await bo.getByLabel("Din kommentar").fill("Er målgruppen rigtig?");
	await bo.getByLabel("Hvad handler det om?").last().selectOption("summary");
	await bo.getByRole("button", { name: "Gem kommentaren" }).click();
	await anna.goto(`/redaktion/poster/${ID}/rediger`);
	await expect(anna.locator(".edit-form .note").filter({ hasText: "Er målgruppen rigtig?" })).toBeVisible();
	await anna.locator('[id="d.summary"]').fill("En ny opsummering, som er kort.");
	await anna.getByRole("button", { name: "Gem kladden" }).click();
	const thread = (page: typeof bo) => page.getByRole("listitem").filter({ hasText: "Er målgruppen rigtig?" });
	await thread(anna).getByText("Svar", { exact: true }).click();
	await thread(anna).getByLabel("Dit svar").fill("Ja, se afsnit 5.");
	await thread(anna).getByRole("button", { name: "Gem svaret" }).click();
	await bo.goto(`/redaktion/poster/${ID}`);
	await expect(thread(bo).getByText("Ja, se afsnit 5.")).toBeVisible();
	await expect(bo.getByText("1 kommentar er ikke løst.")).toBeVisible();
	await thread(bo).getByRole("button", { name: "Det er løst" }).click();
	await expect(bo.getByText("Kommentaren er markeret som løst.")).toBeVisible();
	await expect(bo.getByText("1 kommentar er ikke løst.")).toBeHidden();
});
