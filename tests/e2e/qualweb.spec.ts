import { qualweb } from "../support/e2e/qualweb";
import { addressesFor, expect, test } from "../support/e2e/site";

test.use({ bypassCSP: true });

for (const colorScheme of ["light", "dark"] as const) {
	test(`QualWeb finds nothing, ${colorScheme}`, async ({ page, baseURL }) => {
		test.setTimeout(600_000);
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
