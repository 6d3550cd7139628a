import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSearchParams } from "@/lib/base/search-params";
import {
	askedText,
	entryKey,
	entryOf,
	parseShortlist,
	shortlistAddress,
	shortlistParams,
	shortlistQuery,
} from "@/lib/directory/shortlist/address";
import {
	ENTRY_TYPES,
	MOST_CHARACTERS,
	MOST_ENTRIES,
	type ShortlistEntry,
	shortlistOf,
} from "@/lib/directory/shortlist/shortlist";
import { realCatalogue } from "../support/catalogue";

const { offers, interventions } = realCatalogue();
const parse = (query: string | [string, string][]) => parseShortlist(new URLSearchParams(query));
const query = (asked: string | [string, string][]) => shortlistQuery(new URLSearchParams(asked));

const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const slug = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join("-"));
const entry: fc.Arbitrary<ShortlistEntry> = fc.record({ type: fc.constantFrom(...ENTRY_TYPES), slug });
const day = fc.constantFrom("2026-11-23", "2027-01-01", "2028-02-29");
const list = fc
	.tuple(fc.option(day), fc.array(entry, { maxLength: 45 }))
	.map(([on, entries]) => shortlistOf(on, entries));

const ODD = ["__proto__", "constructor", "i[]", "t[0]", "I", "", "dato", "soeg", "\ud800", "x".repeat(3_000)];
const oddText = fc.oneof(
	fc.string({ unit: "grapheme" }),
	fc.string({ unit: "binary" }),
	fc.constantFrom(...ODD, "<script>alert(1)</script>", "../../akut", "a--b", "-a", "Ærø", "2026-02-30"),
);
const junk = fc.array(
	fc.tuple(fc.oneof(fc.constantFrom("i", "t", "dato", "soeg", "q"), oddText), fc.oneof(slug, day, oddText)),
	{ maxLength: 50 },
);

describe("the address of a list", () => {
	it("gives the list back", () => {
		fc.assert(
			fc.property(list, (one) => {
				expect(parse(shortlistParams(one))).toEqual(one);
				const address = shortlistAddress(one);
				expect(address).toBe(`/min-liste${query(shortlistParams(one))}`);
				expect(parse(address.slice("/min-liste".length))).toEqual(one);
			}),
		);
	});

	it("is made canonical once and for all, whatever stands in it", () => {
		fc.assert(
			fc.property(junk, (pairs) => {
				const once = query(pairs);
				expect(query(once)).toBe(once);
				expect(parse(once)).toEqual(parse(pairs));
				expect(askedText(new URLSearchParams(once))).toBe(askedText(new URLSearchParams(pairs)));
				for (const name of new URLSearchParams(once).keys())
					expect(["i", "t", "dato", "soeg"]).toContain(name);
			}),
			{ numRuns: 1000 },
		);
	});

	it("is the same when Next has gathered its parameters by name", () => {
		fc.assert(
			fc.property(junk, (pairs) => {
				const canonical = new URLSearchParams(query(pairs));
				const names = [...new Set(canonical.keys())];
				const raw = Object.fromEntries(names.map((name) => [name, canonical.getAll(name)]));
				expect(shortlistQuery(toSearchParams(raw))).toBe(query(pairs));
			}),
		);
	});

	it("has room for so many entries and characters, and no more", () => {
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
				const address = shortlistAddress(shortlistOf("2026-11-23", entries));
				expect(shortlistOf("2026-11-23", entries).entries.length).toBeLessThanOrEqual(MOST_ENTRIES);
				expect(address.length).toBeLessThanOrEqual(MOST_CHARACTERS + "/min-liste".length);
			}),
		);
		const short = Array.from({ length: 40 }, (_, i): [string, string] => ["t", `a${i}`]);
		expect(parse(short).entries.map(({ slug: name }) => name)).toEqual(
			Array.from({ length: MOST_ENTRIES }, (_, i) => `a${i}`),
		);
		expect(query(`t=${"x".repeat(MOST_CHARACTERS)}&t=kort`)).toBe("?t=kort");
	});

	it("takes every real record", () => {
		for (const type of ENTRY_TYPES) {
			const records = type === "offer" ? offers : interventions;
			for (const { slug: name } of records)
				expect(entryOf(entryKey({ type, slug: name }))).toEqual({ type, slug: name });
		}
	});
});

describe("one address", () => {
	it.each([
		["", ""],
		["dato=2026-11-23", ""],
		["t=b&i=a&t=c&dato=2026-11-23&i=a", "?dato=2026-11-23&i=a&t=b&t=c"],
		["t=findes-ikke&t=b", "?t=findes-ikke&t=b"],
		["t=a&dato=2026-02-30&dato=i-morgen&dato=2026-02-28", "?dato=2026-02-28&t=a"],
		["t=A&t=a_b&t=a%20b&t=&t=%3Cscript%3E&i=..%2Fakut", ""],
		["t=a&t=a&i=a", "?i=a&t=a"],
		["t[]=a&t%5B0%5D=b&__proto__=c&q=hej&utm_source=brev", ""],
		["soeg=++en+ven%00&t=a", "?t=a&soeg=en+ven"],
		["soeg=%20", ""],
	])("%s is %s", (asked, expected) => {
		expect(query(asked)).toBe(expected);
	});

	it.each(["", "t", "t:", "x:a", "t:A", "i:a b", "tt:a", "toString"])("of a button %j is no entry", (key) => {
		expect(entryOf(key)).toBeNull();
	});
});
