import { expect, PAGE_TYPES, test } from "../support/e2e/site";

const POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
	"form-action 'self'",
];

for (const address of PAGE_TYPES) {
	test(`${address} keeps nothing, asks nobody else and carries the policy`, async ({ page, context }) => {
		const answer = await page.goto(address, { waitUntil: "networkidle" });
		const headers = answer?.headers() ?? {};
		const policy = headers["content-security-policy"] ?? "";
		for (const directive of POLICY) expect(policy).toContain(directive);
		expect(policy).not.toMatch(/unsafe|sha256|nonce|\*/);
		expect(headers["x-content-type-options"]).toBe("nosniff");
		expect(headers["referrer-policy"]).toBe("same-origin");
		expect(headers["permissions-policy"]).toContain("geolocation=()");
		expect(headers["set-cookie"]).toBeUndefined();
		expect(headers["x-powered-by"]).toBeUndefined();
		const kept = await page.evaluate(async () => ({
			cookie: document.cookie,
			local: localStorage.length,
			session: sessionStorage.length,
			databases: (await indexedDB.databases()).length,
			caches: (await caches.keys()).length,
		}));
		expect(kept).toEqual({ cookie: "", local: 0, session: 0, databases: 0, caches: 0 });
		expect(await context.cookies()).toEqual([]);
	});

	test(`${address} carries no script but our own small one`, async ({ request }) => {
		const html = await (await request.get(address)).text();
		const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
		// What a page is about is data, which no browser runs: at most one, and with nothing else said of it.
		const scripts = tags.filter((tag) => tag !== '<script type="application/ld+json">');
		expect(tags.length - scripts.length).toBeLessThanOrEqual(1);
		expect(scripts).toHaveLength(1);
		expect(scripts[0]).toMatch(/src="\/assets\/enhance-[0-9a-f]+\.js"/);
		expect(html).not.toMatch(/\son[a-z]+=|\sstyle=|javascript:/);
		expect(html).toContain('lang="da"');
	});
}

test("our JavaScript is at most 5 kB over the wire", async ({ page }) => {
	const sizes: number[] = [];
	page.on("response", async (response) => {
		if (!response.url().endsWith(".js")) return;
		sizes.push(Number(response.headers()["content-length"]));
		expect(response.headers()["content-encoding"]).toMatch(/br|gzip/);
	});
	await page.goto("/indsatser", { waitUntil: "networkidle" });
	expect(sizes).toHaveLength(1);
	expect(sizes[0]).toBeLessThan(5_000);
});

test("what somebody searched for is not kept by anyone on the way", async ({ request }) => {
	const answer = await request.get("/indsatser?q=kanariefugl");
	expect(answer.headers()["cache-control"]).toBe("no-store");
	expect(await answer.text()).toContain("kanariefugl");
});
