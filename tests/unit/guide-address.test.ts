import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	guideGrammar,
	guideQuery,
	readGuideAddress,
	type Step,
	stepQuery,
} from "@/lib/directory/guide/address";
import { answersOf } from "@/lib/directory/guide/answers";
import { anyAnswers, parts } from "../support/guide";

const query = (text: string) => guideQuery(new URLSearchParams(text), parts);
const read = (text: string) => readGuideAddress(new URLSearchParams(text), parts);
const grammar = guideGrammar(parts);
const anyStep = fc.constantFrom<Step[]>(1, 2, 3, 4, "result");

describe("the guide's address", () => {
	it("is the one that gets printed", () => {
		const printed = "?trin=resultat&om=alkohol&om=vil-ikke&brug=tale&ved=nej&kommune=odense";
		expect(query(printed)).toBe(printed);
		expect(query("kommune=odense&ved=nej&brug=tale&om=vil-ikke&om=alkohol&trin=resultat")).toBe(printed);
		expect(query("")).toBe("");
		expect(query("trin=1&om=alkohol")).toBe("?om=alkohol");
		expect(query("trin=4&postnr=8660")).toBe("?trin=4&postnr=8660");
	});

	it("has every value that an answer can have, for ever (decision 17)", () => {
		const values = grammar.facets
			.slice(0, 3)
			.map(({ param, options }) => [param, options.map(({ value }) => value)]);
		const sorted = values.map(([param, list]) => [param, new Set(list)]);
		expect(Object.fromEntries(sorted)).toEqual({
			om: new Set([
				"adhd",
				"alkohol",
				"borderline",
				"demens",
				"ptsd",
				"stoffer",
				"psykisk-sygdom",
				"svaert-psykisk",
				"hjerneskade",
				"autisme-udviklingshandicap",
				"handicap-sygdom",
				"hjemloes",
				"vil-ikke",
				"ingen-diagnose",
				"bosted",
				"krise",
				"slidt",
				"personale",
			]),
			brug: new Set(["tale", "andre", "laere", "pause", "familie", "vej"]),
			ved: new Set(["ja", "nej", "ikke-spurgt"]),
		});
	});

	it("gives every answer and every step back", () => {
		fc.assert(
			fc.property(anyAnswers, anyStep, (answers, step) => {
				const { selection } = read(answers);
				const again = read(stepQuery(step, selection, grammar));
				expect(again.step).toBe(step);
				expect(again.selection).toEqual(selection);
				expect(answersOf(again.selection, parts)).toEqual(answersOf(selection, parts));
			}),
		);
	});

	it("is total and its own canonical form, whatever is written", () => {
		const name = fc.oneof(
			fc.constantFrom("trin", "om", "brug", "ved", "kommune", "sted", "q", "side"),
			fc.string(),
		);
		const value = fc.oneof(
			fc.constantFrom("2", "resultat", "alkohol", "nej", "odense", "Odense", "8660", "__proto__", ""),
			fc.string({ unit: "binary", maxLength: 120 }),
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (pairs) => {
				const canonical = query(new URLSearchParams(pairs).toString());
				expect(query(canonical)).toBe(canonical);
			}),
		);
	});

	it("takes one answer about the close one, and knows no parameters of lists", () => {
		expect(query("ved=nej&ved=ja")).toBe("?ved=ja");
		expect(query("q=min+mand&side=3&sortering=navn&om=ukendt&om=alkohol&om=alkohol")).toBe("?om=alkohol");
	});

	it("understands the place that was written", () => {
		expect(query("trin=resultat&om=alkohol&sted=Odense+Kommune")).toBe(
			"?trin=resultat&om=alkohol&kommune=odense",
		);
		expect(query("trin=resultat&sted=8660")).toBe("?trin=resultat&postnr=8660");
		expect(query("trin=resultat&kommune=odense&sted=")).toBe("?trin=resultat&kommune=odense");
	});

	it("asks again for a place that nobody knows, and keeps what was written and answered", () => {
		const { step, unknownPlace, suggestions, selection } = read("trin=resultat&om=alkohol&sted=Odnse");
		expect([step, unknownPlace]).toEqual([4, "Odnse"]);
		expect(suggestions.map(({ name }) => name)).toContain("Odense");
		expect(selection.chosen.om).toEqual(["alkohol"]);
		expect(query("trin=resultat&om=alkohol&sted=Odnse")).toBe("?trin=4&om=alkohol&sted=Odnse");
	});

	it("means every municipality of a postal code on a border", () => {
		const { municipalities } = answersOf(read("postnr=8660").selection, parts);
		expect(municipalities?.length).toBeGreaterThan(1);
		expect(answersOf(read("").selection, parts).municipalities).toBeNull();
	});
});
