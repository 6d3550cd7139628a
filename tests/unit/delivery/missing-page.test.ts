import { expect, it } from "vitest";
import { ask, finishedPage, sendNextPage, startSite } from "./fake-site";

const shell = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>';

it("an empty shell of a missing page becomes the whole not-found page, with its status", async () => {
	const { port } = await startSite((request, response) => {
		if (request.url === "/_not-found") return sendNextPage(response, "Den side kan vi ikke finde", 404);
		response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
		response.end(shell);
	});
	for (const path of ["/indsatser/nej", "/redaktion/poster/nej"]) {
		const reply = await ask(port, path);
		expect(reply.status).toBe(404);
		expect(reply.text).toBe(finishedPage("Den side kan vi ikke finde"));
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
