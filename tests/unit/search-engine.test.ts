import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSearch } from "@/lib/directory/search/engine";
import { asking, RECORDS, realWords, searchDocument } from "../support/search";

const { ask, keys } = asking();
const odd = fc.oneof(
	fc.string({ unit: "grapheme", maxLength: 80 }),
	fc.constantFrom(
		"",
		"   ",
		"…!?",
		"§",
		"👩‍👧 🧠",
		"__proto__",
		"constructor toString",
		"\0",
		"\ud800",
		"%",
		"(*",
	),
	fc.constantFrom("x".repeat(10_000), "pårørende ".repeat(1_000), "ø".repeat(10_000), "a b ".repeat(2_500)),
);

describe("a search", () => {
	it.each([
		["familieorienteret", "alkohol"],
		["ALKOHOLBEHANDLINGENS", "alkohol"],
		["kurser", "kursus"],
		["rådgiver", "telefon"],
		["hjemløse", "hjemløs"],
		["al-anon", "forening"],
		["poesi israel", "forening"],
	])("finds “%s” in any inflection", (query, key) => expect(keys(query)).toContain(key));

	it("answers alike however æ, ø and å are written", () => {
		for (const query of ["pårørende", "hjemløs", "afløsning", "åben dialog", "rådgivning", "århus"]) {
			const expected = keys(query);
			expect(expected.length).toBeGreaterThan(0);
			const plain = query.replaceAll("å", "a").replaceAll("ø", "o");
			const doubled = query.replaceAll("å", "aa").replaceAll("ø", "oe");
			for (const other of [query.normalize("NFD"), query.toUpperCase(), plain, doubled]) {
				expect(keys(other)).toEqual(expected);
				expect(ask(other).corrected).toBeNull();
			}
		}
	});

	it("puts what has everything first, then near misses, and says so when there are only those", () => {
		expect(keys("rådgivning angst")[0]).toBe("angst");
		expect(ask("rådgivning angst").nearest).toBe(false);
		const near = ask("gruppe angst");
		expect(near.nearest).toBe(true);
		expect(near.hits.map(({ key }) => key)).toEqual(expect.arrayContaining(["gruppe", "angst"]));
		expect(ask("xqzw")).toMatchObject({ hits: [], nearest: false, corrected: null });
	});

	it("leaves out what only mentions what others are about", () => {
		const body = `${"En lang tekst om noget helt andet. ".repeat(100)} Angst og alkohol.`;
		const mention = searchDocument("omtale", { title: "Kursus", body });
		const own = searchDocument("emne", { title: "Angst og alkohol" });
		expect(asking([mention, own]).keys("angst og alkohol")).toEqual(["emne"]);
		expect(asking([mention]).keys("angst og alkohol")).toEqual(["omtale"]);
	});

	it("gives words that every record has no say beside others, and answers them alone", () => {
		expect(ask("hjælp til pårørende om angst").hits).toEqual(ask("angst").hits);
		expect(ask("pårørende")).toMatchObject({ general: true, nearest: false });
		expect(keys("pårørende")).toContain("gruppe");
		expect(ask("jeg for min").hits).toHaveLength(10);
		expect(ask("angst").general).toBe(false);
	});

	it("needs no role where something is asked for", () => {
		expect(keys("min kones søster har angst")[0]).toBe("angst");
	});

	it("says which words answered, and where", () => {
		expect(ask("alkohol").hits[0]?.why.terms).toEqual([
			{ asked: "alkohol", found: "alkoholbehandling", field: "title" },
		]);
	});

	it("shows only what is allowed, also among near misses", () => {
		const allow = (key: string) => key !== "angst";
		for (const query of ["angst", "gruppe angst", "pårørende", "og"]) {
			expect(keys(query, allow)).not.toContain("angst");
		}
	});

	it("never throws, and finds known keys once each, as many as asked for", () => {
		const search = createSearch(RECORDS, realWords());
		const known = new Set(RECORDS.map(({ key }) => key));
		fc.assert(
			fc.property(odd, fc.integer({ min: 0, max: 12 }), (query, limit) => {
				const found = search.search(query, { limit }).hits.map(({ key }) => key);
				expect(found.length).toBeLessThanOrEqual(limit);
				expect(new Set(found).size).toBe(found.length);
				expect(found.every((key) => known.has(key))).toBe(true);
				expect(typeof search.has(query)).toBe("boolean");
			}),
		);
	});

	it("answers the same whatever was asked before, and in whatever order the documents came", () => {
		const other = asking([...RECORDS].reverse());
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom("alkohol", "gruppe", "hjælp", "angst gruppe", "xqzw")),
				odd,
				(before, query) => {
					const { marks: _, ...expected } = ask(query);
					for (const one of before) other.ask(one);
					const { marks: __, ...found } = other.ask(query);
					expect(found).toEqual(expected);
				},
			),
		);
	});

	it("orders equals by weight, then by key", () => {
		const equal = (key: string, weight?: number) => searchDocument(key, { title: "Støttegruppe", weight });
		const { keys } = asking([equal("c"), equal("b"), equal("a", 0.9), equal("d", 1.1)]);
		expect(keys("støttegruppe")).toEqual(["d", "b", "c", "a"]);
	});

	it("stands an empty catalogue", () => {
		expect(asking([]).ask("angst for jeg")).toMatchObject({ hits: [], nearest: false });
	});
});
