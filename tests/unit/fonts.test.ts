import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { charactersOf, DISPLAY_RANGE, TEXT_RANGE, ZERO_RANGE } from "@/scripts/subset-fonts";
import { PROJECT, readEntries } from "../support/catalogue";

const layout = readFileSync(join(PROJECT, "app/layout.tsx"), "utf8");
/** The ranges of the layout's faces, in its order: text, its zero, display, and the whole faces for the rest. */
const ranges = [...layout.matchAll(/"(U\+[^"]+)"/g)].map((match) => match[1] ?? "");

describe("the fonts that a first visit loads", () => {
	it("are cut to the very ranges that the layout gives them", () => {
		expect(ranges.slice(0, 3)).toEqual([TEXT_RANGE, ZERO_RANGE, DISPLAY_RANGE]);
		expect(ranges).toHaveLength(5);
	});

	it("and the whole faces share no character, so that none is loaded for what the cut ones have", () => {
		for (const [cut = "", rest = ""] of [
			[ranges[0], ranges[3]],
			[ranges[2], ranges[4]],
		]) {
			const had = new Set(charactersOf(cut));
			expect([...charactersOf(rest)].filter((character) => had.has(character))).toEqual([]);
			const gaps = Array.from({ length: 0xdf }, (_, i) => String.fromCodePoint(0x21 + i)).filter(
				(character) =>
					!had.has(character) && !/[0\p{Cc}]/u.test(character) && !charactersOf(rest).includes(character),
			);
			expect(gaps).toEqual([]);
		}
	});

	it("and are not asked for a hyphen that no face has, where a word is broken", () => {
		for (const range of ranges) expect(charactersOf(range)).not.toContain("\u2010");
	});

	it("have every character of our content but the zero, which Atkinson strikes through", () => {
		const text = JSON.stringify(readEntries()).replaceAll(/\\n/g, " ");
		const missing = (range: string) => {
			const had = new Set(charactersOf(range));
			return [...new Set(text)].filter((character) => !had.has(character)).sort();
		};
		// Signs of addresses and data, which stand in no heading; the whole face has them.
		expect(
			missing(DISPLAY_RANGE).filter((character) => !charactersOf(ranges[4] ?? "").includes(character)),
		).toEqual([]);
		expect(missing(DISPLAY_RANGE).join("")).not.toMatch(/[\p{L}\p{N}.,:;!?&()%+-]/u);
		expect(missing(TEXT_RANGE)).toEqual(["0"]);
	});

	it.each([
		["text", 8_000, 14_000],
		["display", 8_000, 14_000],
		["zero", 300, 1_500],
	])("%s weighs between %i and %i bytes", (name, least, most) => {
		const bytes = readFileSync(join(PROJECT, `lib/generated/fonts/${name}.woff2`));
		expect(bytes.subarray(0, 4).toString()).toBe("wOF2");
		expect(bytes.length).toBeGreaterThan(least);
		expect(bytes.length).toBeLessThanOrEqual(most);
	});
});
