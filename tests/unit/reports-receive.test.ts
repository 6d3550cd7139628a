import { describe, expect, it, vi } from "vitest";
import { createRateLimit } from "@/lib/base/rate-limit";
import { REPORT_LIMITS, receiveReport } from "@/lib/site/reports/receive";
import type { Report } from "@/lib/site/reports/schema";

const OURS = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
const GOOD = "emne=gone&besked=De+er+flyttet&kontakt=12345678";
const VALUES = { emne: "gone", besked: "De er flyttet", kontakt: "12345678" };

/** The handler with a clock and a store that the test holds. */
function desk(store: (report: Report) => Promise<void> = async () => undefined) {
	const stored: Report[] = [];
	const clock = { now: 0 };
	const limit = createRateLimit(REPORT_LIMITS, Buffer.from("salt"));
	const parts = {
		siteUrl: undefined,
		limit,
		clock: () => clock.now,
		store: async (report: Report) => {
			await store(report);
			stored.push(report);
		},
	};
	const send = (body: string, headers: Record<string, string> = {}, from = "9.9.9.9") =>
		receiveReport(
			new Request("http://a/", {
				method: "POST",
				body,
				headers: { ...OURS, "x-forwarded-for": from, ...headers },
			}),
			parts,
		);
	return { stored, clock, send };
}

const status = (received: Awaited<ReturnType<typeof receiveReport>>) =>
	received === "stored" ? 303 : received.status;

describe("a posted report", () => {
	it("is stored", async () => {
		const { send, stored } = desk();
		expect(await send(GOOD)).toBe("stored");
		expect(stored).toEqual([{ topic: "gone", message: "De er flyttet", contact: "12345678" }]);
	});

	it("comes back with what was typed and what is wrong", async () => {
		const { send, stored } = desk();
		expect(await send("emne=other&besked=&kontakt=12345678")).toEqual({
			status: 422,
			state: {
				values: { emne: "other", besked: "", kontakt: "12345678" },
				errors: { besked: "no-message" },
				fault: null,
				waitMinutes: null,
			},
		});
		expect(stored).toEqual([]);
	});

	it.each([
		["from another site", GOOD, { "sec-fetch-site": "cross-site", origin: "https://evil.example" }, 403],
		["of another type", GOOD, { "content-type": "text/plain" }, 415],
		["over 16 kB", `besked=${"a".repeat(17_000)}`, {}, 413],
	])("%s is refused, and nothing of it is shown", async (_, body, headers, expected) => {
		const { send, stored } = desk();
		const received = await send(body, headers);
		expect(received).toMatchObject({ status: expected, state: { values: {}, errors: {} } });
		expect(stored).toEqual([]);
	});

	it("from a program is not stored; a person whose browser filled the trap in sends it again", async () => {
		const { send, stored } = desk();
		expect(await send(`${GOOD}&tomt=a`)).toMatchObject({
			status: 422,
			state: { fault: "trap", values: VALUES },
		});
		expect(stored).toEqual([]);
		expect(await send(GOOD)).toBe("stored");
	});

	it("is not lost when it cannot be stored, and the database's words go nowhere", async () => {
		const errors = vi.spyOn(console, "error");
		const { send } = desk(() => Promise.reject(new Error("besked: De er flyttet")));
		expect(await send(GOOD)).toMatchObject({ status: 503, state: { fault: "not-stored", values: VALUES } });
		expect(errors).not.toHaveBeenCalled();
	});
});

describe("many reports", () => {
	it("from one office are taken, and from who floods one every few minutes: it is told how long", async () => {
		const { send, stored, clock } = desk();
		for (let i = 0; i < 10; i++) expect(await send(GOOD)).toBe("stored");
		clock.now = 10_000;
		expect(await send(GOOD)).toEqual({
			status: 429,
			state: { values: VALUES, errors: {}, fault: "too-many", waitMinutes: 1 },
		});
		expect(await send(GOOD, {}, "8.8.8.8")).toBe("stored");
		for (let second = 60; second < 3_600; second += 10) {
			clock.now = second * 1_000;
			await send(GOOD);
		}
		expect(stored).toHaveLength(1 + 40);
		expect(await send(GOOD, {}, "8.8.4.4")).toBe("stored");
	});

	it("from three that flood keep nobody out who has sent none", async () => {
		const { send, stored, clock } = desk();
		for (let second = 0; second < 3_600; second += 10) {
			clock.now = second * 1_000;
			for (const from of ["1.1.1.1", "2.2.2.2", "3.3.3.3"]) await send(GOOD, {}, from);
		}
		expect(stored).toHaveLength(120);
		expect(await send(GOOD, {}, "8.8.8.8")).toBe("stored");
		expect(status(await send(GOOD, {}, "8.8.8.8"))).toBe(429);
	});

	it("that are wrong do not count: somebody may correct a form as often as needed", async () => {
		const { send } = desk();
		for (let i = 0; i < 20; i++) expect(status(await send("emne=other"))).toBe(422);
		expect(await send(GOOD)).toBe("stored");
	});

	it("at the same moment are counted one by one", async () => {
		const { send, stored } = desk();
		const all = await Promise.all(Array.from({ length: 22 }, () => send(GOOD)));
		expect(all.map(status).sort()).toEqual([...Array(10).fill(303), ...Array(12).fill(429)]);
		expect(stored).toHaveLength(10);
	});
});
