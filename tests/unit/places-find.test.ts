import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ORDINARY_WORDS } from "@/lib/directory/places/ordinary-words";
import { placeResolver } from "@/lib/directory/places/resolve";
import { spellingOf } from "@/lib/directory/places/spelling";
import { realPlaces } from "../support/places";

const places = realPlaces();
const { findPlaceIn, resolve } = placeResolver(places);
const told = (question: string) => {
	const found = findPlaceIn(question);
	return found && [found.label, found.rest];
};

describe("a place among other words", () => {
	it.each([
		["pårørendegruppe odense", "Odense", "pårørendegruppe"],
		["pårørendegruppe i Odense", "Odense", "pårørendegruppe"],
		["hjælp på læsø til mor", "Læsø", "hjælp til mor"],
		["Odense Kommune alkohol", "Odense", "alkohol"],
		["hjemløs kbh", "København", "hjemløs"],
		["kobenhavn o psykolog", "København Ø", "psykolog"],
		["hjælp i 5000", "5000 Odense C", "hjælp"],
		["5000 odense c hjælp", "5000 Odense C", "hjælp"],
		["5000 hjælp", "5000 Odense C", "hjælp"],
		["psykolog Høje Taastrup Kommune", "Høje-Taastrup", "psykolog"],
		["aflastning region sjælland", "Region Sjælland", "aflastning"],
		["aflastning nordjylland", "Region Nordjylland", "aflastning"],
		["Nykøbing F botilbud", "Nykøbing F", "botilbud"],
		["selvhjælp, hellerup!", "Hellerup", "selvhjælp,"],
		["drikker varde", "Varde", "drikker"],
		["vejen kommune", "Vejen", ""],
		["6600 vejen gruppe", "6600 Vejen", "gruppe"],
		["1813 frederiksberg c", "1813 Frederiksberg C", ""],
		["odense eller svendborg", "Odense", "eller svendborg"],
	])("%s: %s, and “%s”", (question, label, rest) => {
		expect(told(question)).toEqual([label, rest]);
		expect(told(question.toUpperCase().normalize("NFD"))?.[0]).toBe(label);
	});

	it.each([
		"en der kender vejen i systemet",
		"nogen at ringe til",
		"han beder om hjælp",
		"mørke tanker",
		"løsning på misbrug",
		"flere års misbrug",
		"lære at koge",
		"bakke op om min søn",
		"nogle lejre for familier",
		"ring 1813",
		"hjælp fra min kommune",
		"hjælp på sjælland",
		"odence",
		"",
	])("is not in “%s”", (question) => {
		expect(findPlaceIn(question)).toBeNull();
	});

	it("has a page, and the codes of its municipalities, the likeliest first", () => {
		const at = (question: string) => {
			const found = findPlaceIn(question);
			return found && [found.href, found.municipalities];
		};
		expect(at("gruppe odense")).toEqual(["/kommuner/odense", ["0461"]]);
		expect(at("gruppe faaborg")).toEqual(["/kommuner/faaborg-midtfyn", ["0430"]]);
		expect(at("gruppe 8660")).toEqual(["/kommuner?postnr=8660", ["0746", "0615", "0727", "0751"]]);
		expect(at("gruppe hellerup")).toEqual(["/tilbud?kommune=koebenhavn&kommune=gentofte", ["0101", "0157"]]);
		expect(at("gruppe østdanmark")?.[0]).toBe("/tilbud?region=region-oestdanmark");
		expect(at("gruppe østdanmark")?.[1]).toHaveLength(46);
	});
});

it("every municipality is found before or after other words, unless its name is an ordinary word", () => {
	const names = places.municipalities.filter(({ slug }) => !ORDINARY_WORDS.has(slug));
	expect(names).toHaveLength(96);
	fc.assert(
		fc.property(fc.constantFrom(...names), fc.boolean(), ({ name, code }, first) => {
			const found = findPlaceIn((first ? [name, "gruppe"] : ["gruppe", name]).join(" "));
			expect(found).toMatchObject({ municipalities: [code], rest: "gruppe" });
		}),
	);
});

it("the ordinary words are spelled so that they are found, and each would otherwise be a place", () => {
	for (const word of ORDINARY_WORDS) {
		expect(spellingOf(word)).toBe(word);
		expect(resolve(word).kind, word).not.toBe("unknown");
		expect(findPlaceIn(word), word).toBeNull();
	}
});

it("any words have an answer, and what is left are words of theirs in their order", () => {
	const word = fc.constantFrom<string[]>(
		"odense",
		"i",
		"5000",
		"kommune",
		"region",
		"hjælp",
		"Ø",
		"vejen",
		"",
		"1813",
	);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 12 }), (words) => {
			const rest = findPlaceIn(words.join(" "))?.rest.split(" ").filter(Boolean) ?? [];
			let from = 0;
			for (const left of rest) {
				from = words.indexOf(left, from) + 1;
				expect(from).toBeGreaterThan(0);
			}
		}),
	);
});
