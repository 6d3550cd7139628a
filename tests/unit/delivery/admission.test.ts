import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAdmission } from "@/lib/delivery/admission/admission";

const BOUNDS = { atOnce: 2, inAll: 12, perClient: 5, longestMs: 100 };
const CLIENTS = ["a", "b", "c", "d"] as const;

/** One that asks, and what has become of it. */
type Asked = { client: string; at: number; state: "waiting" | "begun" | "refused" | "left" | "over" };

/** An admission under a clock that the test holds, and everything that happens in it. */
function admissionUnder(bounds = BOUNDS) {
	const clock = { now: 0 };
	const admission = createAdmission(bounds, () => clock.now);
	const asked: (Asked & { leave: () => void; done: () => void })[] = [];
	const begun: Asked[] = [];
	function enter(client: string) {
		const one = { client, at: clock.now, state: "waiting" as Asked["state"], leave() {}, done() {} };
		asked.push(one);
		one.leave = admission.enter({
			client,
			begin(done) {
				expect(one.state).toBe("waiting");
				one.state = "begun";
				begun.push(one);
				one.done = done;
			},
			refuse() {
				expect(one.state).toBe("waiting");
				one.state = "refused";
			},
		});
		return one;
	}
	const those = (state: Asked["state"]) => asked.filter((one) => one.state === state);
	return { admission, clock, enter, asked, begun, those };
}

type Step = { enter?: string; end?: number; leave?: number; pass?: number };

const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ enter: fc.constantFrom(...CLIENTS) }) },
	{ weight: 4, arbitrary: fc.record({ end: fc.nat() }) },
	{ weight: 1, arbitrary: fc.record({ leave: fc.nat() }) },
	{ weight: 1, arbitrary: fc.record({ pass: fc.nat(60) }) },
);
function take({ enter, end, leave, pass }: Step, under: ReturnType<typeof admissionUnder>) {
	const { clock, those, admission } = under;
	if (enter !== undefined) under.enter(enter);
	const running = those("begun");
	const ending = end === undefined ? undefined : running[end % Math.max(1, running.length)];
	if (ending) {
		ending.state = "over";
		ending.done();
		ending.done();
	}
	const waiting = those("waiting");
	const leaving = leave === undefined ? undefined : waiting[leave % Math.max(1, waiting.length)];
	if (leaving) {
		leaving.state = "left";
		leaving.leave();
	}
	clock.now += pass ?? 0;
	if (pass !== undefined) admission.sweep();
}

function expectWithinBounds({ those, admission, clock }: ReturnType<typeof admissionUnder>, swept: boolean) {
	const [running, waiting] = [those("begun").length, those("waiting")];
	expect([admission.running, admission.waiting]).toEqual([running, waiting.length]);
	expect(running).toBeLessThanOrEqual(BOUNDS.atOnce);
	expect(waiting.length === 0 || running === BOUNDS.atOnce).toBe(true);
	expect(waiting.length).toBeLessThanOrEqual(BOUNDS.inAll);
	const ofOne = CLIENTS.map((client) => waiting.filter((one) => one.client === client).length);
	expect(Math.max(...ofOne)).toBeLessThanOrEqual(BOUNDS.perClient);
	const longest = Math.max(0, ...waiting.map(({ at }) => clock.now - at));
	if (swept) expect(longest).toBeLessThan(BOUNDS.longestMs);
}

describe("admission, whatever happens", () => {
	it("never lets more begin than may be under way, and nobody waits while there is a place", () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
				const under = admissionUnder();
				for (const each of steps) {
					take(each, under);
					expectWithinBounds(under, each.pass !== undefined);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it("lets no other client begin twice before one that waits, and each client's own begin in order", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...CLIENTS), { minLength: 3, maxLength: 12 }), (clients) => {
				const under = admissionUnder({ ...BOUNDS, perClient: 12, longestMs: 1e9 });
				const asked = clients.map((client) => under.enter(client));
				while (under.those("waiting").length > 0) take({ end: 0 }, under);
				const order = under.begun.slice(BOUNDS.atOnce);
				for (const client of CLIENTS) {
					expect(order.filter((one) => one.client === client)).toEqual(
						asked.slice(BOUNDS.atOnce).filter((one) => one.client === client),
					);
					const [first] = order.filter((one) => one.client === client);
					const before = order.slice(0, first ? order.indexOf(first) : 0).map((one) => one.client);
					expect(new Set(before).size).toBe(before.length);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it("starves nobody: who sends one request is behind one of each other client, however many those have sent", () => {
		const under = admissionUnder({ ...BOUNDS, inAll: 1_000, perClient: 300 });
		for (let count = 0; count < 300; count += 1) for (const client of ["a", "b", "c"]) under.enter(client);
		const one = under.enter("d");
		for (let ended = 0; ended < 4; ended += 1) take({ end: 0 }, under);
		expect(one.state).toBe("begun");
	});
});

describe("a room that is full", () => {
	it("gives way at the newest of the client that has most, to one that has fewer", () => {
		const under = admissionUnder({ ...BOUNDS, inAll: 6 });
		for (let count = 0; count < 7; count += 1) under.enter("a");
		for (let count = 0; count < 1; count += 1) under.enter("b");
		expect(under.those("refused")).toEqual([]);
		const newest = under.asked.filter(({ client }) => client === "a").at(-1);
		expect(under.enter("c").state).toBe("waiting");
		expect(newest?.state).toBe("refused");
		expect(under.admission.takeRefused()).toBe(1);
		expect(under.admission.takeRefused()).toBe(0);
	});

	it("refuses one that has as many as the others", () => {
		const under = admissionUnder({ ...BOUNDS, inAll: 2 });
		for (const client of ["x", "x", "a", "b"]) under.enter(client);
		expect(under.enter("a").state).toBe("refused");
	});
});
