import { type AddressInfo, connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { createFrontServer, drain, listen } from "@/lib/delivery/listen";
import { gate, raw, sendNextPage, startSite } from "./fake-site";

const site = () => startSite((_, response) => sendNextPage(response, "a"));

describe("what is no request of ours", () => {
	it.each([
		["CONNECT", "405", "CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n"],
		["Upgrade", "400", "GET /om HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"],
		["a huge header", "431", `GET /om HTTP/1.1\r\nHost: a\r\nX-A: ${"a".repeat(20_000)}\r\n\r\n`],
		[
			"two lengths",
			"400",
			"POST /om HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
		],
		["a space in a path", "400", "GET /om nu HTTP/1.1\r\nHost: a\r\n\r\n"],
		["no HTTP", "400", "\u0016\u0003\u0001\r\n\r\n"],
	])("%s is answered %s, guarded and in Danish", async (_, status, bytes) => {
		const { port, asked } = await site();
		const answer = await raw(port, bytes);
		expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
		expect(answer).toContain("Content-Security-Policy: default-src 'none'");
		expect(answer).toContain('<html lang="da">');
		expect(asked).toHaveLength(0);
	});

	it("a request without Host is refused", async () => {
		const { port } = await site();
		expect(await raw(port, "GET /om HTTP/1.1\r\nConnection: close\r\n\r\n")).toMatch(/^HTTP\/1.1 400 /);
	});
});

describe("listen", () => {
	it("fails when the port is taken", async () => {
		const { port, front } = await site();
		const second = createFrontServer(front.handler, []);
		await expect(listen(second, port, "127.0.0.1")).rejects.toMatchObject({ code: "EADDRINUSE" });
	});
});

describe("connections", () => {
	const opened = (port: number) =>
		new Promise<"open" | "closed">((resolve) => {
			const socket = connect(port, "127.0.0.1");
			socket.on("error", () => resolve("closed")).on("close", () => resolve("closed"));
			socket.on("connect", () => setTimeout(() => resolve("open"), 300));
			onTestFinished(() => void socket.destroy());
		});

	it.each([
		["one client, too many of which are ended", false, 512],
		["a proxy, behind which there are many", true, 520],
	])("are those of %s", async (_, isProxy, most) => {
		const server = createFrontServer(
			() => undefined,
			[],
			() => isProxy,
		);
		await listen(server, 0, "127.0.0.1");
		const { port } = server.address() as AddressInfo;
		const states = await Promise.all(Array.from({ length: 520 }, () => opened(port)));
		expect(states.filter((state) => state === "open")).toHaveLength(most);
		await drain(server, 0);
	});
});

describe("drain", () => {
	it("lets running requests finish, takes no new ones and does not wait for idle connections", async () => {
		const { open, opened } = gate();
		const slow = await startSite(async (_, response) => {
			await opened;
			sendNextPage(response, "a");
		});
		const idle = connect(slow.port, "127.0.0.1");
		const running = slow.get("/om", { Connection: "keep-alive" });
		await expect.poll(() => slow.asked.length).toBe(1);
		const drained = drain(slow.server, 10_000);
		await expect(slow.get("/akut")).rejects.toMatchObject({ code: "ECONNREFUSED" });
		open();
		expect((await running).status).toBe(200);
		await drained;
		idle.destroy();
	});

	it("cuts what takes longer than its grace", async () => {
		const slow = await startSite(() => undefined);
		const running = slow.get("/om");
		const failed = expect(running).rejects.toMatchObject({ code: "ECONNRESET" });
		await expect.poll(() => slow.asked.length).toBe(1);
		await drain(slow.server, 20);
		await failed;
	});
});
