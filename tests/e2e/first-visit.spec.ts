import { expect, PAGE_TYPES, test } from "../support/e2e/site";

/** What the body of every answer weighed as it came over the wire, in a browser that has seen nothing. */
test("a first visit costs 45 kB at the median, and no page more than 50", async ({
	browser,
	baseURL,
	request,
}) => {
	test.setTimeout(240_000);
	// The front has its best encoding ready a moment after the second, as for every visitor but those two.
	for (const address of [...PAGE_TYPES, ...PAGE_TYPES]) await request.get(address);
	const costs = new Map<string, number>();
	for (const address of PAGE_TYPES) {
		const context = await browser.newContext(baseURL ? { baseURL } : {});
		const page = await context.newPage();
		const bodies: Promise<number>[] = [];
		page.on("requestfinished", (request) => {
			bodies.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
		});
		await page.request.get(address);
		await page.goto(address, { waitUntil: "networkidle" });
		const bytes = (await Promise.all(bodies)).reduce((sum, one) => sum + one, 0);
		costs.set(address, bytes / 1000);
		await context.close();
	}
	const sorted = [...costs.values()].sort((a, b) => a - b);
	const told = [...costs].map(([address, cost]) => `${cost.toFixed(1)} ${address}`).join("\n");
	console.log(`First visit, kB:\n${told}`);
	expect(sorted.at(0) ?? 0).toBeGreaterThan(20);
	expect(sorted[Math.floor(sorted.length / 2)] ?? 99, told).toBeLessThanOrEqual(45);
	expect(sorted.at(-1) ?? 99, told).toBeLessThanOrEqual(50);
});
