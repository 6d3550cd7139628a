import {
	addresses,
	closedWithoutHours,
	PHONE,
	screensOf,
	talkThatIsNone,
	throughGuide,
	wayInAt,
} from "../support/e2e/doors";
import { JOURNEYS } from "../support/e2e/journeys";
import { expect, test } from "../support/e2e/site";

// The journeys of issue 11, section 7, through the guide, on a phone and without JavaScript. The site's clock is
// the day's: what is asserted holds at any hour. Through the search and the place: journey-doors.spec.ts.
test.use({ javaScriptEnabled: false, viewport: PHONE });

for (const journey of JOURNEYS) {
	test(`${journey.who}, ${journey.where}, through the guide`, async ({ page }) => {
		await throughGuide(page, journey);
		const shown = page.locator("main :is(.step h2 a, .offer-row-title)");
		const first = (await addresses(shown)).slice(0, 3);
		for (const oneOf of journey.guide)
			expect(
				first.some((address) => oneOf.includes(address)),
				`${oneOf.join(" or ")} among ${first.join(", ")}`,
			).toBe(true);
		for (const title of await shown.allTextContents())
			expect(title.replaceAll("\u00AD", "")).not.toMatch(journey.never);
		expect(await wayInAt(page, "any")).toBeLessThanOrEqual(1.5);
		expect(await closedWithoutHours(page)).toEqual([]);
		await expect(talkThatIsNone(page)).toHaveCount(0);
		await expect(page.getByRole("main")).not.toContainText(
			/samtykke ikke oplyst|kræver din nærmestes samtykke/i,
		);
		expect(await screensOf(page)).toBeLessThanOrEqual(4.5);
		// What stands first can be gone to.
		await shown.first().click();
		await expect(page).toHaveURL(new RegExp(`${first[0]}$`));
		expect(await wayInAt(page, "any")).toBeLessThanOrEqual(2);
	});
}

test("a suicidal close one, 8800: help at once, then somebody who is near", async ({ page }) => {
	await page.goto("/");
	await page.getByRole("link", { name: "er i krise eller taler om ikke at ville leve" }).click();
	for (const phone of ["112", "70201201"])
		await expect(page.locator(`.crisis a[href="tel:${phone}"]`)).toBeInViewport({ ratio: 1 });
	await page.getByRole("link", { name: "Skriv, hvor du bor" }).click();
	await page.getByLabel("Hvor bor du?").fill("8800");
	await page.getByRole("button", { name: "Vis, hvad der kan hjælpe" }).click();
	await expect(page.locator(".crisis a[href='tel:112']")).toBeInViewport({ ratio: 1 });
	const first = await addresses(page.locator("main .step h2 a"));
	expect(first.slice(0, 3)).toContain("/kommuner/viborg");
	expect(first.slice(0, 3)).toContain("/tilbud/paaroerende-i-danmark-paaroerendetelefonen");
	expect(await wayInAt(page, "number", ".crisis")).toBeLessThanOrEqual(1.5);
	expect(await closedWithoutHours(page)).toEqual([]);
	await expect(talkThatIsNone(page)).toHaveCount(0);
	expect(await screensOf(page)).toBeLessThanOrEqual(4.5);
});

const ELSEWHERE = [
	{ who: "the child of a gambler", label: "spiller om penge", entry: "ludomani", tel: "70111810" },
	{ who: "eating disorder", label: "har en spiseforstyrrelse", entry: "spiseforstyrrelse", tel: null },
];

for (const { who, label, entry, tel } of ELSEWHERE) {
	test(`${who}: the guide leads to who does help, and help at once stays`, async ({ page }) => {
		await page.goto("/");
		await page.getByRole("link", { name: /^noget andet/ }).click();
		await page.locator("summary", { hasText: "Sig det mere præcist" }).click();
		await page.getByRole("link", { name: label }).click();
		await expect(page).toHaveURL(new RegExp(`/andre-steder#${entry}$`));
		const section = page.locator(`#${entry}`);
		const way = section.locator('a[href^="tel:"], a.button').first();
		await expect(section.getByRole("heading", { level: 2 })).toBeInViewport();
		await expect(way).toBeInViewport({ ratio: 1 });
		const numbers = await addresses(section.locator('a[href^="tel:"]'));
		const text = (await section.textContent())?.replaceAll(" ", "").replaceAll("\u00A0", "") ?? "";
		if (tel) expect(numbers.join() + text).toContain(tel);
		await expect(page.locator("main").locator("a[href='tel:112']").first()).toBeVisible();
		await expect(page.locator("main").locator("a[href='tel:70201201']").first()).toBeVisible();
	});
}

test("leave from work: the rights, with where to ask", async ({ page }) => {
	await page.goto("/");
	await page
		.getByRole("navigation", { name: "Hovedmenu" })
		.getByRole("link", { name: "Rettigheder" })
		.click();
	await page
		.getByRole("navigation", { name: "På siden" })
		.getByRole("link", { name: /orlov|fri/i })
		.first()
		.click();
	const right = page.locator("#omsorgsorlov");
	await expect(right).toContainText(/orlov/i);
	await right.locator("summary").click();
	await expect(right.getByText("Hvor søger du", { exact: true })).toBeVisible();
});

test("little Danish: one page in English, and somebody to call on it", async ({ page }) => {
	await page.goto("/");
	await page.getByRole("link", { name: "Help in English" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await expect(page.getByRole("main").getByRole("link", { name: /^Call 112/ })).toBeInViewport();
	expect(await wayInAt(page, "number")).toBeLessThanOrEqual(2);
	await expect(page.getByRole("main")).toContainText(/interpreter/i);
});
