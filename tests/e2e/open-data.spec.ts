import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import createClient from "openapi-fetch";
import { ANSWERS } from "../../lib/site/open-data/schemas/envelope";
import { checkerMissing, checkHsds } from "../support/hsds-checker";

type Page = { contents: { id: string }[]; total_items: number; last_page: boolean };

test("a client that nobody here wrote reads the paged HSDS feed to its end, and the official schemas hold", async ({
	baseURL,
}) => {
	const client = createClient<Record<string, never>>({ baseUrl: `${baseURL}/api/hsds` });
	const get = client.GET as unknown as (
		path: string,
		init: object,
	) => Promise<{ data?: Page; response: Response }>;
	const ids = new Set<string>();
	for (let page = 1, more = true; more; page += 1) {
		const { data, response } = await get("/services", { params: { query: { page, per_page: 50 } } });
		expect(response.status).toBe(200);
		for (const { id } of data?.contents ?? []) ids.add(id);
		more = data?.last_page === false;
		if (!more) expect(ids.size).toBe(data?.total_items);
	}
	expect(ids.size).toBeGreaterThan(200);
	const { response } = await get("/services/{id}", { params: { path: { id: [...ids][0] } } });
	expect(response.status).toBe(200);
	for (const end of ["", "/"]) expect((await fetch(`${baseURL}/api/hsds${end}`)).status).toBe(200);
	if (checkerMissing) test.info().annotations.push({ type: "skipped", description: checkerMissing });
	else expect((await checkHsds(`${baseURL}/api/hsds`, "--max", "60")).said).toContain("0 kinds of fault");
});

test("every answer of the API over HTTP is as its schema says, may be read from any page, and is sent once", async ({
	request,
}) => {
	const NAMES = {
		"interventions?perPage=5": "InterventionList",
		"interventions/aaben-dialog": "Intervention",
		"offers?municipality=0461&page=2&perPage=10": "OfferList",
		"offers/al-anon-telefon": "Offer",
		"providers?perPage=200": "ProviderList",
		"providers/psykiatrifonden": "Provider",
		"municipalities?perPage=98": "MunicipalityList",
		"municipalities/odense": "Municipality",
		"search?q=gruppe": "SearchResult",
	} as const;
	for (const [path, name] of Object.entries(NAMES)) {
		const answer = await request.get(`/api/v1/${path}`);
		expect(answer.status(), path).toBe(200);
		expect(ANSWERS[name].safeParse(await answer.json()).error, path).toBeUndefined();
		const headers = answer.headers();
		expect(headers["access-control-allow-origin"]).toBe("*");
		expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
		expect(headers.link).toContain('rel="license"');
		expect(headers["data-version"]).toMatch(/^\d+$/);
		if (name === "SearchResult") expect(headers["cache-control"]).toBe("no-store");
		else {
			const again = await request.get(`/api/v1/${path}`, {
				headers: { "If-None-Match": headers.etag ?? "" },
			});
			expect(again.status(), path).toBe(304);
		}
	}
	for (const [path, status] of [
		["offers?kommune=odense", 400],
		["offers/nej", 404],
		["nej", 404],
	] as const) {
		const answer = await request.get(`/api/v1/${path}`);
		expect(answer.status()).toBe(status);
		expect(ANSWERS.Problem.safeParse(await answer.json()).success).toBe(true);
		expect(answer.headers()["access-control-allow-origin"]).toBe("*");
	}
	const csv = await request.get("/api/v1/offers?format=csv&municipality=0461");
	expect((await csv.text()).startsWith("\ufeffNavn;")).toBe(true);
	const book = await request.get("/api/v1/offers?format=xlsx&municipality=0461");
	expect((await book.body()).subarray(0, 2).toString()).toBe("PK");
	expect((await request.get("/api/v1/openapi.json")).headers()["content-type"]).toContain("application/json");
	expect(await (await request.get("/api/v1/changes.atom")).text()).toContain('<category term="published"/>');
	expect(await (await request.get("/sitemap.xml")).text()).toMatch(
		/al-anon-telefon<\/loc>\s*<lastmod>\d{4}-/,
	);
	const ld = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(
		await (await request.get("/tilbud/al-anon-telefon")).text(),
	);
	expect(JSON.parse(ld?.[1] ?? "")).toMatchObject({ "@type": "Service" });
});

test("a list stands in a foreign page, framed or as HTML; no other page of ours can be framed", async ({
	page,
	baseURL,
}) => {
	const foreign = createServer((_, response) => {
		response.setHeader("content-type", "text/html");
		response.end(`<title>Kommunen</title><iframe name="vores" src="${baseURL}/indlejr/tilbud?kommune=odense"></iframe>
			<iframe name="siden" src="${baseURL}/tilbud?kommune=odense"></iframe><div id="her"></div>`);
	});
	await new Promise<void>((resolve) => foreign.listen(0, "127.0.0.1", resolve));
	const { port } = foreign.address() as AddressInfo;
	await page.goto(`http://127.0.0.1:${port}/`);
	const framed = page.frameLocator("[name=vores]");
	await expect(framed.getByRole("link", { name: "Pårørenderådgivningen i Odense" })).toBeVisible();
	await expect(framed.locator("header, nav, script")).toHaveCount(0);
	const facts = await framed.locator("li").first().locator(".certainty").textContent();
	// The browser shows an error of its own in place of a page that may not be framed.
	await expect.poll(() => page.frame({ name: "siden" })?.url()).toMatch(/^chrome-error:/);
	const html = await page.evaluate(
		async (address) => (await fetch(address)).text(),
		`${baseURL}/indlejr/tilbud/fragment?kommune=odense`,
	);
	expect(html).toMatch(/^<section/);
	expect(html).not.toMatch(/<script|href="\//);
	expect(html).toContain(facts);
	const own = await (await page.request.get(`${baseURL}/tilbud?kommune=odense`)).text();
	expect(own).toContain(facts);
	foreign.close();
});
