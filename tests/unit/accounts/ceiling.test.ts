import { describe, expect, it } from "vitest";
import { createSeldom } from "@/lib/base/seldom";
import { createCeiling } from "@/lib/desk/sign-in/ceiling";

const RULE = { window: 60, max: 3 };

describe("the library's ceiling", () => {
	const begin = () => {
		const clock = { now: 0 };
		const storage = createCeiling(() => clock.now, Buffer.from("salt"));
		const take = async (key: string) => (await storage.consume(key, RULE)).allowed;
		return { clock, storage, take };
	};

	it("lets so many through in a window that begins with the first, and says when it ends", async () => {
		const { clock, storage, take } = begin();
		for (let i = 0; i < 3; i += 1) expect(await take("192.0.2.1|/callback")).toBe(true);
		clock.now = 20_500;
		expect(await storage.consume("192.0.2.1|/callback", RULE)).toEqual({ allowed: false, retryAfter: 40 });
		expect(await take("192.0.2.2|/callback")).toBe(true);
		clock.now = 60_000;
		expect(await take("192.0.2.1|/callback")).toBe(true);
	});

	it("keeps no more clients apart than it has room for, and forgets those whose window has ended", async () => {
		const { clock, take } = begin();
		for (let i = 0; i < 5_000; i += 1) await take(`client ${i}`);
		for (let i = 0; i < 3; i += 1) expect(await take(`one too many ${i}`)).toBe(true);
		expect(await take("another")).toBe(false);
		clock.now = 60_000;
		expect(await take("another")).toBe(true);
	});
});

describe("what strangers make happen", () => {
	it("is told once in a window for each key, with how often it was kept quiet", () => {
		const clock = { now: 0 };
		const tell = createSeldom(() => clock.now);
		expect([tell("a", 1_000), tell("a", 1_000), tell("b", 1_000), tell("a", 1_000)]).toEqual([
			0,
			null,
			0,
			null,
		]);
		clock.now = 1_000;
		expect(tell("a", 1_000)).toBe(2);
		expect(tell("a", 1_000)).toBeNull();
	});

	it("does not grow by the number of keys", () => {
		const tell = createSeldom(() => 0);
		for (let i = 0; i < 1_000; i += 1) tell(`key ${i}`, 1_000);
		expect([tell("further", 1_000), tell("and more", 1_000)]).toEqual([0, null]);
	});
});
