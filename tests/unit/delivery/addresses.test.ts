import { describe, expect, it } from "vitest";
import { createCanonicalAddress } from "@/lib/site/canonical-address";
import { addressParts } from "@/tests/support/address-parts";
import { ask, sendNextPage, startSite } from "./fake-site";

const site = () => startSite((_, response) => sendNextPage(response, "a"));

describe("an address that is not the page's own", () => {
	it.each([
		["/indsatser?form=digital&element=gruppe", 307, "/indsatser?element=gruppe&form=digital"],
		["/indsatser?element=gruppe&q=&form=", 307, "/indsatser?element=gruppe"],
		["/indsatser?q=alene%20hjemme", 307, "/indsatser?q=alene+hjemme"],
		["/?q=alene", 307, "/"],
		["/om?_rsc=abc", 307, "/om"],
		["/om?", 307, "/om"],
		["/om/", 308, "/om"],
		["/indsatser/?element=gruppe", 308, "/indsatser?element=gruppe"],
		["//evil.example", 307, "/evil.example"],
		["//evil.example/", 308, "/evil.example"],
		["/\\evil.example", 307, "/evil.example"],
		["///evil.example/%2e%2e", 307, "/"],
		["/om%0d%0aSet-Cookie:a", 307, "/om%0D%0ASet-Cookie%3Aa"],
		["/indsatser?q=%0d%0aSet-Cookie:a", 307, "/indsatser?q=Set-Cookie%3Aa"],
	])("leads %s by %i to %s", async (target, status, location) => {
		const { get, asked } = await site();
		const reply = await get(target);
		expect(reply.status).toBe(status);
		expect(reply.headers.location).toBe(location);
		expect(reply.headers["cache-control"]).toBe("no-store");
		expect(reply.headers["set-cookie"]).toBeUndefined();
		expect(reply.body).toHaveLength(0);
		expect(asked).toHaveLength(0);
	});

	it("leads to one that is", async () => {
		const { get } = await site();
		for (const target of ["/om%0d%0aa", "//evil.example/'\"", "/indsatser?q='\"<æ>&form=digital"]) {
			const { location } = (await get(target)).headers;
			expect((await get(location ?? "")).status, location).toBe(200);
		}
	});
});

it.each([
	["/tilbud/gammelt-navn", 301, "/tilbud/nyt-navn"],
	["/tilbud/Gammelt-Navn?a=b", 301, "/tilbud/nyt-navn"],
	["/tilbud/gammelt-navn/fejl", 301, "/tilbud/nyt-navn/fejl"],
	["/indsatser/gammelt-navn", 200, undefined],
	["/tilbud/nyt-navn", 200, undefined],
])("an old name leads to the new one for good: %s answers %i %s", async (target, status, location) => {
	const { get, publish, state } = await site();
	const aliases = new Map([["tilbud/gammelt-navn", "nyt-navn"]]);
	state.canonical = createCanonicalAddress({ ...addressParts(), aliases });
	await publish("2");
	const reply = await get(target);
	expect([reply.status, reply.headers.location]).toEqual([status, location]);
});

describe("what is no address", () => {
	it.each(["/%E0%A4%A", "/%", `/${"a".repeat(9_000)}`, "http://evil.example/", "*"])(
		"answers 400 in Danish to %s",
		async (target) => {
			const { get, asked } = await site();
			const { status, text, headers } = await get(target);
			expect(status).toBe(400);
			expect(text).toContain('<html lang="da">');
			expect(text).not.toContain("evil");
			expect(headers["cache-control"]).toBe("no-store");
			expect(headers["content-security-policy"]).toContain("default-src 'none'");
			expect(asked).toHaveLength(0);
		},
	);

	it("takes any query: a visitor's search never fails", async () => {
		const { get } = await site();
		expect((await get("/indsatser?element=%E0%A4%A&%=%")).headers.location).toBe("/indsatser");
	});
});

describe("methods", () => {
	it.each(["TRACE", "PROPFIND", "PURGE"])("refuses %s", async (method) => {
		const { port, asked } = await site();
		const { status, headers } = await ask(port, "/om", { method });
		expect(status).toBe(405);
		expect(headers.allow).toBe("GET, HEAD, POST");
		expect(asked).toHaveLength(0);
	});

	it("refuses to change a file, and knows nothing of Next's image optimizer", async () => {
		const { port, get, asked } = await site();
		expect((await ask(port, "/assets/a.js", { method: "DELETE" })).status).toBe(405);
		expect((await get("/_next/image?url=%2Fa.png&w=64&q=75")).status).toBe(404);
		expect(asked).toHaveLength(0);
	});
});
