import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { ask, finishedPage, sendNextPage, startSite } from "./fake-site";

const SPOOFED = {
	"X-Forwarded-For": "6.6.6.6",
	"X-Forwarded-Host": "evil.example",
	"X-Forwarded-Proto": "gopher",
	"X-Real-IP": "6.6.6.6",
	Forwarded: "for=6.6.6.6;host=evil.example",
	Via: "1.1 evil",
	"x-middleware-subrequest": "middleware:middleware",
	"x-invoke-path": "/redaktion",
	"Content-Security-Policy": "script-src 'nonce-evil'",
	TE: "trailers",
	"Proxy-Authorization": "Basic x",
	Connection: "close, X-Secret",
	"X-Secret": "a",
};
const NEXTS = { RSC: "1", "Next-Router-State-Tree": "x", "Next-Action": "x", "x-nextjs-data": "1" };
const PERSONAL = {
	Cookie: "a=b",
	"User-Agent": "Secret/1",
	"Accept-Language": "fi",
	Authorization: "Bearer x",
};

/** Gives flight data to whoever may ask for it, as Next does. */
const likeNext = ({ headers }: { headers: Record<string, unknown> }, response: ServerResponse) => {
	if (headers.rsc) response.writeHead(200, { "Content-Type": "text/x-component" }).end("0:flight");
	else sendNextPage(response, "a");
};

describe("headers from outside", () => {
	it("never reach the render of a public page: it is for everybody", async () => {
		const { get, asked } = await startSite(likeNext, { siteUrl: "https://vejviser.example" });
		const reply = await get("/om", { ...SPOOFED, ...NEXTS, ...PERSONAL, Host: "evil.example" });
		expect(reply.text).toBe(finishedPage("a"));
		expect(asked[0]?.headers).toEqual({
			accept: "text/html,*/*",
			"accept-encoding": "identity",
			connection: "keep-alive",
			host: "vejviser.example",
			"user-agent": expect.stringContaining("Bingbot"),
			"x-forwarded-for": "127.0.0.1",
			"x-forwarded-host": "vejviser.example",
			"x-forwarded-proto": "https",
		});
	});

	it("reach the API without what only we may say, and without Next's own", async () => {
		const { get, asked } = await startSite(likeNext);
		const reply = await get("/api/v1/interventions?q=a", {
			...SPOOFED,
			...NEXTS,
			...PERSONAL,
			Host: "vejviser.example:3000",
		});
		expect(reply.text).not.toContain("flight");
		expect(asked[0]?.url).toBe("/api/v1/interventions?q=a");
		expect(asked[0]?.headers).toEqual({
			"accept-encoding": "identity",
			"accept-language": "fi",
			authorization: "Bearer x",
			connection: "keep-alive",
			host: "vejviser.example:3000",
			"user-agent": "Secret/1",
			"x-forwarded-for": expect.stringContaining("127.0.0.1"),
			"x-forwarded-host": "vejviser.example:3000",
			"x-forwarded-proto": "http",
		});
	});

	it("never ask for flight data, a draft or a server action, at the desk either; cookies go there alone", async () => {
		const { get, asked } = await startSite(likeNext);
		const sent = { ...SPOOFED, ...NEXTS, Cookie: "a=b", Host: "bad host<script>" };
		const reply = await get("/redaktion/tilbud", sent);
		expect(reply.text).not.toContain("0:flight");
		expect(asked[0]?.headers.host).toBe("localhost:3000");
		expect(asked[0]?.headers["x-middleware-subrequest"]).toBeUndefined();
		expect(asked[0]?.headers["next-action"]).toBeUndefined();
		expect(asked[0]?.headers.cookie).toBe("a=b");
		expect(asked[0]?.headers["content-security-policy"]).toBeUndefined();
		expect(reply.headers["content-security-policy"]).toContain("script-src 'self';");
		expect(reply.headers["x-robots-tag"]).toContain("noindex");
		expect(reply.headers["speculation-rules"]).toBeUndefined();
	});
});

describe("answers that are passed through", () => {
	it("keep cookies at the desk alone, are finished and never kept, and lose what names the server", async () => {
		const { get, asked } = await startSite((_, response) => {
			response.writeHead(200, [
				["Set-Cookie", "__Host-a=1; Path=/"],
				["Set-Cookie", "__Host-b=2; Path=/"],
				["Content-Type", "text/html"],
				["X-Powered-By", "Next.js"],
				["Referrer-Policy", "unsafe-url"],
				["Vary", "rsc"],
			] as unknown as string[]);
			response.end("<p>a</p><script>gone()</script>");
		});
		const [reply] = [await get("/redaktion"), await get("/redaktion")];
		expect(reply.headers["set-cookie"]).toEqual(["__Host-a=1; Path=/", "__Host-b=2; Path=/"]);
		expect(reply.headers["x-powered-by"]).toBeUndefined();
		expect(reply.headers["referrer-policy"]).toBe("same-origin");
		expect(reply.headers.vary).toBeUndefined();
		expect(reply.headers["cache-control"]).toBe("no-store");
		expect(reply.text).toBe("<p>a</p>");
		const other = await get("/api/a");
		expect([other.headers.vary, other.headers["set-cookie"]]).toEqual([undefined, undefined]);
		expect(asked).toHaveLength(3);
	});

	it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])(
		"carry the body of a %s, as one request",
		async (method) => {
			const seen: string[] = [];
			const { port, asked } = await startSite(async (incoming, response) => {
				let body = "";
				for await (const chunk of incoming.setEncoding("utf8")) body += chunk;
				seen.push(body);
				response.writeHead(422, { "Content-Type": "text/plain" }).end(incoming.method);
			});
			const bodies = ["navn=Søren ".repeat(20_000), "GET /redaktion HTTP/1.1\r\nHost: a\r\n\r\n"];
			for (const body of bodies) {
				const framings = [{ "Transfer-Encoding": "chunked" }, { "Content-Length": Buffer.byteLength(body) }];
				for (const headers of framings) {
					const reply = await ask(port, "/api/a", { method, body, headers });
					expect([reply.status, reply.text]).toEqual([422, method]);
				}
			}
			expect(seen.map((body) => body.length)).toEqual(bodies.flatMap(({ length }) => [length, length]));
			expect(asked.map(({ url }) => url)).toEqual(Array(4).fill("/api/a"));
		},
	);

	it("lose the body of a GET, which means nothing", async () => {
		const { port, asked } = await startSite((_, response) => sendNextPage(response, "a"));
		const headers = { "Content-Length": 5 };
		const reply = await ask(port, "/api/a", { method: "GET", body: "hello", headers });
		expect(reply.status).toBe(200);
		expect(asked[0]?.headers["content-length"]).toBeUndefined();
	});
});
