import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e/site";

// The five golden journeys (issue 3, section 4), on a phone and without JavaScript. Which document says that
// the help fits stands in tests/unit/guide-journeys.test.ts.
test.use({ javaScriptEnabled: false });

type Answers = { about: readonly string[]; need: string | null; agrees: string | null; where: string };
type Ends = { on: RegExp; because: RegExp };

/** Answers the four questions as a person does, from the front page. */
async function answer(page: Page, { about, need, agrees, where }: Answers) {
	await page.goto("/");
	await page.getByRole("link", { name: "Noget andet, eller flere ting på én gang" }).click();
	for (const label of about) await page.getByLabel(label).check();
	await page.getByRole("button", { name: "Videre" }).click();
	if (need) await page.getByLabel(need).check();
	await page.getByRole("button", { name: "Videre" }).click();
	if (agrees) await page.getByLabel(agrees).check();
	await page.getByRole("button", { name: "Videre" }).click();
	await page.getByLabel("Hvor bor du?").fill(where);
	await page.getByRole("button", { name: "Vis, hvad der kan hjælpe" }).click();
	await expect(page).toHaveURL(/\/find-hjaelp\?trin=resultat&/);
}

async function expectHelp(page: Page, { on, because }: Ends) {
	const suggestion = page.locator("article").filter({ has: page.getByRole("link", { name: on }) });
	await expect(suggestion.first()).toBeVisible();
	await expect(suggestion.filter({ hasText: because }).first()).toContainText("Vises, fordi");
	await expect(page.getByRole("main").getByRole("link", { name: /112/ }).first()).toBeVisible();
	await suggestion.first().getByRole("link", { name: on }).first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(on);
}

const JOURNEYS: { who: string; answers: Answers; ends: Ends }[] = [
	{
		who: "the daughter of a man who drinks and refuses treatment, Odense",
		answers: {
			about: ["drikker for meget", "ikke vil have hjælp"],
			need: "tale med nogen i dag",
			agrees: "Nej",
			where: "Odense",
		},
		ends: { on: /Familie.?orienteret alkohol/, because: /drikker for meget/ },
	},
	{
		who: "the wife of a man after a stroke, at a postal code on a municipal border",
		answers: { about: ["har haft en blodprop i hjernen"], need: "kender vejen", agrees: "Ja", where: "8660" },
		ends: { on: /Hjerneskade.?koordinator/, because: /hjerneskade/ },
	},
	{
		who: "the brother of a woman with schizophrenia who does not want him involved",
		answers: { about: ["har en psykisk sygdom"], need: null, agrees: "Nej", where: "Slagelse" },
		ends: { on: /Akutsamtale/, because: /behøver sige ja/ },
	},
	{
		who: "the friend of a man moving from a shelter to his own flat, Copenhagen",
		answers: { about: ["er hjemløs"], need: null, agrees: null, where: "København" },
		ends: { on: /Netværks.?ven/, because: /herberg/ },
	},
	{
		who: "the parents of an adult with autism in a residential home",
		answers: { about: ["har autisme", "bor på et bosted"], need: null, agrees: null, where: "Randers" },
		ends: { on: /Pårørenderåd|Forventningssamtale/, because: /bosted/ },
	},
];

for (const { who, answers, ends } of JOURNEYS) {
	test(who, async ({ page }) => {
		await answer(page, answers);
		await expectHelp(page, ends);
	});
}

test("from the front page to a number near me", async ({ page }) => {
	await page.goto("/");
	await page.getByLabel("Hvor bor du?").fill("5000");
	await page.getByRole("button", { name: "Vis tilbud nær mig" }).click();
	await expect(page).toHaveURL(/\/tilbud\?postnr=5000$/);
	await expect(page.locator("article.offer").first()).toContainText(/bekræftet/i);
	await expect(page.locator("article.offer").first()).toContainText("Odense Kommune");
	await expect(page.locator('article.offer a[href^="tel:"]').first()).toBeVisible();
});
