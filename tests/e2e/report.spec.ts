import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e/site";

// The reports of this file are counted together, so they come in this order, and in one project alone.
test.describe.configure({ mode: "serial" });
test.use({ javaScriptEnabled: false, provoked: /status of (404|422)/ });

/** An offer with a telephone number, so that all that can be wrong is asked about. */
async function offerWithPhone(page: Page): Promise<string> {
	const answer = await page.request.get("/api/v1/offers?perPage=200");
	const { data } = (await answer.json()) as { data: { slug: string; contact: { phone: string | null } }[] };
	return data.find(({ contact }) => contact.phone)?.slug ?? "";
}

const send = (page: Page) => page.getByRole("button", { name: "Send beskeden" }).click();

test("what is wrong is said, and what was typed is kept", async ({ page }) => {
	const slug = await offerWithPhone(page);
	await page.goto(`/tilbud/${slug}`);
	await page.getByRole("link", { name: "Er noget forkert her? Fortæl os det" }).click();
	await expect(page).toHaveURL(new RegExp(`/tilbud/${slug}/fejl$`));
	await page.getByLabel("Noget andet").check();
	await page.getByLabel("E-mail eller telefon (frivilligt)").fill("Åse 😀");
	const answered = page.waitForResponse(/\/fejl\/send$/);
	await send(page);
	const answer = await answered;
	expect(answer.status()).toBe(422);
	expect(answer.headers()["cache-control"]).toBe("no-store");
	expect(answer.headers()["content-security-policy"]).toContain("script-src 'self'");
	expect((await answer.text()).match(/<script\b/g)).toHaveLength(1);
	await expect(page).toHaveTitle(/^Fejl: /);
	const summary = page.getByRole("alert");
	await expect(summary).toBeInViewport();
	await expect(summary.getByRole("link")).toHaveCount(2);
	await expect(page.getByLabel("Noget andet")).toBeChecked();
	await expect(page.getByLabel("E-mail eller telefon (frivilligt)")).toHaveValue("Åse 😀");
	await summary.getByRole("link", { name: "Skriv, hvad der er forkert" }).click();
	await expect(page.getByLabel("Skriv gerne mere")).toBeFocused();
});

test("a report leads to thanks, which a reload does not repeat", async ({ page }) => {
	const slug = await offerWithPhone(page);
	await page.goto(`/tilbud/${slug}/fejl`);
	await page.getByLabel("Nummeret virker ikke").check();
	await page.getByLabel("Skriv gerne mere").fill("Der er\ningen forbindelse");
	await send(page);
	await expect(page).toHaveURL(new RegExp(`/tilbud/${slug}/fejl\\?tak=1$`));
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tak for din besked");
	await page.reload();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tak for din besked");
	await page.goto(`/tilbud/${slug}/fejl/send`);
	await expect(page).toHaveURL(new RegExp(`/tilbud/${slug}/fejl$`));
});

test("the form fits a narrow phone, also when all is wrong", async ({ page }) => {
	const slug = await offerWithPhone(page);
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(`/tilbud/${slug}/fejl`);
	await page.getByLabel("E-mail eller telefon (frivilligt)").fill("x".repeat(300));
	await send(page);
	await expect(page.getByRole("alert")).toBeVisible();
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(wide).toBeLessThanOrEqual(0);
});

test("a form on another site is refused, an unknown offer is none", async ({ page, baseURL }) => {
	const slug = await offerWithPhone(page);
	const post = (to: string, origin: string) =>
		page.request.post(`/tilbud/${to}/fejl/send`, {
			form: { emne: "gone" },
			headers: { origin },
			maxRedirects: 0,
		});
	for (const origin of ["https://evil.example", "null"]) {
		const answer = await post(slug, origin);
		expect(answer.status()).toBe(403);
		expect(await answer.text()).toContain("kom ikke fra vores egen side");
	}
	expect((await post("den-findes-ikke", baseURL ?? "")).status()).toBe(404);
});

test("the eleventh in a minute must wait, and keeps what was typed", async ({ page, baseURL }) => {
	const slug = await offerWithPhone(page);
	const report = () =>
		page.request.post(`/tilbud/${slug}/fejl/send`, {
			form: { emne: "other", besked: "Døren er låst" },
			headers: { origin: baseURL ?? "" },
			maxRedirects: 0,
		});
	// One of the ten may be taken: the report above, if the browser came from the same address as we do.
	for (let sent = 1; sent < 10; sent++) expect((await report()).status()).toBe(303);
	await report();
	const answer = await report();
	expect(answer.status()).toBe(429);
	expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
	const html = await answer.text();
	expect(html).toMatch(/Vent \d+ minut/);
	expect(html).toContain("Døren er låst</textarea>");
});
