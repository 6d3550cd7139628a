import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forgetSubmitted, keptForms } from "@/components/enhance-desk/kept";
import { createOutbox, resultWords, risingNumber, type Sent, sentBy } from "@/components/enhance-desk/outbox";

/** An outbox whose tries are answered by hand. */
function byHand() {
	const tries: { body: string; answer: (result: Sent) => void }[] = [];
	const results: [Sent, string][] = [];
	const outbox = createOutbox({
		send: (body) => new Promise((answer) => tries.push({ body, answer })),
		onResult: (result, body) => results.push([result, body]),
	});
	const answer = async (result: Sent) => {
		tries.at(-1)?.answer(result);
		await new Promise((done) => setImmediate(done));
	};
	return { outbox, tries, results, answer };
}

describe("what is typed on its way to the server", () => {
	it("goes one at a time, and of what came meanwhile only the newest", async () => {
		const { outbox, tries, results, answer } = byHand();
		for (const body of ["a", "ab", "abc"]) outbox.put(body);
		expect(tries.map(({ body }) => body)).toEqual(["a"]);
		await answer("sent");
		expect(tries.map(({ body }) => body)).toEqual(["a", "abc"]);
		await answer("sent");
		expect(results).toEqual([
			["sent", "a"],
			["sent", "abc"],
		]);
	});

	it("is not sent again once it is there, and is when it did not arrive", async () => {
		const { outbox, tries, answer } = byHand();
		outbox.put("a");
		await answer("unreachable");
		outbox.put("a");
		await answer("sent");
		outbox.put("a");
		expect(tries).toHaveLength(2);
		expect(outbox.has("a")).toBe(true);
		outbox.markSent("b");
		outbox.put("b");
		expect(tries).toHaveLength(2);
	});

	it("the last that was typed arrives, whatever happens on the way", async () => {
		const results = fc.array(fc.constantFrom<Sent>("sent", "unreachable", "refused"), { maxLength: 8 });
		const typing = fc.array(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });
		await fc.assert(
			fc.asyncProperty(typing, results, async (bodies, answers) => {
				const { outbox, tries, answer } = byHand();
				for (const [i, body] of bodies.entries()) {
					outbox.put(body);
					if (answers[i]) await answer(answers[i]);
				}
				const last = bodies.at(-1) ?? "";
				for (let i = 0; i < 20 && !outbox.has(last); i++) {
					await answer("sent");
					outbox.put(last);
				}
				expect(outbox.has(last)).toBe(true);
				expect(tries.at(-1)?.body).toBe(last);
			}),
			{ numRuns: 40 },
		);
	});

	it("carries a number that only rises, also when the clock is put back", () => {
		const clock = [5, 5, 3, 9];
		const number = risingNumber(() => clock.shift() ?? 0);
		expect([number(), number(), number(), number(), number()]).toEqual([5, 6, 7, 9, 10]);
	});

	it("says what became of it, with the time in Denmark", () => {
		expect([204, 401, 413, 503].map(sentBy)).toEqual(["sent", "signed-out", "refused", "unreachable"]);
		const at = new Date("2026-06-01T10:31:00Z");
		expect(resultWords("sent", at)).toBe("Husket for dig kl. 12.31. Gem kladden, når andre må se den.");
		expect(resultWords("unreachable", at)).toContain("ligger i denne fane");
	});
});

describe("what the tab keeps", () => {
	const memory = () => {
		const kept = new Map<string, string>();
		return {
			kept,
			store: {
				getItem: (key: string) => kept.get(key) ?? null,
				setItem: (key: string, value: string) => void kept.set(key, value),
				removeItem: (key: string) => void kept.delete(key),
			},
		};
	};

	it("is there until it is sent, form by form", () => {
		const { store } = memory();
		const forms = keptForms(() => store);
		expect(forms.keep("post:1", { body: "d.title=Æ", submitted: false })).toBe(true);
		expect(forms.read("post:1")).toEqual({ body: "d.title=Æ", submitted: false });
		expect(forms.read("post:2")).toBeNull();
		forms.forget("post:1");
		expect(forms.read("post:1")).toBeNull();
	});

	it("is nothing where the browser forbids it, or something else was written there", () => {
		const forms = keptForms(() => {
			throw new Error("SecurityError");
		});
		expect(forms.keep("a", { body: "x", submitted: false })).toBe(false);
		expect(forms.read("a")).toBeNull();
		const { kept, store } = memory();
		for (const text of ["{", "7", "null", '{"body":7}']) {
			kept.set("redaktion:a", text);
			expect(keptForms(() => store).read("a")).toBeNull();
		}
	});

	it("is forgotten when the form that was sent off has led to a page", () => {
		const { kept, store } = memory();
		const forms = keptForms(() => store);
		forms.keep("saved", { body: "a", submitted: true });
		forms.keep("unsent", { body: "b", submitted: false });
		kept.set("min-liste", "x");
		const whole = Object.assign(Object.create(store), Object.fromEntries(kept)) as Storage;
		forgetSubmitted(whole);
		expect([...kept.keys()]).toEqual(["redaktion:unsent", "min-liste"]);
	});
});
