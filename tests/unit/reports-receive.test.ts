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
	it("from one client: the sixth waits, and is told how long", async () => {
		const { send, stored, clock } = desk();
		for (let i = 0; i < 5; i++) expect(await send(GOOD)).toBe("stored");
		clock.now = 3.5 * 60_000;
		expect(await send(GOOD)).toEqual({
			status: 429,
			state: { values: VALUES, errors: {}, fault: "too-many", waitMinutes: 7 },
		});
		expect(await send(GOOD, {}, "8.8.8.8")).toBe("stored");
		clock.now = 10 * 60_000;
		expect(await send(GOOD)).toBe("stored");
		expect(stored).toHaveLength(7);
	});

	it("that are wrong do not count: somebody may correct a form as often as needed", async () => {
		const { send } = desk();
		for (let i = 0; i < 20; i++) expect(status(await send("emne=other"))).toBe(422);
		expect(await send(GOOD)).toBe("stored");
	});

	it("at the same moment are counted one by one", async () => {
		const { send, stored } = desk();
		const all = await Promise.all(Array.from({ length: 12 }, () => send(GOOD)));
		expect(all.map(status).sort()).toEqual([...Array(5).fill(303), ...Array(7).fill(429)]);
		expect(stored).toHaveLength(5);
	});
});
