import { expect, it } from "vitest";
import { ask, finishedPage, sendNextPage, startSite } from "./fake-site";

const shell = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>';

it("an empty shell of a missing page becomes the whole not-found page, with its status", async () => {
	const { port } = await startSite((request, response) => {
		if (request.url === "/_not-found") return sendNextPage(response, "Den side kan vi ikke finde", 404);
		const who = request.headers.cookie ?? "nobody";
		if (request.url === "/redaktion/findes-ikke") return sendNextPage(response, `Siden findes ikke, ${who}`);
		response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
		response.end(shell);
	});
	const missing = await ask(port, "/indsatser/nej");
	expect([missing.status, missing.text]).toEqual([404, finishedPage("Den side kan vi ikke finde")]);
	for (const [who, asked] of [
		["nobody", {}],
		["session=anna", { headers: { Cookie: "session=anna" } }],
	] as const) {
		const reply = await ask(port, "/redaktion/poster/nej", asked);
		expect([reply.status, reply.text]).toEqual([404, finishedPage(`Siden findes ikke, ${who}`)]);
	}
	const { headers } = await ask(port, "/redaktion/poster/nej");
	expect(headers["cache-control"]).toBe("no-store");
	expect(headers["x-robots-tag"]).toContain("noindex");
});

it("any other empty shell is an error of ours, said in Danish", async () => {
	const { port } = await startSite((_request, response) => {
		response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
		response.end(shell);
	});
	const reply = await ask(port, "/om");
	expect(reply.status).toBe(500);
	expect(reply.text).toContain('lang="da"');
	expect(reply.headers["cache-control"]).toBe("no-store");
});
