import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanText, fieldOf, lengthOf } from "@/lib/base/text";

describe("cleanText", () => {
	it.each([
		["line ends", "a\r\nb\rc\u2028d\u2029e\u0085f\n\ng", "a\nb\nc\nd\ne\nf\n\ng"],
		["control characters", "a\u0000b\u0007c\u001bd\u007fe\u009ff", "abcdef"],
		["tabs", "a\tb", "a b"],
		["what is around it", " \r\n a b \n\t", "a b"],
		["halves of characters", "a\ud83db\ude00c", "abc"],
		["decomposed letters", "a\u030a A\u030a", "å Å"],
		["letters that a control character had parted", "a\u0000\u030a", "å"],
	])("puts %s in one form", (_, raw, clean) => {
		expect(cleanText(raw)).toBe(clean);
	});

	it("keeps emoji, also those made of several", () => {
		expect(cleanText("😀 👨‍👩‍👧 🇩🇰 ❤️")).toBe("😀 👨‍👩‍👧 🇩🇰 ❤️");
	});

	it("changes nothing more when done twice, and leaves nothing that cannot be written", () => {
		const raw = fc.string({ unit: "binary", maxLength: 60 });
		const odd = fc
			.array(fc.oneof(raw, fc.constantFrom("\r\n", "\0", "\ud800", "\udc00", "\u030a", "\u0085")))
			.map((parts) => parts.join(""));
		fc.assert(
			fc.property(odd, (text) => {
				for (const clean of [cleanText, cleanLine]) {
					const once = clean(text);
					expect(clean(once)).toBe(once);
					expect(once.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}]/u);
					expect(Buffer.from(once).toString()).toBe(once);
				}
				expect(cleanLine(text)).not.toContain("\n");
			}),
			{ numRuns: 500 },
		);
	});
});

it("a line is on one line", () => {
	expect(cleanLine(" a\r\nb \u00a0\t c\u0085d ")).toBe("a b c d");
});

it("lengths are counted in code points", () => {
	expect([lengthOf(""), lengthOf("æøå"), lengthOf("😀😀")]).toEqual([0, 3, 2]);
});

it("a field that is sent several times loses nothing", () => {
	const form = new URLSearchParams("a=1&b=x&a=2");
	expect([fieldOf(form, "a"), fieldOf(form, "b"), fieldOf(form, "c")]).toEqual(["1\n2", "x", ""]);
});
