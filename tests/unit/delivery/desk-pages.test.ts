import { describe, expect, it } from "vitest";
import { startSite } from "./fake-site";

describe("a page of the desk", () => {
	it("leads on where a page of the desk does, though Next writes an empty shell beside the address", async () => {
		const { get } = await startSite((_, response) =>
			response
				.writeHead(307, { Location: "/redaktion/log-ind?til=%2Fredaktion", "Content-Type": "text/html" })
				.end('<html id="__next_error__"></html>'),
		);
		const reply = await get("/redaktion");
		expect([reply.status, reply.headers.location]).toEqual([307, "/redaktion/log-ind?til=%2Fredaktion"]);
	});
});
