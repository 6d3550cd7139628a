import type { ChildProcess } from "node:child_process";
import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { createNextProcess, type Surroundings } from "@/lib/delivery/next/next-process";
import { readDeliverySettings } from "@/lib/delivery/settings";

/** A process that dies when it is told to, or when the test says. */
class FakeChild extends EventEmitter {
	readonly signals: string[] = [];
	constructor(private readonly stubborn = false) {
		super();
	}
	kill(signal: string) {
		this.signals.push(signal);
		if (!this.stubborn || signal === "SIGKILL") this.emit("exit", null, signal);
	}
}

function surroundings(overrides: Partial<Surroundings> = {}) {
	const children: FakeChild[] = [];
	const pauses: number[] = [];
	const deaths: string[] = [];
	let port = 4000;
	const next = createNextProcess({
		spawn: () => {
			children.push(new FakeChild());
			return children.at(-1) as unknown as ChildProcess;
		},
		freePort: async () => ++port,
		answers: async () => true,
		sleep: async (ms) => {
			pauses.push(ms);
			await new Promise(setImmediate);
		},
		clock: () => 0,
		onDeath: (message) => deaths.push(message),
		...overrides,
	});
	return { next, children, pauses, deaths };
}

describe("createNextProcess", () => {
	it("has a port from when Next answers", async () => {
		let tries = 0;
		const { next, pauses } = surroundings({ answers: async () => ++tries > 3 });
		expect(next.port()).toBeUndefined();
		await next.start();
		expect(next.port()).toBe(4001);
		expect(pauses).toHaveLength(3);
	});

	it("starts Next again when it dies, and has no port meanwhile", async () => {
		const { next, children, deaths } = surroundings();
		await next.start();
		children[0]?.emit("exit", 1, null);
		await Promise.resolve();
		expect(next.port()).toBeUndefined();
		await expect.poll(next.port).toBe(4002);
		expect(children).toHaveLength(2);
		expect(deaths).toEqual(["Next ended, starting again in 250 ms"]);
	});

	it("pauses longer while it keeps dying, and briefly again once it has lived", async () => {
		const born: FakeChild[] = [];
		const { next, pauses } = surroundings({
			spawn: () => {
				const child = new FakeChild();
				born.push(child);
				// The second to the tenth die before they answer; the third cannot even be spawned.
				if (born.length > 1 && born.length <= 10) {
					queueMicrotask(() => child.emit(born.length === 3 ? "error" : "exit", new Error("ENOENT")));
				}
				return child as unknown as ChildProcess;
			},
			answers: async () => born.length === 1 || born.length > 10,
		});
		await next.start();
		born[0]?.emit("exit", 1, null);
		await expect.poll(next.port).toBe(4011);
		const long = pauses.filter((ms) => ms >= 250);
		expect(long).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
		born.at(-1)?.emit("exit", 1, null);
		await expect.poll(next.port).toBe(4012);
		expect(pauses.at(-1)).toBe(250);
	});

	it("fails when the very first start fails", async () => {
		const { next } = surroundings({
			spawn: () => {
				const child = new FakeChild();
				queueMicrotask(() => child.emit("exit", 1, null));
				return child as unknown as ChildProcess;
			},
			answers: async () => false,
		});
		await expect(next.start()).rejects.toThrow("Next ended before it answered");
	});

	it("stops for good, by force when it must", async () => {
		const child = new FakeChild(true);
		let spawned = 0;
		const { next } = surroundings({
			spawn: () => {
				spawned++;
				return child as unknown as ChildProcess;
			},
		});
		await next.start();
		await next.stop(10);
		expect(child.signals).toEqual(["SIGTERM", "SIGKILL"]);
		expect(next.port()).toBeUndefined();
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(spawned).toBe(1);
	});
});

describe("readDeliverySettings", () => {
	it("has defaults, takes numbers and says in Danish what is wrong", () => {
		const defaults = {
			...{ CACHE_BYTES: 67_108_864, NEXT_SILENCE_MS: 10_000, RENDERS: 2 },
			...{ HSTS_SUBDOMAINS: "off", CSP_REPORTS: "off" },
		};
		expect(readDeliverySettings({ CACHE_BYTES: "", RENDERS: "" })).toEqual(defaults);
		expect(readDeliverySettings({ CACHE_BYTES: "2000000", NEXT_PORT: "4000" })).toEqual({
			...defaults,
			CACHE_BYTES: 2_000_000,
			NEXT_PORT: 4_000,
			NEXT_SILENCE_MS: 10_000,
		});
		expect(() => readDeliverySettings({ CACHE_BYTES: "meget" })).toThrow(/^CACHE_BYTES: skal være/);
	});
});
