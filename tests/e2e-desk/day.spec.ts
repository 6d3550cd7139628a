import { expect, idOf, test } from "../support/e2e/desk";

// A morning at the desk, in order: each step stands on the one before.
test.describe.configure({ mode: "serial" });

const INTERVENTION = idOf("intervention", "aaben-dialog");
const record = (id: string) => `/redaktion/poster/${id}`;
const TITLE = "Åben Dialog i dag";

test("who is not signed in is asked to, and comes back to where they were going", async ({ as }) => {
	const { page } = await as("nobody");
	await page.goto(record(INTERVENTION));
	await expect(page).toHaveURL(/\/redaktion\/log-ind\?til=/);
	await expect(page.getByLabel("Mail")).toBeVisible();
});

test("an editor writes a draft and sends it to review; the public still sees what it saw", async ({ as }) => {
	const { page } = await as("editor", { javaScript: false });
	await page.goto(record(INTERVENTION));
	await expect(page.getByText("Der er ingen kladde.")).toBeVisible();
	await page.getByRole("link", { name: "Ret", exact: true }).click();
	await page.getByLabel("Navn", { exact: true }).fill(TITLE);
	await page.getByLabel("Hvad har du ændret, og hvorfor?").fill("Nyt navn");
	await page.getByRole("button", { name: "Gem, og send til gennemsyn" }).click();
	await expect(page.getByText("Den er sendt til gennemsyn.")).toBeVisible();
	await page.goto("/indsatser/aaben-dialog");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Åben Dialog");
});

test("the publisher asks for changes, and the editor finds them on the desk", async ({ as }) => {
	const { page } = await as("publisher", { javaScript: false });
	await page.goto("/redaktion");
	await page.getByRole("link", { name: TITLE }).click();
	await page.getByLabel("Hvad skal rettes?").fill("Skriv også en kortere tekst.");
	await page.getByRole("button", { name: "Bed om rettelser" }).click();
	await expect(page.getByText("Der er bedt om rettelser.")).toBeVisible();
	const { page: editor } = await as("editor", { javaScript: false });
	await editor.goto("/redaktion");
	await expect(editor.getByRole("heading", { name: /Skal rettes/ })).toBeVisible();
	await editor.getByRole("link", { name: TITLE }).click();
	await expect(editor.getByText("Skriv også en kortere tekst.")).toBeVisible();
});
