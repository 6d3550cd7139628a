import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeFormState, encodeFormState, type FormState } from "@/lib/base/form-state";

const state = (values: Record<string, string>): FormState => ({
	values,
	errors: { besked: "message-too-long" },
	fault: null,
	waitMinutes: null,
});
const pack = (value: unknown) => deflateRawSync(JSON.stringify(value)).toString("base64url");

describe("a form's state in a header", () => {
	it("comes back as it was, whatever was typed", () => {
		const text = fc.string({ unit: "grapheme", maxLength: 300 });
		fc.assert(
			fc.property(text, text, (besked, kontakt) => {
				const header = encodeFormState(state({ besked, kontakt }));
				expect(header).toMatch(/^[\w-]+$/);
				expect(decodeFormState(header)).toEqual(state({ besked, kontakt }));
			}),
		);
	});

	it("holds a message as long as a form may be, so that nothing is lost that is too long", () => {
		const sentence = (i: number) => `Jeg ringede den ${i}. gang, og ingen tog telefonen. `;
		const besked = Array.from({ length: 320 }, (_, i) => sentence(i * 7)).join("");
		expect(besked.length).toBeGreaterThan(16_000);
		expect(decodeFormState(encodeFormState(state({ besked })))?.values.besked).toBe(besked);
	});

	it("cuts what is no language, and is never too long for a header", () => {
		// A fixed sequence that compresses badly: every code point another.
		const emoji = String.fromCodePoint(
			...Array.from({ length: 8_000 }, (_, i) => 0x20000 + ((i * 40_503) % 42_000)),
		);
		const header = encodeFormState(state({ besked: emoji, kontakt: emoji }));
		expect(header.length).toBeLessThanOrEqual(12 * 1024);
		expect(decodeFormState(header)?.values.besked).toBe([...emoji].slice(0, 1_000).join(""));
	});
});

describe("a header that is no form's state", () => {
	it.each([
		["none", null],
		["empty", ""],
		["no base64", "%%%"],
		["not compressed", Buffer.from("{}").toString("base64url")],
		["no JSON", deflateRawSync("{").toString("base64url")],
		["nothing of ours", pack({})],
		["more than ours", pack({ ...state({}), admin: true })],
		["an unknown fault", pack({ ...state({}), fault: "hacked" })],
		["a value that is no text", pack({ ...state({}), values: { besked: 1 } })],
		["a wait of no minutes", pack({ ...state({}), waitMinutes: 0 })],
		["too long", "a".repeat(12 * 1024 + 1)],
		["small, but huge when unpacked", pack(state({ besked: "a".repeat(1_000_000) }))],
	])("%s is as if there were none", (_, header) => {
		expect(decodeFormState(header)).toBeNull();
	});

	it("never fails", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(decodeFormState(text)).toBeNull();
			}),
		);
	});
});
