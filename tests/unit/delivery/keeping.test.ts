import { describe, expect, it } from "vitest";
import { ask, finishedPage, gate, sendNextPage, startSite } from "./fake-site";

describe("what is kept", () => {
	it("sends a finished page, and asks Next for it once", async () => {
		const site = await startSite((_, response) => sendNextPage(response, "Lær at tackle 👩‍👧"));
		const first = await site.get("/om");
		const second = await site.get("/om");
		expect(first.status).toBe(200);
		expect(first.text).toBe(finishedPage("Lær at tackle 👩‍👧"));
		expect(second.text).toBe(first.text);
		expect(site.asked).toHaveLength(1);
	});

	it("renders once for simultaneous misses, also when the first visitor goes away", async () => {
		const { open, opened } = gate();
		const site = await startSite(async (_, response) => {
			await opened;
			sendNextPage(response, "a");
		});
		const gone = new AbortController();
		const left = fetch(`http://127.0.0.1:${site.port}/om`, { signal: gone.signal }).catch(() => "left");
		await expect.poll(() => site.asked.length).toBe(1);
		const others = Array.from({ length: 20 }, () => site.get("/om"));
		// The last to ask is known to have been heard once another address has been answered for it.
		await ask(site.port, "/%");
		gone.abort();
		expect(await left).toBe("left");
		open();
		const answers = await Promise.all(others);
		expect(new Set(answers.map(({ text }) => text))).toEqual(new Set([finishedPage("a")]));
		expect(site.asked).toHaveLength(1);
	});

	it("keeps one entry for a page, whatever is added to its address", async () => {
		const site = await startSite((_, response) => sendNextPage(response, "a"));
		await site.get("/om");
		for (let number = 0; number < 50; number++) {
			expect((await site.get(`/om?utm=${number}`)).headers.location).toBe("/om");
		}
		expect(site.asked).toHaveLength(1);
		expect(site.front.cache.entries).toBe(1);
	});

	it.each([
		["sets a cookie", 200, { "Set-Cookie": "a=b" }],
		["is no HTML", 200, { "Content-Type": "text/plain" }],
		["is a redirect", 301, { Location: "/ny" }],
		["is refused", 403, {}],
	])("does not keep an answer that %s", async (_, status, headers) => {
		const site = await startSite((_request, response) => sendNextPage(response, "a", status, headers));
		const first = await site.get("/om");
		await site.get("/om");
		expect(first.status).toBe(status);
		expect(first.headers["set-cookie"]).toBeUndefined();
		expect(site.asked).toHaveLength(2);
		expect(site.front.cache.entries).toBe(0);
	});

	it("never keeps free text, never shares its render and tells browsers not to store it", async () => {
		const site = await startSite((_, response) => sendNextPage(response, "a"));
		const answers = await Promise.all([site.get("/indsatser?q=alene"), site.get("/indsatser?q=alene")]);
		await site.get("/indsatser?q=alene");
		for (const { status, headers } of answers) {
			expect(status).toBe(200);
			expect(headers["cache-control"]).toBe("no-store");
			expect(headers.etag).toBeUndefined();
		}
		expect(site.asked).toHaveLength(3);
		expect(site.front.cache.entries).toBe(0);
	});

	it("never keeps the answer to a POST, and does not answer one from what is kept", async () => {
		const site = await startSite(({ method }, response) => sendNextPage(response, method ?? ""));
		await site.get("/om");
		const posted = await ask(site.port, "/om", { method: "POST", body: "a=b" });
		expect(posted.text).toContain("<main>POST</main>");
		expect((await site.get("/om")).text).toBe(finishedPage("GET"));
		expect(site.asked).toHaveLength(2);
	});

	it("finishes what is not found, and keeps it apart from pages", async () => {
		const site = await startSite((_, response) => sendNextPage(response, "Findes ikke", 404));
		for (let number = 0; number < 3; number++) {
			const { status, text, headers } = await site.get("/findes-ikke", { "If-None-Match": "*" });
			expect(status).toBe(404);
			expect(text).toBe(finishedPage("Findes ikke"));
			expect(headers.etag).toBeUndefined();
		}
		expect(site.asked).toHaveLength(1);
		expect(site.front.cache.entries).toBe(0);
	});

	it("asks for a page of its own for HEAD, and keeps it for GET", async () => {
		const site = await startSite((_, response) => sendNextPage(response, "a"));
		const head = await ask(site.port, "/om", { method: "HEAD" });
		expect(head.body).toHaveLength(0);
		const get = await site.get("/om");
		expect(head.headers["content-length"]).toBe(String(get.body.length));
		expect(site.asked.map(({ method }) => method)).toEqual(["GET"]);
	});
});
