import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { charactersOf, DISPLAY_RANGE, TEXT_RANGE } from "@/scripts/subset-fonts";
import { PROJECT, readEntries } from "../support/catalogue";

const layout = readFileSync(join(PROJECT, "app/layout.tsx"), "utf8");
/** The ranges of the layout's four faces, in its order: text, display, and the whole faces for the rest. */
const ranges = [...layout.matchAll(/"(U\+[^"]+)"/g)].map((match) => match[1] ?? "");

describe("the fonts that a first visit loads", () => {
	it("are cut to the very ranges that the layout gives them", () => {
		expect(ranges.slice(0, 2)).toEqual([TEXT_RANGE, DISPLAY_RANGE]);
		expect(ranges).toHaveLength(4);
	});

	it("and the whole faces share no character, so that none is loaded for what the cut ones have", () => {
		for (const [cut = "", rest = ""] of [
			[ranges[0], ranges[2]],
			[ranges[1], ranges[3]],
		]) {
			const had = new Set(charactersOf(cut));
			expect([...charactersOf(rest)].filter((character) => had.has(character))).toEqual([]);
			const gaps = Array.from({ length: 0x5f }, (_, i) => String.fromCodePoint(0xa1 + i)).filter(
				(character) => !had.has(character) && !charactersOf(rest).includes(character),
			);
			expect(gaps).toEqual([]);
		}
	});

	it("have every character of our content but the zero, which Atkinson strikes through", () => {
		const text = JSON.stringify(readEntries()).replaceAll(/\\n/g, " ");
		const missing = (range: string) => {
			const had = new Set(charactersOf(range));
			return [...new Set(text)].filter((character) => !had.has(character)).sort();
		};
		expect(missing(DISPLAY_RANGE)).toEqual([]);
		expect(missing(TEXT_RANGE)).toEqual(["0"]);
	});

	it.each(["text", "display"])("%s weighs at most 15 kB", (name) => {
		const bytes = readFileSync(join(PROJECT, `lib/generated/fonts/${name}.woff2`));
		expect(bytes.subarray(0, 4).toString()).toBe("wOF2");
		expect(bytes.length).toBeGreaterThan(8_000);
		expect(bytes.length).toBeLessThanOrEqual(15_000);
	});
});
