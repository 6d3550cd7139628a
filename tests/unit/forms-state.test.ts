import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formStateOf, keepFormState } from "@/lib/base/form-state";

describe("a form's state", () => {
	it("comes back as it was, whatever was typed and however much", () => {
		const text = fc.string({ unit: "grapheme", maxLength: 300 });
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text)), (values) => {
				const { header, forget } = keepFormState({ values });
				expect(header).toMatch(/^[\w-]{20,60}$/);
				expect(formStateOf(header)).toEqual({ values });
				forget();
				expect(formStateOf(header)).toBeNull();
			}),
		);
		const large = { values: [["besked", "Jeg ringede, og ingen tog telefonen. ".repeat(50_000)]] };
		const kept = keepFormState(large);
		expect(formStateOf(kept.header)).toBe(large);
		kept.forget();
	});

	it("belongs to one answer: two of the same time never meet, and names cannot be guessed from each other", () => {
		const kept = Array.from({ length: 1_000 }, (_, i) => keepFormState(i));
		expect(new Set(kept.map(({ header }) => header)).size).toBe(1_000);
		expect(kept.map(({ header }) => formStateOf(header))).toEqual(kept.map((_, i) => i || null));
		for (const { forget } of kept) forget();
	});

	it("is none behind any other header", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(formStateOf(text)).toBeNull();
			}),
		);
		for (const header of [null, "", "side-", "__proto__", "constructor"])
			expect(formStateOf(header)).toBeNull();
	});
});
