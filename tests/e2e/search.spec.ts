import { expect, test } from "../support/e2e/site";

test.describe("the search, without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("stands on every page", async ({ page }, info) => {
		await page.goto("/akut");
		if (info.project.name === "phone") await page.locator(".phone-search > summary").click();
		const box = page.getByRole("searchbox").filter({ visible: true });
		await box.fill("nogen at snakke med");
		await box.press("Enter");
		await expect(page).toHaveURL(/\/soeg\?q=nogen\+at\+snakke\+med$/);
		await expect(page.locator(".result").first()).toContainText(/Fundet på|Slags hjælp|Tilbud/);
	});

	test("understands everyday words and the place in them, and says why", async ({ page }) => {
		await page.goto("/soeg?q=min+mand+drikker+odense");
		await expect(page.getByText("Vi viser det, du kan bruge i Odense.")).toBeVisible();
		await expect(page.locator(".result h2").first()).toHaveText(/alkohol/i);
		await expect(page.locator(".result-why").first()).toContainText("Fundet på");
		await expect(page.locator("mark").first()).toBeVisible();
	});

	test("mends what is misspelt and says so", async ({ page }) => {
		await page.goto("/soeg?q=alkholbehandling");
		await expect(page.getByText(/Viser resultater for/)).toContainText("alkoholbehandling");
		await expect(page.locator(".result h2").first()).toHaveText(/alkohol/i);
	});

	test("leaves nobody empty-handed", async ({ page }) => {
		await page.goto("/soeg?q=xyzzyqwrtx");
		await expect(page.getByRole("heading", { name: "Vi fandt ikke noget på det" })).toBeVisible();
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
