import { expect, test } from "../support/e2e/site";

test.describe("the offers, without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("a place in words becomes its address; one that nobody knows is kept and asked about", async ({
		page,
	}) => {
		await page.goto("/tilbud?sted=odense+kommune");
		await expect(page).toHaveURL(/\/tilbud\?kommune=odense$/);
		await page.goto("/tilbud?sted=Odens");
		await expect(page.getByLabel("Hvor bor du?")).toHaveValue("Odens");
		await expect(page.locator("#sted-fejl")).toContainText("Vi kender ikke stedet");
		await page.getByRole("link", { name: "Odense", exact: true }).click();
		await expect(page).toHaveURL(/\/tilbud\?kommune=odense$/);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tilbud til dig i Odense");
	});

	test("filters keep the place, and local ones can be had alone", async ({ page }, info) => {
		await page.goto("/tilbud?kommune=odense");
		const all = Number.parseInt((await page.locator("[data-count]").textContent()) ?? "", 10);
		if (info.project.name === "phone") await page.getByText("Vælg sted, og hvad der passer").click();
		await page.getByLabel(/^Kun lokale og regionale tilbud/).check();
		await page.getByRole("button", { name: "Vis resultater" }).click();
		await expect(page).toHaveURL(/\/tilbud\?kommune=odense&landsdaekkende=nej$/);
		const local = Number.parseInt((await page.locator("[data-count]").textContent()) ?? "", 10);
		expect(local).toBeGreaterThan(0);
		expect(local).toBeLessThan(all);
	});

	test("pages lead on, and one too far shows the last", async ({ page }) => {
		await page.goto("/tilbud");
		await page.getByRole("link", { name: "Næste" }).click();
		await expect(page).toHaveURL(/\/tilbud\?side=2$/);
		await expect(page.getByText(/^Side 2 af \d+$/)).toBeVisible();
		await page.goto("/tilbud?side=999");
		await expect(page.locator("article.offer").first()).toBeVisible();
		await expect(page.getByRole("link", { name: "Næste" })).toHaveCount(0);
	});

	test("an offer says how to call, how sure we are, what it is and where it is known from", async ({
		page,
	}) => {
		await page.goto("/tilbud/al-anon-telefon");
		await expect(page.getByRole("link", { name: /Ring 70 20 90 93/ }).first()).toHaveAttribute(
			"href",
			"tel:70209093",
		);
		await expect(page.locator(".contact .certainty")).toHaveText(/^Ikke bekræftet\. Kilde: /);
		await expect(page.locator(".contact .answering").first()).toHaveText(/^(Åbent\. Lukker|Lukket\. Åbner) /);
		await expect(page.getByRole("link", { name: "Telefonrådgivning", exact: true })).toBeVisible();
		await page.getByText("Kilde, og hvor sikkert det er").click();
		await expect(page.locator(".fold-printed p").first()).toBeVisible();
		await expect(page.getByRole("link", { name: "Er noget forkert her? Fortæl os det" })).toBeVisible();
	});

	test("what has ended is not listed, but its page says so and points to what there is", async ({ page }) => {
		await page.goto("/tilbud/nordsjaelland-skizofreni-undervisning");
		await expect(page.locator(".contact")).toHaveCount(0);
		await expect(page.getByRole("heading", { name: "Det kan du bruge i stedet" })).toBeVisible();
		await expect(page.locator(".offer-row")).not.toHaveCount(0);
	});

	test("an intervention says who runs it, nearest first when the place is known", async ({ page }) => {
		await page.goto("/indsatser/hjerneskadekoordinatorer");
		await page.getByLabel("Hvor bor du?").fill("Albertslund");
		await page.getByRole("button", { name: "Vis det nærmeste" }).click();
		await expect(page).toHaveURL(/\/indsatser\/hjerneskadekoordinatorer\?kommune=albertslund/);
		await expect(page.locator(".offer-row").first()).toContainText("Albertslund");
	});
});

test("a filter applies at once and the address follows, with JavaScript", async ({ page }, info) => {
	await page.goto("/tilbud?kommune=odense");
	if (info.project.name === "phone") await page.getByText("Vælg sted, og hvad der passer").click();
	await page.getByLabel(/^Gruppe/).check();
	await expect(page).toHaveURL(/\/tilbud\?kommune=odense&element=gruppe$/);
	await page.getByLabel("Hvor bor du?").fill("Aarhus");
	await page.getByLabel("Hvor bor du?").press("Enter");
	await expect(page).toHaveURL(/\/tilbud\?kommune=aarhus&element=gruppe$/);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tilbud til dig i Aarhus");
});
