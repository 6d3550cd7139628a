import { describe, expect, it } from "vitest";
import { createLog } from "@/lib/delivery/next/log";
import { finishedPage, type Reply, sendNextPage, startSite } from "./fake-site";

function expectErrorPage({ headers, text }: Reply) {
	expect(headers["content-type"]).toBe("text/html; charset=utf-8");
	expect(headers["cache-control"]).toBe("no-store");
	expect(headers["content-security-policy"]).toContain("default-src 'none'");
	expect(text).toContain('<html lang="da">');
	expect(text).toContain("Det er vores fejl");
	expect(text).toContain('href="tel:112"');
	expect(text).toContain('href="tel:70201201"');
	expect(text).not.toMatch(/<script|<style|style=/);
}

describe("a page that throws in Next", () => {
	it("is a Danish page with 500, once more rendered next time", async () => {
		let broken = true;
		const site = await startSite((_, response) =>
			broken ? response.writeHead(500).end() : sendNextPage(response, "a"),
		);
		const reply = await site.get("/indsatser/laer-at-tackle");
		expect(reply.status).toBe(500);
		expectErrorPage(reply);
		broken = false;
		expect((await site.get("/indsatser/laer-at-tackle")).status).toBe(200);
		expect(site.logged).toEqual(["/indsatser/* 500 Next answered 500"]);
	});

	it("says nothing of what was searched for, neither to the log", async () => {
		const site = await startSite((_, response) => response.writeHead(500).end("hemmeligt"));
		const reply = await site.get("/indsatser?q=hemmeligt");
		expectErrorPage(reply);
		expect(reply.text + site.logged).not.toContain("hemmeligt");
	});
});

describe("a page that needs React", () => {
	it.each([
		['<template id="B:0"></template>', "outlined Suspense boundary"],
		['<a onclick="a()">a</a>', "inline event handler onclick"],
	])("is refused: %s", async (content, reason) => {
		const site = await startSite((_, response) => sendNextPage(response, content));
		const reply = await site.get("/om");
		expect(reply.status).toBe(500);
		expectErrorPage(reply);
		expect(site.logged).toEqual([`/om 500 ${reason}`]);
	});
});

describe("when Next is down", () => {
	it("kept pages are still served, all others are 503 and told when to come again", async () => {
		const site = await startSite((_, response) => sendNextPage(response, "a"));
		await site.get("/om");
		site.next.closeAllConnections();
		await new Promise((resolve) => site.next.close(resolve));
		expect((await site.get("/om")).text).toBe(finishedPage("a"));
		for (const path of ["/akut", "/indsatser?q=a", "/redaktion"]) {
			const reply = await site.get(path);
			expect(reply.status).toBe(503);
			expect(reply.headers["retry-after"]).toBe("10");
			expectErrorPage(reply);
		}
		const api = await site.get("/api/v1/interventions");
		expect(api.status).toBe(503);
		expect(api.headers["content-type"]).toBe("application/problem+json");
		expect(JSON.parse(api.text)).toEqual({ title: "Unavailable", status: 503 });
		expect(site.logged).toHaveLength(4);
	});

	it.each([502, 503, 504])("%i from it is 503", async (status) => {
		const site = await startSite((_, response) => sendNextPage(response, "a", status));
		expect((await site.get("/om")).status).toBe(503);
	});

	it("a render it takes too long for, or breaks off, is 503", async () => {
		const site = await startSite(
			(request, response) => {
				response.writeHead(200, { "Content-Type": "text/html" });
				response.write("<p>");
				if (request.url === "/om") setTimeout(() => response.destroy(), 20);
			},
			{ timeoutMs: 100 },
		);
		const [broken, late] = [await site.get("/om"), await site.get("/akut")];
		expect([broken.status, late.status]).toEqual([503, 503]);
		expect(site.logged).toEqual([
			expect.stringContaining("/om 503 Next broke off"),
			"/akut 503 Next took too long",
		]);
	});

	it("a connection it closed meanwhile is no fault: the page is asked for again", async () => {
		const site = await startSite((_, response) => sendNextPage(response, "a"));
		await site.get("/om");
		// Next closes idle connections; the front learns it only when it writes.
		site.next.removeAllListeners("request");
		site.next.once("request", (request) => {
			request.socket.destroy();
			site.next.on("request", (_, response) => sendNextPage(response, "b"));
		});
		expect((await site.get("/akut")).text).toBe(finishedPage("b"));
	});

	it("a page over 16 MB is a fault, not a full memory", async () => {
		const site = await startSite((_, response) => sendNextPage(response, "a".repeat(17 * 1024 * 1024)));
		expect((await site.get("/om")).status).toBe(503);
	});
});

describe("createLog", () => {
	it("writes one line, whatever it is told", () => {
		const lines: string[] = [];
		const log = createLog(
			(line) => lines.push(line),
			() => new Date(0),
		);
		log({ route: "/om\r\n2026 fake", status: 500, message: `a\nb\u2028c\u0000d${"e".repeat(1000)}` });
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/^1970-01-01T00:00:00\.000Z \/om 2026 fake 500 a b c de+$/);
		expect(lines[0]?.length).toBeLessThan(400);
	});
});
