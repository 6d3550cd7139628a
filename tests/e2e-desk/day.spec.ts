import { comeAs, expect, idOf, test } from "../support/e2e/desk";

// One day at the desk, in order: each step stands on the one before.
test.describe.configure({ mode: "serial" });

const INTERVENTION = idOf("intervention", "aaben-dialog");
const LOCAL = idOf("offer", "aarhus-paaroerendevejleder");
const record = (id: string) => `/redaktion/poster/${id}`;
const TITLE = "Åben Dialog i dag";
const LEAD = "En kort tekst, som redaktionen skrev i dag.";

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
	await page.getByRole("button", { name: "Gem, og send til godkendelse" }).click();
	await expect(page.getByRole("status")).toHaveText("Kladden er sendt til godkendelse.");
	await page.goto("/indsatser/aaben-dialog");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Åben Dialog");
});

test("the publisher asks for changes, and the editor finds them on the desk", async ({ as }) => {
	const { page } = await as("publisher", { javaScript: false });
	await page.goto("/redaktion");
	await page.getByRole("link", { name: TITLE }).click();
	await page.getByLabel("Hvad skal rettes?").fill("Skriv også en kortere tekst.");
	await page.getByRole("button", { name: "Bed om rettelser" }).click();
	await expect(page.getByRole("status")).toHaveText("Der er bedt om rettelser.");
	const { page: editor } = await as("editor", { javaScript: false });
	await editor.goto("/redaktion");
	await expect(editor.getByRole("heading", { name: /Skal rettes/ })).toBeVisible();
	await editor.getByRole("link", { name: TITLE }).click();
	await expect(editor.getByText("Skriv også en kortere tekst.")).toBeVisible();
});

test("two editors save the same text: the second sees both and loses nothing", async ({ as }) => {
	const [{ page: anna }, { page: bent }] = [await as("editor"), await as("editor2", { javaScript: false })];
	const address = `${record(INTERVENTION)}/rediger`;
	await Promise.all([anna.goto(address), bent.goto(address)]);
	const summary = "Kort fortalt";
	await anna.getByLabel(summary, { exact: true }).fill("Annas korte tekst.");
	await anna.getByRole("button", { name: "Gem kladden" }).click();
	await expect(anna.getByText(/Kladden er udgave 3/)).toBeVisible();
	await bent.getByLabel(summary, { exact: true }).fill(LEAD);
	await bent.getByRole("button", { name: "Gem kladden" }).click();
	const conflict = bent.getByRole("alert");
	await expect(conflict).toContainText("Anna Redaktør gemte udgave 3");
	await expect(conflict).toContainText("Annas korte tekst.");
	await expect(bent.getByLabel(summary, { exact: true })).toHaveValue(LEAD);
	await bent.getByRole("button", { name: "Gem, og send til godkendelse" }).click();
	await expect(bent.getByText(/Kladden er udgave 4/)).toBeVisible();
});

test("the draft can be seen as it will be, by anybody with the link, until it is published", async ({
	as,
}) => {
	const { page } = await as("publisher", { javaScript: false });
	await page.goto(record(INTERVENTION));
	const preview = await page.getByRole("link", { name: /Se kladden/ }).getAttribute("href");
	const { page: guest } = await as("nobody");
	await guest.goto(preview ?? "");
	await expect(guest.getByRole("heading", { level: 1 })).toHaveText(TITLE);
	await page.getByRole("button", { name: /^Udgiv udgave 4 nu/ }).click();
	await expect(page.getByText("Der er ingen kladde.")).toBeVisible();
	await guest.goto("/indsatser/aaben-dialog");
	await expect(guest.getByText(LEAD)).toBeVisible();
	const ended = await guest.goto(preview ?? "");
	expect(ended?.status()).toBe(410);
	await expect(guest.getByText(LEAD)).toBeHidden();
	await guest.getByRole("link", { name: TITLE }).click();
	await expect(guest).toHaveURL(/\/indsatser\/aaben-dialog$/);
});

test("history tells what changed word by word, and any revision can be a draft again", async ({ as }) => {
	const { page } = await as("editor2", { javaScript: false });
	await page.goto(`${record(INTERVENTION)}/historik?fra=1&til=4`);
	await expect(page.locator("ins").filter({ hasText: "i dag" }).first()).toBeVisible();
	const first = page.locator(".revision").filter({ hasText: "Udgave 1" });
	await first.getByText("Gendan som kladde").click();
	await first.getByRole("button", { name: "Gør udgave 1 til kladden" }).click();
	await expect(page.getByText(/Kladden er udgave 5/)).toBeVisible();
	await page.getByRole("button", { name: "Send kladden til godkendelse" }).click();
	await expect(page.getByRole("status")).toHaveText("Kladden er sendt til godkendelse.");
});

test("the publisher plans it for a day that the button names, and calls it off", async ({ as }) => {
	const { page } = await as("publisher", { javaScript: false });
	await page.goto(record(INTERVENTION));
	await page.getByText("På et tidspunkt").click();
	await page.getByLabel("Hvornår? (dansk tid)").fill("2027-05-03T08:00");
	await page.getByRole("button", { name: "Vælg tidspunktet" }).click();
	await page.getByRole("button", { name: "Udgiv 3. maj 2027 kl. 8.00" }).click();
	await expect(page.getByText("Den bliver udgivet af sig selv 3. maj 2027 kl. 8.00.")).toBeVisible();
	await page.getByRole("button", { name: /^Aflys udgivelsen/ }).click();
	await expect(page.getByText("Den bliver udgivet af sig selv")).toBeHidden();
});

test("a municipality's editor confirms an offer of her own, and sees no other", async ({ as }) => {
	const { page, context } = await as("municipal", { javaScript: false });
	await page.goto(record(LOCAL));
	await page.getByRole("button", { name: "har ringet" }).click();
	await expect(page.getByText(/Bekræftet .* af Aarhus\./)).toBeVisible();
	const other = await page.goto(record(idOf("offer", "odense-paaroerenderaadgivning")));
	expect(other?.status()).toBe(404);
	await expect(page.getByRole("navigation", { name: "Redaktionens menu" })).toBeVisible();
	await comeAs(context, "editor");
	await page.goto("/tilbud/aarhus-paaroerendevejleder");
	await expect(page.getByText(/Bekræftet i dag af Aarhus/).first()).toBeVisible();
});
