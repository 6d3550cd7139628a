import { qualweb } from "../support/e2e/qualweb";
import { addressesFor, expect, test } from "../support/e2e/site";

test.use({ bypassCSP: true });

// Only contrast differs in the dark, and axe measures that in every run.
const SCHEMES = process.env.LONG ? (["light", "dark"] as const) : (["light"] as const);

for (const colorScheme of SCHEMES) {
	test(`QualWeb finds nothing, ${colorScheme}`, async ({ page, baseURL }) => {
		test.setTimeout(1_200_000);
		await page.emulateMedia({ colorScheme });
		for (const address of await addressesFor(baseURL ?? "")) {
			await page.goto(address);
			const { ran, failed } = await qualweb(page);
			expect(ran, address).toBeGreaterThan(20);
			expect(failed, address).toEqual([]);
		}
	});
}

test("QualWeb would find a fault", async ({ page }) => {
	await page.goto("/om");
	await page.evaluate(() => {
		document.documentElement.removeAttribute("lang");
		document.querySelector("main")?.insertAdjacentHTML("beforeend", '<img src="/assets/favicon.svg">');
	});
	const { failed } = await qualweb(page);
	expect(failed.length).toBeGreaterThanOrEqual(2);
});
