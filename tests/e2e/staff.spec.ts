import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e/site";

// The caseworker's journeys of issue 13, section 6: within three pages and two presses, without JavaScript.
test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

type Case = {
	name: string;
	citizen: RegExp;
	needs: readonly string[];
	consent: string;
	place: string;
	first: RegExp;
};

const CASES: readonly Case[] = [
	{
		name: "stroke in Næstved, not asked",
		citizen: /blodprop i hjernen/,
		needs: ["En pause", "At tale med nogen i dag"],
		consent: "Borgeren er ikke spurgt",
		place: "Næstved",
		first: /StrokeLinjen|Hjerneskadeforeningen/,
	},
	{
		name: "schizophrenia, consent refused",
		citizen: /psykisk sygdom, fx depression/,
		needs: ["At tale med nogen i dag"],
		consent: "Borgeren har sagt nej",
		place: "8800",
		first: /SIND|Psykiatrifonden|Bedre Psykiatri/,
	},
	{
		name: "leaving a shelter",
		citizen: /bor på herberg/,
		needs: ["Hjælp til at finde rundt i systemet"],
		consent: "Borgeren har givet samtykke",
		place: "København",
		first: /./,
	},
];

async function pagesOf(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

for (const { name, citizen, needs, consent, place, first } of CASES) {
	test(`${name}: a sheet in hand after one form and one press`, async ({ page }) => {
		await page.goto("/fagfolk");
		await page.getByLabel(citizen).check();
		for (const need of needs) await page.getByLabel(need, { exact: true }).check();
		await page.getByLabel(consent).check();
		await page.getByLabel("Hvor bor den pårørende?").fill(place);
		await page.getByRole("button", { name: "Vis, hvad I kan henvise til" }).click();

		const headings = page.locator("main h2");
		await expect(headings.first()).toHaveText("Uden samtykke kan du");
		await expect(headings.nth(1)).toHaveText("Det skal kommunen tilbyde");
		await expect(page.getByRole("main")).not.toContainText(/ikke oplyst|Ring til .* Kommune/);
		const ticked = page.locator("form[action='/min-liste'] input:checked");
		await expect(ticked).toHaveCount(3);
		await page.getByRole("button", { name: "Lav ark", exact: true }).click();

		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hjælp til dig, der er pårørende");
		const sheet = page.locator("article");
		await expect(sheet).toContainText(first);
		await expect(sheet).toContainText(/Ring \d\d \d\d \d\d \d\d/);
		expect(await pagesOf(page)).toBe(1);
		await expect(page.getByRole("textbox", { name: "Til journalen" })).toHaveValue(/Udgave \d+ af/);
		await page.emulateMedia({ media: "print" });
		await expect(page.getByText("Til journalen")).toBeHidden();
	});
}

test("a sheet of five is one page, with the longest there are", async ({ page, request }) => {
	const answer = await request.get("/api/v1/offers?perPage=200");
	const { data } = (await answer.json()) as { data: { slug: string; description: string }[] };
	const longest = data.toSorted((a, b) => b.description.length - a.description.length).slice(0, 5);
	expect(longest).toHaveLength(5);
	await page.goto(`/min-liste?dato=2026-11-30&${longest.map(({ slug }) => `t=${slug}`).join("&")}&ark=1`);
	await expect(page.locator("article ol > li")).toHaveCount(5);
	expect(await pagesOf(page)).toBe(1);
});

// Those whose longest cells together need the most room.
const LONGEST = [
	"Hjerneskadekoordinatorer",
	"Recovery-orienterede kurser",
	"Familieorienteret alkoholbehandling",
];

test("four interventions side by side are one lying page, two presses from one's own", async ({ page }) => {
	await page.goto("/indsatser/netvaerksvenner/fagligt");
	await page.getByRole("link", { name: "Sammenlign med andre" }).click();
	await expect(page.getByRole("status")).toContainText("Du har valgt Netværksvenner.");
	for (const name of LONGEST) await page.getByLabel(name).check();
	await page.getByRole("button", { name: "Sammenlign" }).click();
	await expect(page.getByRole("columnheader")).toHaveCount(4);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
	expect([...pdf.matchAll(/\/MediaBox \[0 0 84\d[\d.]* 59[\d.]+\]/g)]).toHaveLength(1);
	expect(await pagesOf(page)).toBe(1);
});

test.describe("with JavaScript", () => {
	test.use({ javaScriptEnabled: true, permissions: ["clipboard-read", "clipboard-write"] });

	test("the text for the journal is copied by one press, and the sheet is there as a PDF", async ({
		page,
	}) => {
		await page.goto("/min-liste?dato=2026-11-30&t=al-anon-telefon&ark=1");
		await page.getByRole("button", { name: "Kopiér teksten" }).click();
		await expect(page.getByRole("status").filter({ hasText: "Kopieret." })).toBeVisible();
		const text = await page.getByRole("textbox", { name: "Til journalen" }).inputValue();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
		const pdf = await page.request.get(
			(await page.getByRole("link", { name: "Hent som PDF" }).getAttribute("href")) ?? "",
		);
		expect(pdf.headers()["content-type"]).toBe("application/pdf");
		expect((await pdf.body()).toString("latin1")).toMatch(/^%PDF-1\.7[\s\S]*AtkinsonHyperlegibleNext/);
	});
});
