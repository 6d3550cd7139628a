import type { Page } from "@playwright/test";
import { realCatalogue } from "../support/catalogue";
import { PHONE, screensOf, wayInAt } from "../support/e2e/doors";
import { expect, test } from "../support/e2e/site";

// What a phone without JavaScript is scrolled for: the first number, and how long the pages are (issue 11).
test.use({ javaScriptEnabled: false, viewport: PHONE });
test.setTimeout(300_000);

const catalogue = realCatalogue();
const values = catalogue.guide.about.flatMap(({ answers }) => answers.map(({ value }) => value));

/** Each page's length in screens, the longest first. */
async function lengths(page: Page, what: string, paths: readonly string[]) {
	const found: { path: string; screens: number }[] = [];
	for (const path of paths) {
		await page.goto(path);
		found.push({ path, screens: await screensOf(page) });
	}
	found.sort((a, b) => b.screens - a.screens);
	const median = found[Math.floor(found.length / 2)]?.screens ?? Number.POSITIVE_INFINITY;
	const longest = found.slice(0, 6).map(({ path, screens }) => `${screens.toFixed(2)} ${path}`);
	console.log(`${what}: median ${median.toFixed(2)} of ${found.length}; longest ${longest.join(", ")}`);
	return { median, found };
}

/** The guide's results of every burden in two municipalities. */
const aboutThese = values.flatMap((om) =>
	["odense", "aeroe"].map((kommune) => `/find-hjaelp?trin=resultat&om=${om}&kommune=${kommune}`),
);
const talk = (address: string) => address.replace("&kommune", "&brug=tale&kommune");

test("whoever wants to talk today has a number within one and a half screens, whatever the burden", async ({
	page,
}) => {
	const found: { address: string; at: number }[] = [];
	for (const address of aboutThese.map(talk)) {
		await page.goto(address);
		found.push({ address, at: await wayInAt(page, "number") });
	}
	const late = found.filter(({ at }) => at > 1.5);
	const farthest = Math.max(...found.map(({ at }) => at));
	console.log(
		`A number within 1.5 screens: ${found.length - late.length} of ${found.length}; farthest ${farthest.toFixed(2)}`,
	);
	expect(found.length).toBeGreaterThanOrEqual(24);
	expect(late).toEqual([]);
});

test("a result of the guide is at most four and a half screens long, four at the median", async ({
	page,
}) => {
	const { median, found } = await lengths(page, "A result of the guide", [
		...aboutThese,
		...aboutThese.map(talk),
	]);
	expect(median).toBeLessThanOrEqual(4);
	expect(found.filter(({ screens }) => screens > 4.5)).toEqual([]);
});

test("a type of help is five screens long at the median", async ({ page }) => {
	const paths = catalogue.interventions.map(({ slug }) => `/indsatser/${slug}`);
	const { median } = await lengths(page, "A type of help", paths);
	expect(paths).toHaveLength(18);
	expect(median).toBeLessThanOrEqual(5);
});
