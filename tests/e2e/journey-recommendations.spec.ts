import { expect, test } from "../support/e2e/site";
import { paragraphsOf, wordParts } from "../support/word";

// The consultant's journey of issue 13, section 6: from what staff read to a policy in Word, without JavaScript.
test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

test("a consultant checks her municipality and takes a policy to Word", async ({ page, request }) => {
	await page.goto("/fagfolk");
	await page.getByRole("link", { name: "Selvtjek for en kommune" }).click();

	await expect(page).toHaveURL(/\/anbefalinger\?tjek=-#selvtjek$/);
	const group = (text: RegExp) => page.getByRole("group", { name: text });
	await group(/Tænk pårørende ind fra det første møde/)
		.getByLabel("Ja")
		.check();
	await group(/Kortlæg hele borgerens netværk/)
		.getByLabel("Nej")
		.check();
	await group(/Ansæt en pårørendevejleder/)
		.getByLabel("Delvist")
		.check();
	await page.getByLabel("Kommune", { exact: true }).selectOption("Næstved");
	await page.getByRole("button", { name: "Vis resultatet" }).first().click();

	const code = `j-----n${"-".repeat(29)}d`;
	await expect(page).toHaveURL(new RegExp(`/anbefalinger\\?kommune=naestved&tjek=${code}`));
	await expect(page.getByRole("heading", { name: "Sådan ser det ud i Næstved Kommune" })).toBeVisible();
	const tables = page.getByRole("table");
	await expect(tables).toHaveCount(2);
	await expect(tables.first()).toContainText("31 aktiviteter: 1 ja, 1 nej, 29 ikke besvaret");
	await expect(tables.last()).toContainText("8 forslag: 1 delvist, 7 ikke besvaret");
	await expect(group(/Kortlæg hele borgerens netværk/).getByLabel("Nej")).toBeChecked();
	const missing = page.getByRole("region", { name: "Sådan ser det ud i Næstved Kommune" });
	await expect(missing.getByRole("link", { name: "Netværkskort og netværkscirklen" })).toHaveAttribute(
		"href",
		"/anbefalinger/metoder#netvaerkskort",
	);

	for (const [name, file, title] of [
		[/Udkast til pårørendepolitik/, "paaroerendepolitik", "Udkast til pårørendepolitik for Næstved Kommune"],
		[/mødeoplæg/, "selvtjek", "Selvtjek: samarbejdet med pårørende i Næstved Kommune"],
	] as const) {
		const href = await page.getByRole("link", { name }).getAttribute("href");
		expect(href).toBe(`/anbefalinger/${file}.docx?kommune=naestved&tjek=${code}`);
		const answer = await request.get(href ?? "");
		expect(answer.headers()["content-type"]).toMatch(/^application\/vnd\.openxmlformats-.*wordprocessingml/);
		const parts = await wordParts(await answer.body());
		const [first, ...rest] = paragraphsOf(parts.get("word/document.xml") ?? "");
		expect(first).toEqual({ style: "Title", text: title });
		expect(rest.map(({ text }) => text).join("\n")).toContain("Kortlæg hele borgerens netværk");
	}
});

test("a code that is none is dropped, and a file's address is canonical too", async ({ request }) => {
	for (const [asked, canonical] of [
		["/anbefalinger?tjek=vr%C3%B8vl&note=fru+Jensen", "/anbefalinger"],
		["/anbefalinger?tjek=JDN", "/anbefalinger?tjek=jdn"],
		["/anbefalinger/selvtjek.docx?tjek=J&kommune=Nirgends", "/anbefalinger/selvtjek.docx?tjek=j"],
	] as const) {
		const answer = await request.get(asked, { maxRedirects: 0 });
		expect(answer.status()).toBe(307);
		expect(answer.headers().location).toBe(canonical);
	}
	expect((await request.get("/anbefalinger/den-findes-ikke")).status()).toBe(404);
	expect((await request.get("/anbefalinger/samtykke")).status()).toBe(404);
});
