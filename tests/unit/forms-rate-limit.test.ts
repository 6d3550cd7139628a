import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRateLimit } from "@/lib/base/rate-limit";
import { runs } from "../support/runs";

const MINUTE = 60_000;
const LIMITS = {
	perClient: [{ most: 5, windowMs: 10 * MINUTE }],
	inAll: 60,
	newcomers: 0,
	windowMs: 60 * MINUTE,
};
const limit = () => createRateLimit(LIMITS, Buffer.from("salt"));

describe("a rate limit", () => {
	it("lets five through in ten minutes, and says how long the sixth must wait", () => {
		const take = limit();
		for (let minute = 0; minute < 5; minute++) expect(take("a", minute * MINUTE)).toBe(0);
		expect(take("a", 5 * MINUTE)).toBe(5 * MINUTE);
		expect(take("a", 10 * MINUTE - 1)).toBe(1);
		expect(take("a", 10 * MINUTE)).toBe(0);
		expect(take("a", 10 * MINUTE)).toBe(MINUTE);
	});

	it("does not let one client wait for another", () => {
		const take = limit();
		for (let i = 0; i < 6; i++) take("a", 0);
		expect(take("b", 0)).toBe(0);
	});

	it("lets sixty through in an hour from all together", () => {
		const take = limit();
		for (let i = 0; i < 60; i++) expect(take(`client ${i}`, i)).toBe(0);
		expect(take("one more", 60)).toBe(60 * MINUTE - 60);
		expect(take("one more", 60 * MINUTE)).toBe(0);
	});

	it("slows one client in the long run too, so that it cannot take all the places", () => {
		const perClient = [...LIMITS.perClient, { most: 12, windowMs: 60 * MINUTE }];
		const take = createRateLimit({ ...LIMITS, perClient }, Buffer.from("salt"));
		let through = 0;
		for (let minute = 0; minute < 60; minute++) if (take("a", minute * MINUTE) === 0) through += 1;
		expect(through).toBe(12);
		expect(take("b", 59 * MINUTE)).toBe(0);
	});

	it("lets in who has taken none when a few have taken all, up to a limit", () => {
		const take = createRateLimit({ ...LIMITS, newcomers: 2 }, Buffer.from("salt"));
		for (let i = 0; i < 60; i++) take(`client ${i % 12}`, i);
		expect(take("client 3", 60)).toBeGreaterThan(0);
		expect([take("b", 60), take("c", 60), take("b", 60), take("d", 60)].map((wait) => wait > 0)).toEqual([
			false,
			false,
			true,
			true,
		]);
	});

	it("counts all addresses of one network of IPv6 as one client", () => {
		const take = limit();
		for (let i = 0; i < 5; i++) expect(take(`2001:db8:1:2::${i}`, 0)).toBe(0);
		expect(take("2001:db8:1:2:ffff::1", 0)).toBeGreaterThan(0);
		expect(take("2001:db8:1:3::1", 0)).toBe(0);
		for (let i = 0; i < 5; i++) take("::ffff:192.0.2.1", 0);
		expect(take("192.0.2.1", 0)).toBeGreaterThan(0);
		expect(take("192.0.2.2", 0)).toBe(0);
	});

	it("forgets what was refused: who tries again and again waits no longer", () => {
		const take = limit();
		for (let i = 0; i < 5; i++) take("a", 0);
		for (let i = 0; i < runs(100_000, 10_000); i++) take("a", MINUTE);
		expect(take("a", 10 * MINUTE)).toBe(0);
	});

	it("says a time at which there is a place, when nobody else takes it", () => {
		const asked = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.nat(5 * MINUTE)), { maxLength: 80 });
		fc.assert(
			fc.property(asked, (requests) => {
				const take = createRateLimit({ ...LIMITS, inAll: 8 }, Buffer.from("salt"));
				let now = 0;
				const through: { client: string; at: number }[] = [];
				for (const [client, later] of requests) {
					now += later;
					const wait = take(client, now);
					if (wait === 0) through.push({ client, at: now });
					else {
						now += wait;
						expect(take(client, now)).toBe(0);
						through.push({ client, at: now });
					}
					const recent = through.filter(({ at }) => at > now - 60 * MINUTE);
					expect(recent.length).toBeLessThanOrEqual(8);
					const own = recent.filter((entry) => entry.client === client && entry.at > now - 10 * MINUTE);
					expect(own.length).toBeLessThanOrEqual(5);
				}
			}),
		);
	});
});
