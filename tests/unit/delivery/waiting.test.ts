import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { ask, gate, raw, sendNextPage, startSite } from "./fake-site";

/** A front before a Next that answers when it is told to, and how many it is at work on. */
async function slowSite(renders: number) {
	const { open, opened } = gate();
	const work = { now: 0, most: 0 };
	const site = await startSite(
		async (_, response) => {
			work.now += 1;
			work.most = Math.max(work.most, work.now);
			await opened;
			work.now -= 1;
			sendNextPage(response, "a");
		},
		{ renders },
	);
	return { ...site, open, work };
}

describe("what asks Next", () => {
	it("is never more at once than may be, and all are answered in the end", async () => {
		const site = await slowSite(3);
		const answers = Array.from({ length: 40 }, (_, number) => site.get(`/side-${number}`));
		answers.push(...Array.from({ length: 10 }, () => site.get("/api/v1/offers")));
		answers.push(...Array.from({ length: 10 }, (_, number) => site.get(`/soeg?q=${number}`)));
		await expect.poll(() => site.asked.length).toBe(3);
		await sleep(50);
		site.open();
		expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(Array(60).fill(200));
		expect(site.work.most).toBe(3);
	});

	it("waits in a lane: the desk, files and health are not behind the visitors, nor is what is kept", async () => {
		const site = await slowSite(1);
		const answers = Array.from({ length: 20 }, (_, number) => site.get(`/side-${number}`));
		await expect.poll(() => site.asked.length).toBe(1);
		answers.push(
			site.get("/redaktion/log-ind"),
			ask(site.port, "/redaktion/log-ind/send", { method: "POST", body: "a=b" }),
			site.get("/assets/enhance-0123456789ab.js"),
			site.get("/api/health"),
		);
		await expect.poll(() => site.asked.length).toBe(5);
		answers.push(site.get("/api/v1/offers"));
		await sleep(50);
		expect(site.paths().slice(1).sort()).toEqual([
			"/api/health",
			"/assets/enhance-0123456789ab.js",
			"/redaktion/log-ind",
			"/redaktion/log-ind/send",
		]);
		site.open();
		await Promise.all(answers);
	});

	it("is asked once for all who share an address, and takes one place", async () => {
		const site = await slowSite(2);
		const same = Array.from({ length: 10 }, () => site.get("/om"));
		await expect.poll(() => site.asked.length).toBe(1);
		const other = site.get("/akut");
		await expect.poll(() => site.paths()).toEqual(["/om", "/akut"]);
		site.open();
		expect(new Set((await Promise.all([...same, other])).map(({ status }) => status))).toEqual(
			new Set([200]),
		);
		expect(site.asked).toHaveLength(2);
	});

	it("is not asked for those who went away while they waited, but for those who share it", async () => {
		const site = await slowSite(1);
		const first = site.get("/om");
		await expect.poll(() => site.asked.length).toBe(1);
		const gone = new AbortController();
		const leave = (path: string) =>
			fetch(`http://127.0.0.1:${site.port}${path}`, { signal: gone.signal }).catch(() => "left");
		const left = [leave("/akut"), leave("/soeg?q=a"), leave("/kilder"), leave("/redaktion")];
		await expect.poll(() => site.asked.length).toBe(2);
		const stays = site.get("/kilder");
		await ask(site.port, "/%");
		gone.abort();
		await Promise.all(left);
		await ask(site.port, "/%");
		site.open();
		expect((await Promise.all([first, stays])).map(({ status }) => status)).toEqual([200, 200]);
		expect(site.paths()).toEqual(["/om", "/redaktion", "/kilder"]);
	});
});

describe("too many", () => {
	it("are turned away in words that say when to come again, and told in one line", async () => {
		const site = await slowSite(1);
		const all = Array.from({ length: 300 }, (_, number) => site.get(`/side-${number}`));
		await expect.poll(() => site.front.cache.entries === 0 && site.asked.length).toBe(1);
		const api = await site.get("/api/v1/offers");
		const page = await site.get("/soeg?q=hemmeligt");
		site.open();
		const statuses = (await Promise.all(all)).map(({ status }) => status);
		expect(statuses.filter((status) => status === 200)).toHaveLength(257);
		expect([page.status, page.headers["retry-after"], page.headers["cache-control"]]).toEqual([
			503,
			"10",
			"no-store",
		]);
		expect(page.text).toContain("Der er travlt lige nu");
		expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
		expect([api.status, api.headers["content-type"]]).toEqual([503, "application/problem+json"]);
		expect(site.logged).toEqual([]);
		site.front.close();
		expect(site.logged).toEqual(["visitors 503 45 turned away, too many at once"]);
	});

	it("on one connection end it: the first are answered in order, and the rest never begun", async () => {
		const site = await slowSite(8);
		const requests = Array.from(
			{ length: 200 },
			(_, number) => `GET /side-${number} HTTP/1.1\r\nHost: a\r\n\r\n`,
		);
		const received = raw(site.port, requests.join(""));
		await expect.poll(() => site.asked.length).toBe(1);
		await sleep(50);
		// One after the other: what is answered later would only lie in memory.
		expect(site.asked).toHaveLength(1);
		site.open();
		const statuses = [...(await received).matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
		expect(statuses).toEqual([...Array(16).fill("200"), "503"]);
		expect(site.paths()).toEqual(Array.from({ length: 16 }, (_, number) => `/side-${number}`));
	});
});

it("who sends or reads slowly holds no place", async () => {
	const site = await startSite((_, response) => sendNextPage(response, "a".repeat(100_000)));
	const head = "Host: a\r\nContent-Length: 100\r\n\r\na=";
	const slow = Array.from({ length: 20 }, () => {
		const socket = connect(site.port, "127.0.0.1", () =>
			socket.write(`POST /redaktion/log-ind/send HTTP/1.1\r\n${head}`),
		);
		return socket.on("error", () => undefined).pause();
	});
	await sleep(100);
	expect((await site.get("/redaktion/log-ind")).status).toBe(200);
	expect(site.paths()).toEqual(["/redaktion/log-ind"]);
	for (const socket of slow) socket.destroy();
});
