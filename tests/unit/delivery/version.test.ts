import { describe, expect, it, vi } from "vitest";
import { createVersionWatch } from "@/lib/delivery/version-watch";
import { createCanonicalAddress } from "@/lib/site/canonical-address";
import { addressParts } from "@/tests/support/address-parts";
import { finishedPage, gate, sendNextPage, startSite } from "./fake-site";

describe("a publication", () => {
	it("makes everything older unseen as soon as it is noticed", async () => {
		let content = "før";
		const site = await startSite((_, response) => sendNextPage(response, content));
		await site.get("/om");
		content = "efter";
		expect((await site.get("/om")).text).toBe(finishedPage("før"));
		await site.publish("2");
		expect((await site.get("/om")).text).toBe(finishedPage("efter"));
		expect(site.front.cache.entries).toBe(1);
	});

	it("during a render: its page is neither kept nor given to who came afterwards", async () => {
		const first = gate();
		let content = "før";
		const site = await startSite(async (_, response) => {
			const rendered = content;
			if (rendered === "før") await first.opened;
			sendNextPage(response, rendered);
		});
		const early = site.get("/om");
		await expect.poll(() => site.asked.length).toBe(1);
		content = "efter";
		await site.publish("2");
		expect((await site.get("/om")).text).toBe(finishedPage("efter"));
		first.open();
		expect((await early).text).toBe(finishedPage("før"));
		expect((await site.get("/om")).text).toBe(finishedPage("efter"));
		expect(site.asked).toHaveLength(2);
	});

	it("also drops pages that did not exist", async () => {
		let status = 404;
		const site = await startSite((_, response) => sendNextPage(response, "a", status));
		expect((await site.get("/indsatser/ny")).status).toBe(404);
		status = 200;
		await site.publish("2");
		expect((await site.get("/indsatser/ny")).status).toBe(200);
	});

	it("brings its own addresses with it", async () => {
		const site = await startSite((_, response) => sendNextPage(response, "a"));
		const address = "/indsatser?maalgruppe=demens";
		expect((await site.get(address)).headers.location).toBe("/indsatser");
		site.state.canonical = createCanonicalAddress(addressParts([{ code: "demens", parent: "disability" }]));
		expect((await site.get(address)).headers.location).toBe("/indsatser");
		await site.publish("2");
		expect((await site.get(address)).status).toBe(200);
	});
});

describe("a version that cannot be read", () => {
	it("is trusted for less than three seconds, then everybody gets a render of their own", async () => {
		const site = await startSite((_, response) => sendNextPage(response, "a"));
		await site.get("/om");
		await site.publish(new Error("SQLITE_BUSY"));
		site.state.now = 2_999;
		await site.get("/om");
		expect(site.asked).toHaveLength(1);
		site.state.now = 3_000;
		await Promise.all([site.get("/om"), site.get("/om")]);
		expect(site.asked).toHaveLength(3);
		await site.publish("1");
		await site.get("/om");
		expect(site.asked).toHaveLength(3);
		expect(site.logged).toEqual(["version 0 SQLITE_BUSY"]);
	});

	it("leaves what was true last to those for whom nothing can be rendered", async () => {
		const site = await startSite((_, response) => sendNextPage(response, "sidste"));
		await site.get("/om");
		site.state.version = new Error("no database");
		site.state.now = 5_000;
		site.state.nextPort = undefined;
		expect((await site.get("/om")).text).toBe(finishedPage("sidste"));
		expect((await site.get("/akut")).status).toBe(503);
	});

	it("redirects nobody while addresses are unknown, except to the one spelling", async () => {
		const site = await startSite((_, response) => sendNextPage(response, "a"));
		site.state.now = 5_000;
		expect((await site.get("/indsatser?maalgruppe=demens")).status).toBe(200);
		expect((await site.get("//om/")).headers.location).toBe("/om");
		expect(site.paths()).toEqual(["/indsatser?maalgruppe=demens"]);
	});

	it("is distrusted at once when it is new and its addresses cannot be read", async () => {
		const site = await startSite((_, response) => sendNextPage(response, "a"));
		await site.get("/om");
		site.state.canonical = new Error("SQLITE_BUSY");
		await site.publish("2");
		await site.get("/om");
		expect(site.asked).toHaveLength(2);
	});
});

describe("createVersionWatch", () => {
	it("notices within a second, and counts from before a slow read", async () => {
		vi.useFakeTimers();
		let version = "1";
		let now = 0;
		const readVersion = async () => {
			now += 1_000;
			return version;
		};
		const readCanonical = async () => createCanonicalAddress(addressParts());
		const watch = createVersionWatch({ readVersion, readCanonical }, () => now, vi.fn());
		expect(watch.current()).toBeUndefined();
		watch.start();
		await vi.advanceTimersByTimeAsync(1);
		expect(watch.current()?.version).toBe("1");
		version = "2";
		await vi.advanceTimersByTimeAsync(250);
		expect(watch.current()?.version).toBe("2");
		watch.stop();
		await vi.advanceTimersByTimeAsync(1_000);
		now = 3_999;
		expect(watch.current()?.version).toBe("2");
		now = 4_000;
		expect(watch.current()).toBeUndefined();
		vi.useRealTimers();
	});
});
