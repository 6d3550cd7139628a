import { DESK_DATABASE, expect, test } from "../support/e2e/desk";
import { withDatabase } from "../support/e2e/desk-http";

test.describe.configure({ mode: "serial" });

const CSV = [
	"Tilbuddets navn;Hvem står bag;Hvad går det ud på?;Slags tilbud;Tlf.;Link;Træffetid",
	"Aftenholdet;Lyspunktet i Gellerup;Vi mødes om aftenen.;Pårørendegruppe;86 12 40 11;lyspunktet.example.dk;Hver onsdag kl. 19-21",
	"Morgenholdet;Aarhus Kommune;Vi mødes om morgenen.;Samtaler;86 12 40 12;lyspunktet.example.dk/morgen;Man-fre 8-10",
].join("\r\n");

test("a municipal editor's sheet makes her own municipality's provider with its offers, kept to her place", async ({
	as,
}) => {
	const { page } = await as("municipal", { javaScript: false });
	await page.goto("/redaktion/import");
	await page.getByLabel("Fil med tilbud").setInputFiles({
		name: "aarhus.csv",
		mimeType: "text/csv",
		buffer: Buffer.from(CSV),
	});
	await page.getByRole("button", { name: "Læs filen" }).click();
	await expect(
		page.getByText("Vi har ikke fundet en kolonne til “Dækning”.", { exact: false }),
	).toBeVisible();
	await page.getByRole("button", { name: "Tjek rækkerne" }).click();
	await expect(page.getByRole("heading", { name: "Hvad betyder ordene?" })).toBeVisible({ timeout: 30_000 });
	await expect(page.getByLabel("Rækker, hvor der ikke står noget")).toHaveValue("Aarhus");
	await expect(page.getByLabel("“Hver onsdag kl. 19-21”")).toHaveValue("ons 19:00-21:00");
	await page.getByRole("button", { name: "Opret udbyderen, og tjek rækkerne" }).click();
	await page.getByRole("button", { name: "Importér som kladder" }).click({ timeout: 30_000 });
	await page.getByRole("button", { name: "Send til godkendelse" }).click();
	await expect(page.getByRole("status")).toHaveText("2 rækker er sendt til godkendelse.");
	await expect(page.getByRole("button", { name: "Udgiv kladderne" })).toHaveCount(0);
	const provider = await withDatabase(DESK_DATABASE, async (client) => {
		const record = await client.record.findFirstOrThrow({ where: { slug: "lyspunktet-i-gellerup" } });
		const draft = await client.revision.findUniqueOrThrow({ where: { id: record.draftRevisionId ?? "" } });
		return { stage: record.stage, document: JSON.parse(draft.document) };
	});
	expect(provider).toMatchObject({
		stage: "review",
		document: { municipality: "0751", kind: "association" },
	});
	await page.goto("/redaktion/poster?type=provider");
	await expect(page.getByRole("link", { name: "Lyspunktet i Gellerup" })).toBeVisible();
});

test("every way to a new record that she is shown leads somewhere, and her own offer is written by the form", async ({
	as,
}) => {
	const { page } = await as("municipal", { javaScript: false });
	await page.goto("/redaktion/poster");
	const ways = page.getByRole("status").getByRole("link");
	const addresses = await ways.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
	expect(addresses.length).toBeGreaterThanOrEqual(2);
	for (const address of addresses)
		expect([address, (await page.goto(address))?.status()]).toEqual([address, 200]);

	await page.goto("/redaktion/poster/ny?type=offer");
	await page.locator("[name='d.title']").fill("Skrevet i formularen");
	await page.getByRole("button", { name: /^Gem/ }).first().click();
	await expect(page.locator("[name='d.title']")).toHaveValue("Skrevet i formularen");
	await expect(page.getByRole("alert")).toBeVisible();

	await page.goto("/redaktion/poster/ny?type=provider");
	await page.locator("[name='d.name']").fill("Café Kælderen");
	await page
		.locator("[name='d.kind']")
		.first()
		.selectOption("association")
		.catch(() => undefined);
	await page
		.locator("[name='d.kind'][value=association]")
		.check()
		.catch(() => undefined);
	await page.getByRole("button", { name: /^Gem/ }).first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Café Kælderen");
});
