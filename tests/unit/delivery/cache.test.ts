import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cache, createCache } from "@/lib/delivery/cache";
import { createBackgroundQueue } from "@/lib/delivery/encode";
import { type Kept, keep, sizeOf } from "@/lib/delivery/kept";
import { createOutage } from "@/lib/delivery/outage";
import { createPages } from "@/lib/delivery/pages";

const KIB = 1024;
const entry = (bytes: number) => keep({ status: 200, headers: [], plain: Buffer.alloc(bytes) });

describe("createCache", () => {
	it("lets the least recently used go first", async () => {
		const kept = await entry(KIB);
		const cache = createCache(4 * (sizeOf(kept) + 2));
		for (const key of "abcd") cache.set(key, kept);
		cache.get("a");
		cache.set("e", kept);
		expect([..."abcde"].filter((key) => cache.get(key))).toEqual(["a", "c", "d", "e"]);
	});

	it("keeps nothing larger than a quarter of its bound, and forgets what it replaced", async () => {
		const cache = createCache(100 * KIB);
		cache.set("a", await entry(KIB));
		cache.set("a", await entry(24 * KIB));
		expect(cache.get("a")).toBeUndefined();
		expect(cache.bytes).toBe(0);
	});

	it("counts what it holds, never more than its bound, whatever happens", async () => {
		const kept = await Promise.all([1, 5, 20, 30].map((size) => entry(size * KIB)));
		const acts: ((cache: Cache, key: string, value: Kept) => void)[] = [
			(cache, key, value) => cache.set(key, value),
			(cache, key) => void cache.get(key),
			(cache, key, value) => cache.resized(key, value),
			(cache) => cache.clear(),
		];
		const action = fc.tuple(
			fc.constantFrom(...acts),
			fc.constantFrom(..."abcdefgh"),
			fc.constantFrom(...kept),
		);
		fc.assert(
			fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
				const cache = createCache(100 * KIB);
				for (const [act, key, value] of actions) act(cache, key, value);
				const held = [..."abcdefgh"].flatMap((key) => cache.get(key) ?? []);
				expect(cache.bytes).toBe(held.reduce((sum, each) => sum + sizeOf(each) + 2, 0));
				expect(cache.bytes).toBeLessThanOrEqual(100 * KIB);
				expect(cache.entries).toBe(held.length);
			}),
		);
	});
});

describe("under 20,000 different addresses", () => {
	it("stays within its bound, and the page everybody asks for is still there", async () => {
		const bound = 1024 * KIB;
		const cache = createCache(bound);
		const missing = createCache(bound);
		const rendered: string[] = [];
		const visitor = { client: "a", gone: new AbortController().signal };
		const pages = createPages({
			version: () => "1",
			render: async (address) => {
				rendered.push(address);
				return { kept: await entry(2_000), keepIn: address.endsWith("9") ? "missing" : "pages" };
			},
			lane: async () => () => undefined,
			pages: cache,
			missing,
			background: createBackgroundQueue(),
			clock: () => 0,
			outage: createOutage(
				() => 0,
				() => undefined,
			),
		});
		let most = 0;
		for (let number = 0; number < 20_000; number++) {
			await pages.get(`/side-${number}`, visitor);
			await pages.get("/om", visitor);
			most = Math.max(most, cache.bytes, missing.bytes);
		}
		expect(most).toBeLessThanOrEqual(bound);
		expect(most).toBeGreaterThan(bound / 2);
		expect(rendered).toHaveLength(20_001);
	}, 30_000);
});
