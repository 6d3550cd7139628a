import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressesOf } from "@/lib/desk/links/addresses";
import { checkAll } from "@/lib/desk/links/check-all";
import type { Ask } from "@/lib/desk/links/network";
import type { Entry } from "@/lib/model/kinds";

/** A clock that goes on by itself whenever everybody waits. */
function fakeClock() {
	let now = 0;
	const waiting: { until: number; go: () => void }[] = [];
	const step = () => {
		waiting.sort((a, b) => a.until - b.until);
		const next = waiting.shift();
		if (!next) return;
		now = Math.max(now, next.until);
		next.go();
	};
	return {
		now: () => now,
		wait: (ms: number) =>
			new Promise<void>((go) => {
				waiting.push({ until: now + ms, go });
				setTimeout(step, 0);
			}),
	};
}

const { signal } = new AbortController();

describe("a round of links", () => {
	it("asks two at once at most, one host never at once and a second apart, and each address once", async () => {
		const host = fc.constantFrom("a.dk", "b.dk", "c.dk");
		const address = fc.tuple(host, fc.nat(99)).map(([name, n]) => `https://${name}/${n}`);
		const law = fc.asyncProperty(fc.uniqueArray(address, { maxLength: 14 }), async (addresses) => {
			const clock = fakeClock();
			const asked: { host: string; from: number; to: number }[] = [];
			let busy = 0;
			let most = 0;
			const ask: Ask = async (url) => {
				busy += 1;
				most = Math.max(most, busy);
				const from = clock.now();
				await clock.wait(200);
				busy -= 1;
				asked.push({ host: url.host, from, to: clock.now() });
				return { status: 200, location: null };
			};
			const seen: string[] = [];
			await checkAll(addresses, { ask, clock, signal }, async (one) => void seen.push(one));
			expect(seen.sort()).toEqual([...addresses].sort());
			expect(most).toBeLessThanOrEqual(2);
			for (const name of ["a.dk", "b.dk", "c.dk"]) {
				const own = asked.filter((one) => one.host === name).sort((a, b) => a.from - b.from);
				for (const [i, { from }] of own.entries()) {
					const before = own[i - 1];
					if (before) expect(from - before.to).toBeGreaterThanOrEqual(1_000);
				}
			}
		});
		await fc.assert(law, { numRuns: 40 });
	});

	it("stops when its time has passed, and keeps what it has seen", async () => {
		const round = new AbortController();
		const addresses = Array.from({ length: 9 }, (_, i) => `https://${i}.dk/`);
		const seen: string[] = [];
		const ask: Ask = async () => ({ status: 200, location: null });
		await checkAll(addresses, { ask, clock: fakeClock(), signal: round.signal }, async (one) => {
			seen.push(one);
			if (seen.length === 3) round.abort();
		});
		expect(seen.length).toBeGreaterThanOrEqual(3);
		expect(seen.length).toBeLessThan(9);
	});
});

describe("the addresses of documents", () => {
	it("are those of fields and of running text, each with every place where it stands", () => {
		const page = {
			...{ title: "Om", lead: "Se https://ikke-et-link.dk her" },
			body: "Læs [mere](https://a.dk/x?y=1) og [mere](https://b.dk/), eller [her](/tilbud).",
		};
		const offer = { urls: ["https://a.dk/x?y=1"], source: { url: "http://c.dk" }, title: "https" };
		const found = addressesOf([
			{ kind: "page", slug: "om", document: page },
			{ kind: "offer", slug: "et", document: offer },
		] as unknown as Entry[]);
		expect([...found.keys()]).toEqual(["https://a.dk/x?y=1", "https://b.dk/", "http://c.dk"]);
		expect(found.get("https://a.dk/x?y=1")).toEqual([
			{ kind: "page", slug: "om", path: "body" },
			{ kind: "offer", slug: "et", path: "urls.0" },
		]);
	});
});
