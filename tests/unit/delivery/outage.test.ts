import { describe, expect, it } from "vitest";
import { finishedPage, sendNextPage, startSite } from "./fake-site";

const HOUR = 3_600_000;
const BEGUN = "kept 503 no fresh page can be made: kept ones are sent as they are";
const OVER = "kept 200 fresh pages can be made again";

/** A site whose Next can be taken away, with a page that was seen in time. */
async function seenSite(address = "/om") {
	let content = "før";
	const site = await startSite((_, response) => sendNextPage(response, content));
	const { nextPort } = site.state;
	await site.get(address);
	return {
		...site,
		down: () => {
			site.state.nextPort = undefined;
		},
		up: (shown: string) => {
			content = shown;
			site.state.nextPort = nextPort;
		},
	};
}

describe("while no fresh page can be made", () => {
	it("the last one is sent after a publication, and the fresh one as soon as there is one", async () => {
		const { get, publish, down, up, logged, state } = await seenSite();
		down();
		await publish("2");
		for (let i = 0; i < 3; i++) expect((await get("/om")).text).toBe(finishedPage("før"));
		expect((await get("/indsatser")).status).toBe(503);
		expect(logged.filter((line) => line === BEGUN)).toHaveLength(1);
		up("efter");
		state.now += 1_000;
		await publish("2");
		// One of those who ask has it tried again, and waits for nothing.
		await expect.poll(async () => (await get("/om")).text).toBe(finishedPage("efter"));
		expect(logged.filter((line) => line === OVER)).toHaveLength(1);
	});

	it("nobody waits once it is known: one in a second tries again", async () => {
		const { get, publish, state, next, asked } = await seenSite();
		next.removeAllListeners("request");
		next.on("request", (request) => {
			asked.push(request);
			request.socket.destroy();
		});
		await publish("2");
		await get("/om");
		const before = asked.length;
		for (let i = 0; i < 20; i++) await get("/om");
		expect(asked.length).toBe(before);
		state.now += 1_000;
		await publish("2");
		for (let i = 0; i < 20; i++) await get("/om");
		await expect.poll(() => asked.length).toBeGreaterThan(before);
		expect(asked.length).toBeLessThanOrEqual(before + 2);
	});

	it("what was true more than twelve hours ago is not sent; help at once is, in any region", async () => {
		const { get, publish, down, state } = await seenSite();
		await get("/akut");
		down();
		await publish("2");
		state.now += 12 * HOUR;
		expect((await get("/om")).status).toBe(200);
		state.now += 1;
		expect((await get("/om")).status).toBe(503);
		for (const address of ["/akut", "/akut?region=region-midtjylland"]) {
			expect((await get(address)).text).toBe(finishedPage("før"));
		}
	});

	it("free text is answered by nobody, however often it was asked before", async () => {
		const { get, publish, down } = await seenSite("/indsatser?q=alene");
		down();
		await publish("2");
		expect((await get("/indsatser?q=alene")).status).toBe(503);
	});

	it("a page that is gone is not sent again", async () => {
		let status = 200;
		const site = await startSite((_, response) => sendNextPage(response, "a", status));
		await site.get("/om");
		status = 404;
		await site.publish("2");
		expect((await site.get("/om")).status).toBe(404);
		site.state.nextPort = undefined;
		await site.publish("3");
		expect((await site.get("/om")).status).toBe(503);
	});
});

it("a page that throws leaves its last one, and others are as fresh as ever", async () => {
	let content = "før";
	const site = await startSite((request, response) =>
		content === "efter" && request.url === "/om"
			? response.writeHead(500).end()
			: sendNextPage(response, content),
	);
	await site.get("/om");
	await site.get("/indsatser");
	content = "efter";
	await site.publish("2");
	expect((await site.get("/om")).text).toBe(finishedPage("før"));
	expect((await site.get("/indsatser")).text).toBe(finishedPage("efter"));
	expect(site.logged.filter((line) => line === BEGUN)).toEqual([]);
});
