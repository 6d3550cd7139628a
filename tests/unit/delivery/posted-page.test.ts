import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { ask, finishedPage, type Reply, raw, sendNextPage, startSite } from "./fake-site";

const FORM = { method: "POST", body: "besked=hemmeligt", headers: { "Content-Length": 16 } };
const post = (port: number, path = "/tilbud/x/fejl/send", headers = {}) =>
	ask(port, path, { ...FORM, headers: { ...FORM.headers, ...headers } });

const html = (response: ServerResponse, status: number, body: string) =>
	response.writeHead(status, { "Content-Type": "text/html; charset=utf-8" }).end(body);

function expectErrorPage({ headers, text }: Reply) {
	expect(headers["content-type"]).toBe("text/html; charset=utf-8");
	expect(headers["cache-control"]).toBe("no-store");
	expect(text).toContain('<html lang="da">');
	expect(text).toContain("Det kan du gøre");
}

describe("a page that answers a POST", () => {
	it.each([200, 422, 429, 503])("is finished like a rendered one, and stored nowhere: %i", async (status) => {
		const { port, get } = await startSite((request, response) =>
			sendNextPage(
				response,
				request.method === "POST" ? "Blåbær 😀" : "form",
				status === 503 && request.method === "GET" ? 200 : status,
				{
					"Set-Cookie": "a=b",
					"Retry-After": "420",
					"Cache-Control": "public, max-age=60",
				},
			),
		);
		const reply = await post(port);
		const rendered = await get("/om");
		expect(reply.status).toBe(status);
		expect(reply.text).toBe(finishedPage("Blåbær 😀"));
		expect(reply.headers["content-length"]).toBe(String(reply.body.length));
		expect(reply.headers["cache-control"]).toBe("no-store");
		expect(reply.headers["retry-after"]).toBe("420");
		for (const name of ["set-cookie", "etag", "link", "x-powered-by", "x-nextjs-cache", "vary"]) {
			expect(reply.headers[name], name).toBeUndefined();
		}
		for (const name of [
			"content-security-policy",
			"referrer-policy",
			"x-content-type-options",
			"permissions-policy",
		]) {
			expect(reply.headers[name], name).toBe(rendered.headers[name]);
		}
	});

	it("is asked for each time", async () => {
		const { port, asked } = await startSite((_, response) => sendNextPage(response, "a", 422));
		await post(port, "/om");
		await post(port, "/om");
		expect(asked).toHaveLength(2);
	});

	it("may be large, but not endless", async () => {
		const site = await startSite((request, response) =>
			sendNextPage(response, "a".repeat(request.url === "/om" ? 900_000 : 2_500_000)),
		);
		expect((await post(site.port, "/om")).text).toBe(finishedPage("a".repeat(900_000)));
		const reply = await post(site.port);
		expect(reply.status).toBe(500);
		expectErrorPage(reply);
	});

	it("that needs React is refused", async () => {
		const site = await startSite((_, response) =>
			sendNextPage(response, '<template id="B:0"></template>', 422),
		);
		const reply = await post(site.port);
		expect(reply.status).toBe(500);
		expectErrorPage(reply);
	});
});

describe("an answer to a POST that shows nothing", () => {
	const shell = '<html id="__next_error__"></html>';
	it.each([
		["a fault without a body", (response: ServerResponse) => response.writeHead(500).end(), 500],
		["a fault in words", (response: ServerResponse) => response.writeHead(500).end("besked=hemmeligt"), 500],
		["an empty page", (response: ServerResponse) => html(response, 500, ""), 500],
		["an empty shell", (response: ServerResponse) => html(response, 500, shell), 500],
		["a shell that says all is well", (response: ServerResponse) => html(response, 200, shell), 500],
		["a gateway's fault", (response: ServerResponse) => response.writeHead(502).end(), 503],
		["nothing there", (response: ServerResponse) => response.writeHead(404).end(), 404],
		["nothing there, as a shell", (response: ServerResponse) => html(response, 404, shell), 404],
		["a method refused", (response: ServerResponse) => response.writeHead(405).end(), 405],
	])("becomes a Danish page: %s", async (_, answering, status) => {
		const site = await startSite((__, response) => answering(response));
		const reply = await post(site.port);
		expect(reply.status).toBe(status);
		expectErrorPage(reply);
		expect(reply.text + site.logged).not.toContain("hemmeligt");
	});

	it("because Next breaks off is 503", async () => {
		const site = await startSite((_, response) => {
			response.writeHead(422, { "Content-Type": "text/html" });
			response.write("<p>");
			setTimeout(() => response.destroy(), 20);
		});
		const reply = await post(site.port);
		expect(reply.status).toBe(503);
		expectErrorPage(reply);
	});
});

describe("what is no page", () => {
	it("passes as it is: a redirect, and what the API answers", async () => {
		const site = await startSite((request, response) =>
			request.url === "/api/a"
				? response.writeHead(500, { "Content-Type": "text/html" }).end("<script>stays()</script>")
				: response.writeHead(303, { Location: "/tilbud/x/fejl?tak=1", "Cache-Control": "no-store" }).end(),
		);
		const reply = await post(site.port);
		expect([reply.status, reply.headers.location]).toEqual([303, "/tilbud/x/fejl?tak=1"]);
		expect(reply.headers["cache-control"]).toBe("no-store");
		expect(reply.headers["content-security-policy"]).toContain("default-src 'none'");
		expect((await post(site.port, "/api/a")).text).toBe("<script>stays()</script>");
	});
});

it("a form's state comes from nobody outside", async () => {
	const { port, get, asked } = await startSite((_, response) => sendNextPage(response, "a"));
	const forged = { "X-Form-State": "q1ZKLU4tUrJSqgUA" };
	await get("/om", forged);
	for (const path of ["/tilbud/x/fejl/send", "/api/a", "/redaktion"]) await post(port, path, forged);
	expect(asked).toHaveLength(4);
	for (const { headers } of asked) expect(headers["x-form-state"]).toBeUndefined();
});

it("a body that nobody reads to its end does not block the connection", async () => {
	const { port } = await startSite((request, response) =>
		request.method === "GET" ? sendNextPage(response, "om") : request.socket.destroy(),
	);
	const length = 6 * 1024 * 1024;
	const head = "POST /tilbud/x/fejl/send HTTP/1.1\r\nHost: localhost\r\n";
	const next = "GET /om HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
	const received = await raw(port, `${head}Content-Length: ${length}\r\n\r\n${"a".repeat(length)}${next}`);
	expect(received.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 503", "HTTP/1.1 200"]);
});
