import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { drain } from "@/lib/delivery/listen";
import { raw, sendNextPage, startSite } from "./fake-site";

const UPGRADE = "GET /om HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
const CONNECT = "CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n";
const site = () => startSite((_, response) => sendNextPage(response, "a"));

describe("a refused client", () => {
	// An error nobody listens for would end the process, and fail the whole run.
	it.each([
		["Upgrade", UPGRADE],
		["CONNECT", CONNECT],
		["no HTTP", "GARBAGE\r\n\r\n"],
	])("may reset its connection after %s, and the others are still answered", async (_, bytes) => {
		const { port, get } = await site();
		for (let times = 0; times < 30; times++) {
			await new Promise<void>((resolve) => {
				const socket = connect(port, "127.0.0.1", () => {
					socket.write(bytes);
					setImmediate(() => socket.resetAndDestroy());
				});
				socket.on("error", () => undefined).on("close", () => resolve());
			});
		}
		expect((await get("/om")).status).toBe(200);
	});

	it.each([
		["Upgrade", UPGRADE],
		["CONNECT", CONNECT],
	])("that never closes its side after %s is cut, and does not hold up a stop", async (_, bytes) => {
		const { port, server } = await site();
		const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true }, () => socket.write(bytes));
		await new Promise((resolve) => socket.once("data", resolve));
		socket.resume();
		// Far below its grace: the connection is cut by itself.
		const start = performance.now();
		await drain(server, 60_000);
		expect(performance.now() - start).toBeLessThan(4_000);
		socket.destroy();
	});

	it.each(["TRACE", "PROPFIND", "FOO"])("with the method %s is told which there are", async (method) => {
		const { port, asked } = await site();
		const answer = await raw(port, `${method} /om HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
		expect(answer).toMatch(/^HTTP\/1.1 405 /);
		expect(answer).toMatch(/\r\nAllow: GET, HEAD, POST/);
		expect(answer).toContain("Content-Security-Policy: default-src 'none'");
		expect(asked).toHaveLength(0);
	});
});

describe("flight data", () => {
	it.each([
		"/om.rsc",
		"/indsatser.segments/_tree.segment.rsc",
		"/indsatser.segments/_tree",
		"/om%2Ersc",
		"/redaktion/konto.rsc",
		"/redaktion.segments/_tree.segment.rsc",
	])("is not had by its own name: %s", async (path) => {
		const { get } = await startSite((_, response) =>
			response.writeHead(200, { "Content-Type": "text/x-component" }).end("0:flight"),
		);
		const first = await get(path);
		const reply = first.headers.location ? await get(first.headers.location) : first;
		expect(reply.status).toBe(404);
		expect(reply.text).not.toContain("flight");
	});

	it("never goes out as a page, whatever made Next send it", async () => {
		const { get, logged } = await startSite((_, response) =>
			response.writeHead(200, { "Content-Type": "text/x-component" }).end("0:flight"),
		);
		const reply = await get("/om");
		expect(reply.status).toBe(500);
		expect(reply.text).not.toContain("flight");
		expect(logged).toEqual(["/om 500 Next sent flight data"]);
	});
});
