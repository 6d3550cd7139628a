import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pointerSchema } from "@/lib/model/pointer-schema";
import { lix } from "@/lib/model/readability";
import { parseYamlFile } from "@/lib/store/content-files/yaml-file";
import { CONTENT } from "../../support/catalogue";
import { buttons, dataAbsent, lineRows, mapping, offerRows } from "../../support/gathered";

const pointers = parseYamlFile(readFileSync(join(CONTENT, "pointers.yaml"), "utf8")).entries.map(
	([slug, value]) => ({ slug, ...pointerSchema.parse(value) }),
);
const destinations = pointers.flatMap(({ slug, destinations: list }) =>
	list.map((entry) => ({ slug, ...entry })),
);

describe("content/pointers.yaml", () => {
	it("has what the directory does not cover, in order", () => {
		// Nobody in the data helps against stalking, and nobody is invented.
		expect(pointers.map(({ slug }) => slug)).toEqual(
			"ludomani spiseforstyrrelse kraeft boern-og-unge faengsel vold sorg".split(" "),
		);
		expect(pointers.map(({ position }) => position)).toEqual(pointers.map((_, i) => i + 1));
	});

	it.each(pointers)("$slug is plain: two sentences or three, LIX 40, words that people write", (pointer) => {
		expect(pointer.text.match(/[.?!]/g)?.length).toBeLessThanOrEqual(3);
		expect(lix(pointer.text), pointer.text).toBeLessThanOrEqual(40);
		for (const { text } of pointer.destinations) expect(lix(text ?? ""), text).toBeLessThanOrEqual(40);
		expect(new Set(pointer.words).size).toBe(pointer.words.length);
		expect(pointer.words.length).toBeGreaterThan(9);
	});

	it("has no word that leads to two entries", () => {
		const words = pointers.flatMap((pointer) => pointer.words);
		expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
	});

	it("ends on somebody to reach, each entry", () => {
		for (const { slug, destinations: list } of pointers) {
			expect(list.filter(({ phone, url }) => phone || url).length, slug).toBeGreaterThan(0);
		}
	});

	it.skipIf(dataAbsent).each(destinations)(
		"$slug, $name stands in the data",
		({ phone, callable, source, url }) => {
			const edge = offerRows.filter(({ id }) => id in mapping.leftOut);
			const row = [...lineRows, ...edge].find(
				(candidate) => candidate.source_url === source.url && candidate.phone === (phone ?? ""),
			);
			expect(row).toBeDefined();
			expect(callable).toBe((phone !== undefined && row?.button === "yes") || undefined);
			if (callable) expect(buttons.has(phone ?? "")).toBe(true);
			expect(url ?? "").not.toMatch(/rebildidag|bt\.dk|yumpu|issuu/);
		},
	);
});
