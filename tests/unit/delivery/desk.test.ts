import type { IncomingMessage } from "node:http";
import { request as send } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { ask, finishedPage, sendNextPage, startSite } from "./fake-site";

async function lengthOf(request: IncomingMessage): Promise<number> {
	let length = 0;
	for await (const chunk of request) length += (chunk as Buffer).length;
	return length;
}

describe("a page of the desk", () => {
	it.each([200, 401, 403, 404, 409, 410, 422])(
		"is whole with its status %i: finished, stored by nobody, with its cookies",
		async (status) => {
			const { get, port } = await startSite((_, response) =>
				sendNextPage(response, "Redaktionen", status, { "Set-Cookie": "a=1; Path=/redaktion" }),
			);
			for (const reply of [await get("/redaktion/x"), await ask(port, "/redaktion/x", { method: "POST" })]) {
				expect(reply.status).toBe(status);
				expect(reply.text).toBe(finishedPage("Redaktionen"));
				expect(reply.headers["cache-control"]).toBe("no-store");
				expect(reply.headers["set-cookie"]).toEqual(["a=1; Path=/redaktion"]);
				expect(reply.headers["x-robots-tag"]).toContain("noindex");
				expect(reply.headers["content-security-policy"]).not.toContain("nonce");
			}
		},
	);

	it("keeps the desk's own module, and no other script", async () => {
		const own = '<script type="module" src="/assets/desk.abc.js"></script>';
		const { get } = await startSite((_, response) => {
			response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
			response.end(`<p>a</p>${own}<script src="/_next/b.js" nonce="n"></script><script>c()</script>`);
		});
		expect((await get("/redaktion")).text).toBe(`<p>a</p>${own}`);
	});

	it("that cannot be made is the Danish error page, also where it is an empty shell", async () => {
		const { get } = await startSite((request, response) => {
			response.writeHead(500, { "Content-Type": "text/html" });
			response.end(request.url === "/redaktion/a" ? '<html id="__next_error__"></html>' : "");
		});
		for (const path of ["/redaktion/a", "/redaktion/b"]) {
			const reply = await get(path);
			expect(reply.status).toBe(500);
			expect(reply.text).toContain("Noget gik galt hos os");
		}
	});

	it("leads on by a redirect that keeps its cookie, and is stored by nobody", async () => {
		const { port } = await startSite((_, response) =>
			response
				.writeHead(303, { Location: "/redaktion", "Set-Cookie": "s=1", "Cache-Control": "public" })
				.end(),
		);
		const reply = await ask(port, "/redaktion/log-ind/send", { method: "POST", body: "a=b" });
		expect([reply.status, reply.headers.location]).toEqual([303, "/redaktion"]);
		expect(reply.headers["set-cookie"]).toEqual(["s=1"]);
		expect(reply.headers["cache-control"]).toBe("no-store");
	});

	it("is asked for each time, as what is only named like it is not", async () => {
		const { get, asked } = await startSite((_, response) => sendNextPage(response, "a"));
		for (const path of ["/redaktion", "/redaktion", "/redaktionen", "/redaktionen"]) {
			await get(path, { Cookie: "a=b" });
		}
		expect(asked.map(({ url, headers }) => [url, headers.cookie])).toEqual([
			["/redaktion", "a=b"],
			["/redaktion", "a=b"],
			["/redaktionen", undefined],
		]);
	});
});

describe("files at the desk", () => {
	it("come down byte for byte, stored by nobody", async () => {
		const bytes = Buffer.from("navn;æøå\r\n<script>nej()</script>\r\n".repeat(1_000), "latin1");
		const { get } = await startSite((_, response) =>
			response
				.writeHead(200, { "Content-Type": "text/csv; charset=windows-1252", "Cache-Control": "max-age=60" })
				.end(bytes),
		);
		const reply = await get("/redaktion/import/1/afvist");
		expect(reply.body.equals(bytes)).toBe(true);
		expect(reply.headers["cache-control"]).toBe("no-store");
		expect(reply.headers["content-type"]).toBe("text/csv; charset=windows-1252");
	});

	it("of 20 MB go up whole", async () => {
		const { port } = await startSite(async (request, response) =>
			response.end(String(await lengthOf(request))),
		);
		const body = "a".repeat(20 * 1024 * 1024);
		expect((await ask(port, "/redaktion/import/send", { method: "POST", body })).text).toBe(
			String(body.length),
		);
	});

	it("go to the one address that takes them; sent elsewhere, Next never sees them", async () => {
		const asked: string[] = [];
		const { port } = await startSite((request, response) => {
			asked.push(request.url ?? "");
			response.end("taken");
		});
		const headers = { "content-type": "Multipart/form-data; boundary=a" };
		const sendTo = async (path: string) =>
			(await ask(port, path, { method: "POST", headers, body: "--a--" })).status;
		expect(await sendTo("/redaktion/import/send")).toBe(200);
		for (const path of ["/redaktion", "/redaktion/handling/gem-kladde", "/om", "/api/v1/offers"]) {
			expect(await sendTo(path), path).toBe(415);
		}
		expect(asked).toEqual(["/redaktion/import/send"]);
	});

	it("may take longer to be sent than an answer may take", async () => {
		const { port } = await startSite(
			async (request, response) => response.end(String(await lengthOf(request))),
			{ timeoutMs: 300 },
		);
		const answered = new Promise<number | undefined>((resolve, reject) => {
			const path = "/redaktion/import/send";
			const sending = send({ host: "127.0.0.1", port, path, method: "POST", agent: false }, (answer) => {
				answer.resume();
				resolve(answer.statusCode);
			});
			sending.on("error", reject);
			void (async () => {
				for (let i = 0; i < 8; i += 1) {
					sending.write("abc");
					await sleep(80);
				}
				sending.end();
			})();
		});
		expect(await answered).toBe(200);
	});
});
