import { describe, expect, it } from "vitest";
import { createHearing } from "@/lib/delivery/next/hearing";
import { createNextWatch, LOOK_MS } from "@/lib/delivery/next/next-watch";

/** A watch over a Next that answers, or does not, by a clock that the test moves. */
function watched(silenceMs = 10_000) {
	const state = { now: 0, hangs: false, asked: 0, restarted: [] as number[] };
	const hearing = createHearing(() => state.now);
	const answer = (giveUp: () => void = () => undefined) => {
		const ended = hearing.wait(giveUp);
		if (!state.hangs) ended(true);
		return ended;
	};
	const watch = createNextWatch({
		hearing,
		clock: () => state.now,
		ask: async () => {
			state.asked += 1;
			await new Promise<void>((resolve) => {
				const ended = answer(() => {
					ended(false);
					resolve();
				});
				if (!state.hangs) resolve();
			});
		},
		restart: (silentMs) => state.restarted.push(silentMs),
		silenceMs,
	});
	async function pass(ms: number, between: () => void = () => undefined) {
		for (const end = state.now + ms; state.now < end; ) {
			state.now += LOOK_MS;
			between();
			watch.look();
			await Promise.resolve();
		}
	}
	return { state, hearing, answer, watch, pass };
}

describe("createNextWatch", () => {
	it("asks every other second, and leaves alone what answers", async () => {
		const { state, pass } = watched();
		await pass(60_000);
		expect(state.asked).toBe(30);
		expect(state.restarted).toEqual([]);
	});

	it("ends what has answered nobody for as long as it is told, and not before", async () => {
		const { state, pass } = watched();
		await pass(4_000);
		state.hangs = true;
		await pass(10_000);
		expect(state.restarted).toEqual([]);
		await pass(2_500);
		expect(state.restarted).toEqual([10_000]);
		await pass(7_000);
		expect(state.restarted, "a new one has its own time").toHaveLength(1);
	});

	it("leaves alone what is slow for one and answers others", async () => {
		const { state, hearing, pass } = watched();
		state.hangs = true;
		await pass(60_000, () => hearing.wait(() => undefined)(true));
		expect(hearing.silentMs()).toBeLessThan(LOOK_MS);
		expect(state.restarted).toEqual([]);
	});

	it("knows nothing about a time in which it was asleep itself", async () => {
		const { state, pass } = watched();
		state.hangs = true;
		await pass(2_500);
		state.now += 60_000;
		await pass(LOOK_MS);
		expect(state.restarted).toEqual([]);
		await pass(LOOK_MS);
		expect(state.restarted).toHaveLength(1);
	});

	it("lets those give up after four seconds who wait for what answers nobody, and only those", async () => {
		const { state, answer, hearing, pass } = watched();
		const gaveUp: string[] = [];
		await pass(LOOK_MS);
		state.hangs = true;
		const first = answer(() => {
			gaveUp.push("first");
			first(false);
		});
		await pass(3_000);
		answer(() => gaveUp.push("second"));
		await pass(1_000);
		expect(gaveUp).toEqual(["first"]);
		hearing.wait(() => undefined)(true);
		await pass(3_500);
		expect(gaveUp).toEqual(["first"]);
	});
});
