import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/e2e/site";

/** How many screens down something begins. */
async function screensDown(page: Page, found: Locator) {
	const box = await found.boundingBox();
	return (box?.y ?? Number.POSITIVE_INFINITY) / (page.viewportSize()?.height ?? 1);
}

test.describe("the search, without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("stands on every page", async ({ page }, info) => {
		await page.goto("/akut");
		if (info.project.name === "phone") await page.locator(".phone-search > summary").click();
		const box = page.getByRole("searchbox").filter({ visible: true });
		await box.fill("nogen at snakke med");
		await box.press("Enter");
		await expect(page).toHaveURL(/\/soeg\?q=nogen\+at\+snakke\+med$/);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(
			/^\d+ resultater for “nogen at snakke med”$/,
		);
	});

	test("understands everyday words, and somebody can be called on the first screen", async ({ page }) => {
		await page.goto("/soeg?q=min+mand+drikker");
		const first = page.locator(".result").first();
		await expect(first).toContainText("Al-Anon");
		// Why it stands there is said by the marked words alone.
		await expect(first.locator("mark").filter({ hasText: "Drikker" })).toBeVisible();
		await expect(first.locator("p").first()).toHaveText("Tilbud");
		await expect(first.locator("p").last()).toHaveText("Hele landet");
		const call = first.locator('a[href="tel:70209093"]');
		expect(await screensDown(page, call)).toBeLessThan(1);
	});

	test("says whom to ask in a place where nothing of the kind is known", async ({ page }) => {
		await page.goto("/soeg?q=aflastning+Odense");
		await expect(page.getByText("Det nærmeste står først.")).toContainText("Odense");
		const results = page.locator(".result");
		await expect(results.nth(1)).toContainText("Odense Kommune");
		await expect(results.nth(1).locator('a[href^="tel:"]')).toBeVisible();
		await expect(results.nth(2)).toContainText("Pårørenderådgivningen i Odense");
	});

	test("has help at once above everything when somebody may be in danger", async ({ page }) => {
		for (const q of ["selvmord", "hun vil tage sit liv", "vil ikke leve mere"]) {
			await page.goto(`/soeg?${new URLSearchParams({ q })}`);
			const card = page.getByRole("main").locator(".crisis");
			await expect(card.locator('a[href="tel:112"]')).toBeVisible();
			await expect(card.locator('a[href="tel:70201201"]')).toBeVisible();
			const [above, below] = [await card.boundingBox(), await page.locator(".result").first().boundingBox()];
			expect(above?.y).toBeLessThan(below?.y ?? 0);
			expect(await screensDown(page, card.locator('a[href="tel:112"]'))).toBeLessThan(1);
		}
		await page.goto("/soeg?q=depression");
		await expect(page.getByRole("main").locator(".crisis")).toHaveCount(0);
	});

	test("leads on to who helps with what the directory does not cover", async ({ page }) => {
		await page.goto("/soeg?q=spiller+alle+pengene+op");
		const first = page.locator(".result").first();
		await expect(first).toContainText("dækker vejviseren ikke endnu");
		await first.getByRole("link", { name: "Spil om penge" }).click();
		await expect(page).toHaveURL(/\/andre-steder#ludomani$/);
	});

	test("shows ten, and the rest one press away at an address of its own", async ({ page }) => {
		await page.goto("/soeg?q=alkohol");
		await expect(page.locator(".result")).toHaveCount(10);
		await page.getByRole("link", { name: "Vis flere" }).click();
		await expect(page).toHaveURL(/\/soeg\?q=alkohol&side=2$/);
		await expect(page.getByText(/^11 til 20 af \d+$/)).toBeVisible();
		await page.goto("/soeg?side=1&q=alkohol&utm_source=brev");
		await expect(page).toHaveURL(/\/soeg\?q=alkohol$/);
	});

	test("mends what is misspelt and says so, but no ordinary word", async ({ page }) => {
		await page.goto("/soeg?q=alkholbehandling");
		await expect(page.getByText(/Viser resultater for/)).toContainText("alkoholbehandling");
		await expect(page.locator(".result h2").first()).toHaveText(/alkohol/i);
		await page.goto("/soeg?q=noget+dumt");
		await expect(page.getByText(/Viser resultater for/)).toHaveCount(0);
	});

	test("leaves nobody empty-handed", async ({ page }) => {
		await page.goto("/soeg?q=xyzzyqwrtx");
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ingen resultater for “xyzzyqwrtx”");
		const call = page.getByRole("main").locator('a[href="tel:86864343"]');
		expect(await screensDown(page, call)).toBeLessThan(1);
		await expect(page.getByRole("main").getByRole("link", { name: "akut hjælp" })).toBeVisible();
	});
});

test("words searched for are stored nowhere", async ({ request }) => {
	for (const address of [
		"/soeg?q=drikker",
		"/tilbud?sted=Findesikke",
		"/min-liste?soeg=drikker",
		"/api/v1/search?q=drikker",
		"/api/v1/offers?q=drikker",
		"/api/v1/interventions?q=drikker",
	]) {
		const answer = await request.get(address);
		expect(answer.status(), address).toBe(200);
		expect(answer.headers()["cache-control"], address).toBe("no-store");
	}
});

test("the open data answer as the pages do", async ({ request }) => {
	const search = await (
		await request.get("/api/v1/search?q=p%C3%A5r%C3%B8rendegruppe+odense&limit=5")
	).json();
	expect(search.data).toHaveLength(5);
	expect(Object.keys(search.data[0])).toEqual(["type", "slug", "title", "url", "why"]);
	expect(search.meta.municipalities).toEqual(["0461"]);
	const offers = await (await request.get("/api/v1/offers?municipality=0461&perPage=200")).json();
	expect(offers.meta.total).toBe(offers.data.length);
	const { slug } = offers.data[0];
	const one = await (await request.get(`/api/v1/offers/${slug}`)).json();
	expect(one.data).toEqual(offers.data[0]);
	expect(Object.keys(one.data)).toEqual(
		expect.arrayContaining(["provider", "coverage", "contact", "confirmedAt", "status", "source"]),
	);
	expect((await request.get("/api/v1/offers?municipality=9999")).status()).toBe(400);
	expect((await request.get("/api/v1/offers/findes-ikke")).status()).toBe(404);
	expect((await request.get("/api/v1/search")).status()).toBe(400);
});
