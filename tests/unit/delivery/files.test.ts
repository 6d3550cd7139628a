import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sendNextPage, startSite } from "./fake-site";

const CSS = ".a{color:red}".repeat(200);
const IMMUTABLE = "public, max-age=31536000, immutable";

/** Files as Next gives them. */
function files({ url = "" }: { url?: string }, response: ServerResponse) {
	const [type, cacheControl, body] =
		{
			"/_next/static/chunks/a.css": ["text/css; charset=UTF-8", IMMUTABLE, CSS],
			"/_next/static/media/a.woff2": ["font/woff2", IMMUTABLE, CSS],
			"/assets/enhance-938e02c86248.js": ["application/javascript; charset=UTF-8", "public, max-age=0", CSS],
			"/assets/favicon.svg": ["image/svg+xml", "public, max-age=0", CSS],
		}[url] ?? [];
	if (!body) return sendNextPage(response, "Findes ikke", 404);
	response.writeHead(200, { "Content-Type": type, "Cache-Control": cacheControl, "X-Powered-By": "Next.js" });
	response.end(body);
}

describe("files", () => {
	it("are compressed, guarded and asked for once, with Next's own lifetime", async () => {
		const { get, asked } = await startSite(files);
		await get("/_next/static/chunks/a.css");
		const reply = await get("/_next/static/chunks/a.css?dpl=1", { "Accept-Encoding": "gzip" });
		expect(gunzipSync(reply.body).toString()).toBe(CSS);
		expect(reply.headers["cache-control"]).toBe(IMMUTABLE);
		expect(reply.headers["x-content-type-options"]).toBe("nosniff");
		expect(reply.headers["x-powered-by"]).toBeUndefined();
		const held = await get("/_next/static/chunks/a.css", { "If-None-Match": reply.headers.etag });
		expect(held.status).toBe(200);
		const still = await get("/_next/static/chunks/a.css", {
			"If-None-Match": reply.headers.etag,
			"Accept-Encoding": "gzip",
		});
		expect(still.status).toBe(304);
		expect(asked).toHaveLength(1);
	});

	it("stay as they are when they are compressed already", async () => {
		const { get } = await startSite(files);
		const reply = await get("/_next/static/media/a.woff2", { "Accept-Encoding": "gzip, br" });
		expect(reply.headers["content-encoding"]).toBeUndefined();
		expect(reply.headers.vary).toBeUndefined();
		expect(reply.text).toBe(CSS);
	});

	it("of ours last for ever when their name holds their hash, and only then", async () => {
		const { get } = await startSite(files);
		expect((await get("/assets/enhance-938e02c86248.js")).headers["cache-control"]).toBe(IMMUTABLE);
		expect((await get("/assets/favicon.svg")).headers["cache-control"]).toBe("public, max-age=0");
	});

	it("outlast a publication, and a version that cannot be read", async () => {
		const { get, publish, asked } = await startSite(files);
		await get("/assets/favicon.svg");
		await publish("2");
		await publish(new Error("no database"));
		expect((await get("/assets/favicon.svg")).status).toBe(200);
		expect(asked).toHaveLength(1);
	});

	it("that are not there are a page, kept nowhere", async () => {
		const { get, asked } = await startSite(files);
		for (let number = 0; number < 2; number++) {
			const reply = await get("/assets/enhance-000000000000.js");
			expect(reply.status).toBe(404);
			expect(reply.headers["cache-control"]).toBe("no-store");
			expect(reply.text).not.toContain("<script");
		}
		expect(asked).toHaveLength(2);
	});
});

describe("speculation rules", () => {
	const text = readFileSync("public/speculation-rules.json", "utf8");

	it("are served by us, as what browsers take them for", async () => {
		const { get, asked } = await startSite(files, { speculationRules: text });
		const { status, headers, text: sent } = await get("/assets/speculation-rules.json");
		expect(status).toBe(200);
		expect(headers["content-type"]).toBe("application/speculationrules+json");
		expect(sent).toBe(text);
		expect(asked).toHaveLength(0);
	});

	it("fetch moderately, and never what is free text, a Word file, the API or the editors'", () => {
		const [rule, ...others] = JSON.parse(text).prefetch;
		expect(others).toEqual([]);
		expect(rule.eagerness).toBe("moderate");
		expect(rule.source).toBe("document");
		const excluded = rule.where.and
			.slice(1)
			.map((part: { not: { href_matches: string } }) => part.not.href_matches);
		expect(excluded).toEqual(["/api/*", "/redaktion*", "/*.docx", "/*.docx\\?*", "/*\\?q=*", "/*\\?*&q=*"]);
	});
});
