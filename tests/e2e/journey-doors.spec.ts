import {
	addresses,
	closedWithoutHours,
	PHONE,
	screensOf,
	throughPlace,
	throughSearch,
	wayInAt,
} from "../support/e2e/doors";
import { JOURNEYS } from "../support/e2e/journeys";
import { expect, test } from "../support/e2e/site";

// The journeys of journeys.spec.ts through the two other doors of the front page: the search and the place.
test.use({ javaScriptEnabled: false, viewport: PHONE });

type Asked = { words: string; first: readonly (readonly string[])[]; crisis?: boolean };

/** What those search for whom the guide leads elsewhere. */
const OTHERS: readonly Asked[] = [
	{ words: "spiller alle pengene op", first: [["/andre-steder#ludomani"]] },
	{ words: "spiseforstyrrelse Odense", first: [["/andre-steder#spiseforstyrrelse"], ["/kommuner/odense"]] },
	{ words: "help english", first: [["/en"]] },
	{ words: "orlov", first: [["/rettigheder", "/rettigheder#omsorgsorlov"]] },
	{
		words: "hun vil tage sit liv 8800",
		first: [["/tilbud/livslinien-telefon"], ["/kommuner/viborg"]],
		crisis: true,
	},
];

const ASKED: readonly Asked[] = [
	...JOURNEYS.map(({ words, search }) => ({ words, first: search })),
	...OTHERS,
];

for (const { words, first: wanted, crisis = false } of ASKED) {
	test(`“${words}” in the search`, async ({ page }) => {
		await throughSearch(page, words);
		const first = (await addresses(page.locator(".result h2 a"))).slice(0, 3);
		for (const oneOf of wanted)
			expect(
				first.some((address) => oneOf.includes(address)),
				`${oneOf.join(" or ")} among ${first.join(", ")}`,
			).toBe(true);
		await expect(page.getByRole("main").locator(".crisis")).toHaveCount(crisis ? 1 : 0);
		expect(await closedWithoutHours(page)).toEqual([]);
		// A page of rights or in English has its ways in on itself.
		if (!/^\/(en|rettigheder)/.test(first[0] ?? "")) {
			expect(await wayInAt(page, "any", crisis ? ".crisis" : undefined)).toBeLessThanOrEqual(2);
		}
		const [opened = ""] = first;
		await page.locator(".result h2 a").first().click();
		await expect(page).toHaveURL(new RegExp(`${opened}$`));
	});
}

const PLACES = [
	...JOURNEYS,
	{ who: "a suicidal close one", where: "8800", municipality: "viborg" },
	{ who: "the child of a gambler", where: "Randers", municipality: "randers" },
	{ who: "eating disorder", where: "Odense", municipality: "odense" },
	{ who: "little Danish", where: "8220", municipality: "aarhus" },
];

for (const journey of PLACES) {
	test(`${journey.who}, ${journey.where}: whom to call where they live`, async ({ page }) => {
		await throughPlace(page, journey);
		expect(await wayInAt(page, "number")).toBeLessThanOrEqual(2);
		expect(await closedWithoutHours(page)).toEqual([]);
		await expect(page.getByRole("region", { name: "Kontakt" })).toContainText(/[Ss]pørg/);
		if ("near" in journey && journey.near)
			await expect(page.locator(`main a[href="${journey.near}"]:visible`).first()).toBeVisible();
		expect(await screensOf(page)).toBeLessThanOrEqual(6);
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
	expect(await wayInAt(page, "number")).toBeLessThanOrEqual(2);
});
