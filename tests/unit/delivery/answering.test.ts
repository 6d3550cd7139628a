import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ask, finishedPage, type Reply, sendNextPage, startSite } from "./fake-site";

const LONG = "Hjælp til pårørende. ".repeat(100);
const PAGE = finishedPage(LONG);
const site = () => startSite((_, response) => sendNextPage(response, LONG));

function decoded({ headers, body }: Reply): string {
	expect(headers["content-length"]).toBe(String(body.length));
	expect(headers.vary).toBe("Accept-Encoding");
	if (headers["content-encoding"] === "br") return brotliDecompressSync(body).toString();
	return (headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString();
}

describe("encodings", () => {
	it("are gzip first, Brotli once it is made, and always the same page", async () => {
		const { get, front } = await site();
		const browser = { "Accept-Encoding": "gzip, deflate, br, zstd" };
		const first = await get("/om", browser);
		await get("/om", browser);
		await front.background.idle();
		const later = await get("/om", browser);
		const plain = await get("/om");
		expect([first, later, plain].map(({ headers }) => headers["content-encoding"])).toEqual([
			"gzip",
			"br",
			undefined,
		]);
		for (const reply of [first, later, plain]) expect(decoded(reply)).toBe(PAGE);
		expect(new Set([first, later, plain].map(({ headers }) => headers.etag)).size).toBe(3);
		expect(later.body.length).toBeLessThan(first.body.length);
	});

	it("count in the bound, also when they come later", async () => {
		const { get, front } = await site();
		await get("/om");
		const before = front.cache.bytes;
		await get("/om");
		await front.background.idle();
		const { body } = await get("/om", { "Accept-Encoding": "br" });
		expect(front.cache.bytes).toBe(before + body.length);
	});

	it("respect what a client refuses", async () => {
		const { get } = await site();
		const reply = await get("/om", { "Accept-Encoding": "gzip;q=0, br;q=0" });
		expect(decoded(reply)).toBe(PAGE);
		expect(reply.headers["content-encoding"]).toBeUndefined();
	});
});

describe("asking again", () => {
	it("answers 304 without a body to who holds the page, in whichever encoding", async () => {
		const { get, front } = await site();
		const browser = { "Accept-Encoding": "gzip, br" };
		const first = await get("/om", browser);
		const again = await get("/om", { ...browser, "If-None-Match": `"x", W/${first.headers.etag}` });
		await front.background.idle();
		const later = await get("/om", { ...browser, "If-None-Match": first.headers.etag });
		for (const { status, body, headers } of [again, later]) {
			expect(status).toBe(304);
			expect(body).toHaveLength(0);
			expect(headers.etag).toBe(first.headers.etag);
			expect(headers["content-type"]).toBeUndefined();
			expect(headers["content-encoding"]).toBeUndefined();
			expect(headers.vary).toBe("Accept-Encoding");
			expect(headers["content-security-policy"]).toContain("default-src 'none'");
		}
	});

	it("gives the page to who holds another one", async () => {
		const { get } = await site();
		expect((await get("/om", { "If-None-Match": '"gammel"' })).status).toBe(200);
	});

	it("has the same tag for the same page of a later version", async () => {
		const { get, publish } = await site();
		const { etag } = (await get("/om")).headers;
		await publish("2");
		expect((await get("/om", { "If-None-Match": etag })).status).toBe(304);
	});
});

describe("headers of a page", () => {
	it("are ours, and none of Next's", async () => {
		const { get } = await site();
		const { headers } = await get("/om");
		expect(headers["cache-control"]).toBe("no-cache");
		expect(headers["speculation-rules"]).toBe('"/assets/speculation-rules.json"');
		expect(headers.link).toBe('</_next/static/a.woff2>; rel=preload; as="font"; crossorigin=""');
		for (const name of ["x-powered-by", "server", "x-nextjs-cache"]) {
			expect(headers[name], name).toBeUndefined();
		}
	});

	it.each([
		["https://vejviser.example", "max-age=63072000"],
		["http://vejviser.example", undefined],
		[undefined, undefined],
	])("demand HTTPS only where the site is served so: %s", async (siteUrl, expected) => {
		const { get } = await startSite((_, response) => sendNextPage(response, LONG), { siteUrl });
		for (const path of ["/om", "/api/a", "/redaktion", "/om/", "/%"]) {
			expect((await get(path)).headers["strict-transport-security"], path).toBe(expected);
		}
	});

	it("are the same for HEAD", async () => {
		const { get, port } = await site();
		const { date: _, ...got } = (await get("/om")).headers;
		const { date: __, ...asked } = (await ask(port, "/om", { method: "HEAD" })).headers;
		expect(asked).toEqual(got);
	});
});
