import { describe, expect, it, vi } from "vitest";
import { createVersionWatch } from "@/lib/delivery/version-watch";
import { createCanonicalAddress } from "@/lib/site/canonical-address";
import { addressParts } from "@/tests/support/address-parts";
import { ask, finishedPage, gate, sendNextPage, startSite } from "./fake-site";

describe("a form that changed something", () => {
	it.each(["/redaktion/handling/udgiv", "/tilbud/a/fejl/send"])(
		"is answered when the change can be seen: %s",
		async (path) => {
			let content = "før";
			const site = await startSite((request, response) => {
				if (request.method !== "POST") return sendNextPage(response, content);
				content = "efter";
				site.state.version = "2";
				return response.writeHead(303, { Location: "/om" }).end();
			});
			await site.get("/om");
			expect((await ask(site.port, path, { method: "POST", body: "a=b" })).status).toBe(303);
			expect((await site.get("/om")).text).toBe(finishedPage("efter"));
		},
	);

	it("leaves nothing trusted when it cannot be seen whether it did", async () => {
		let content = "før";
		const site = await startSite((_, response) => sendNextPage(response, content));
		await site.get("/om");
		content = "efter";
		site.state.version = new Error("SQLITE_BUSY");
		await ask(site.port, "/redaktion/handling/udgiv", { method: "POST", body: "a=b" });
		expect((await site.get("/om")).text).toBe(finishedPage("efter"));
	});
});

describe("createVersionWatch", () => {
	it("reads anew for who asks during a read, and is never taken back by an older one", async () => {
		const [first, second] = [gate(), gate()];
		const reads = [first, second].map(({ opened }, i) => opened.then(() => String(i + 1)));
		const readVersion = () => reads.shift() as Promise<string>;
		const readCanonical = async () => createCanonicalAddress(addressParts());
		const watch = createVersionWatch({ readVersion, readCanonical }, () => 0, vi.fn());
		const early = watch.poll();
		await Promise.resolve();
		const late = [watch.look(), watch.look()];
		second.open();
		first.open();
		await early;
		expect(watch.current()?.version).toBe("1");
		await Promise.all(late);
		expect(watch.current()?.version).toBe("2");
		expect(reads).toHaveLength(0);
	});
});
