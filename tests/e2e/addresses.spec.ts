import { expect, test } from "../support/e2e/site";

const JUNK = [
	"/indsatser?element=ukendt&element=gruppe&element=gruppe&foo=bar&sortering=",
	"/indsatser?element[]=gruppe&element=gruppe",
	"/indsatser?element=gruppe&__proto__=1&constructor=x&delvis=maybe",
	"/indsatser?sortering=egen&element=gruppe&q=",
	"/indsatser?element=gruppe&side=-1&page=abc",
	"/indsatser/?element=gruppe",
] as const;

for (const address of JUNK) {
	test(`${address} is understood as the one address`, async ({ page }) => {
		const answer = await page.goto(address);
		expect(answer?.status()).toBe(200);
		await expect(page).toHaveURL(/\/indsatser\?element=gruppe$/);
		await expect(page.locator("[data-count]")).toHaveText("5 indsatser");
	});
}

test("an intervention's address may be typed with capitals and Danish letters", async ({ page }) => {
	for (const typed of ["Pårørenderåd", "PAAROERENDERAAD", "pårørenderåd".normalize("NFD")]) {
		const answer = await page.goto(`/indsatser/${typed}`);
		expect(answer?.status(), typed).toBe(200);
		await expect(page).toHaveURL(/\/indsatser\/paaroerenderaad$/);
	}
});

test("free text in either Unicode form and any case finds the same", async ({ request }) => {
	const listed = async (q: string) => {
		const html = await (await request.get(`/indsatser?q=${encodeURIComponent(q)}`)).text();
		return [...html.matchAll(/<h3[^>]*><a\b[^>]*? href="([^"]+)"/g)].map(([, href]) => href);
	};
	const composed = await listed("ÅBEN");
	expect(composed).toContain("/indsatser/aaben-dialog");
	expect(await listed("åben".normalize("NFD"))).toEqual(composed);
	expect(await listed("🧡 \u0000 <script>")).toEqual([]);
	expect((await request.get(`/indsatser?q=${"x".repeat(6000)}`)).status()).toBe(200);
});

test("wrong addresses get a page that helps", async ({ page, request }) => {
	for (const address of [
		"/findes-ikke",
		"/indsatser/findes-ikke",
		"/indsatser/%F0%9F%A7%A1",
		"/indsatser/a/b",
	]) {
		const answer = await page.goto(address);
		expect(answer?.status(), address).toBe(404);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Den side kan vi ikke finde");
		await expect(page.getByRole("link", { name: "Se al hjælp til pårørende" })).toBeVisible();
	}
	for (const address of ["/%", "/%E0%A4%A", "/indsatser?element=%"]) {
		expect((await request.get(address)).status(), address).toBeLessThan(500);
	}
});

test("the API answers with the same filters in English and says what it does not know", async ({
	request,
}) => {
	const all = await (await request.get("/api/v1/interventions")).json();
	expect(all.meta.total).toBe(18);
	expect(all.data).toHaveLength(18);
	const some = await (
		await request.get("/api/v1/interventions?element=education&partial=no&sort=name")
	).json();
	expect(some.data).toHaveLength(6);
	for (const { elements } of some.data) {
		expect(elements).toContainEqual({ element: "education", degree: "full" });
	}
	const second = await (await request.get("/api/v1/interventions?perPage=5&page=2")).json();
	expect(second.data.map(({ number }: { number: number }) => number)).toEqual([6, 7, 8, 9, 10]);
	const one = await (await request.get("/api/v1/interventions/telefonraadgivning")).json();
	expect(one.data).toMatchObject({ number: 15, anonymous: true, free: true, referralRequired: false });
	expect(one.data.consentRequired).toBe(false);
	const missing = await request.get("/api/v1/interventions/nej");
	expect(missing.status()).toBe(404);
	expect(missing.headers()["content-type"]).toContain("application/problem+json");
	expect((await request.get("/api/v1/interventions?element=gruppe")).status()).toBe(400);
});
