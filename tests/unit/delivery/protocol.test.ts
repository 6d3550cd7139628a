import { describe, expect, it } from "vitest";
import { ask, raw, sendNextPage, startSite } from "./fake-site";

const POST = "POST /redaktion/log-ind/send HTTP/1.1\r\nHost: a\r\n";
const BODY = "5\r\na=b&c\r\n0\r\n\r\n";
const site = () => startSite((_, response) => sendNextPage(response, "a"));

describe("a request that two programs could read differently", () => {
	it.each([
		["two hosts", "GET /om HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"],
		["the same host twice", "GET /om HTTP/1.1\r\nHost: a\r\nHOST: a\r\n\r\n"],
		["no host", "GET /om HTTP/1.1\r\n\r\n"],
		["an unknown coding", `${POST}Transfer-Encoding: xchunked\r\n\r\n${BODY}`],
		["an unknown coding of a GET", "GET /om HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n"],
		["a coding before chunked", `${POST}Transfer-Encoding: gzip, chunked\r\n\r\n${BODY}`],
		["a coding after chunked", `${POST}Transfer-Encoding: chunked, gzip\r\n\r\n${BODY}`],
		["chunked twice", `${POST}Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n${BODY}`],
		["an empty coding", `${POST}Transfer-Encoding:\r\n\r\n${BODY}`],
		["identity", `${POST}Transfer-Encoding: identity\r\nContent-Length: 3\r\n\r\na=b`],
		["a length beside a coding", `${POST}Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n${BODY}`],
		["two lengths", `${POST}Content-Length: 3\r\nContent-Length: 3\r\n\r\na=b`],
		["lengths in one", `${POST}Content-Length: 3, 3\r\n\r\na=b`],
		["a signed length", `${POST}Content-Length: +3\r\n\r\na=b`],
		["chunked in HTTP/1.0", `${POST.replace("1.1", "1.0")}Transfer-Encoding: chunked\r\n\r\n${BODY}`],
	])("is refused, nothing after it is read, and Next hears nothing: %s", async (_, bytes) => {
		const { port, asked } = await site();
		const after = "GET /redaktion HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
		const answer = await raw(port, bytes + after);
		expect(answer).toMatch(/^HTTP\/1.1 400 /);
		expect(answer).toContain('<html lang="da">');
		expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
		expect(asked).toHaveLength(0);
	});

	it("is not one that is only unusual", async () => {
		const { port } = await site();
		const close = "Connection: close\r\n\r\n";
		expect(await raw(port, `GET /om HTTP/1.0\r\n${close}`)).toMatch(/^HTTP\/1.1 200 /);
		expect(await raw(port, `GET /om HTTP/1.1\r\nhOST: a\r\n${close}`)).toMatch(/^HTTP\/1.1 200 /);
		expect(await raw(port, `${POST}Transfer-Encoding: Chunked\r\n${close}${BODY}`)).toMatch(
			/^HTTP\/1.1 200 /,
		);
	});

	it("is refused also where the page is kept", async () => {
		const { port, get } = await site();
		await get("/om");
		expect(await raw(port, "GET /om HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")).toMatch(/^HTTP\/1.1 400 /);
	});
});

describe("methods", () => {
	it.each(["PUT", "PATCH", "DELETE", "OPTIONS"])(
		"%s changes no page, neither at the desk",
		async (method) => {
			const { port, asked } = await site();
			for (const path of ["/om", "/tilbud/x/fejl/send", "/redaktion", "/redaktion/handling/gem-kladde"]) {
				const { status, headers, text } = await ask(port, path, {
					method,
					body: "a=b",
					headers: { "Content-Length": 3 },
				});
				expect([status, headers.allow]).toEqual([405, "GET, HEAD, POST"]);
				expect(text).toContain("Det kan siden ikke");
			}
			const file = await ask(port, "/assets/a.css", { method });
			expect([file.status, file.headers.allow]).toEqual([405, "GET, HEAD"]);
			expect(asked).toHaveLength(0);
		},
	);
});

it.each([
	"/om.rsc",
	"/redaktion/log-ind.rsc",
	"/api/v1/offers.rsc",
	"/index.segments/_tree.segment.rsc",
	"/indsatser.segments/_tree",
	"/redaktion.segments/!x/__PAGE__.segment.rsc",
	"/indsatser.segment",
	"/om%2Ersc",
	"/om.rsc/",
])("flight data has no address: %s", async (path) => {
	const { get, asked } = await site();
	expect((await get(path)).status).toBe(404);
	expect(asked).toHaveLength(0);
});
