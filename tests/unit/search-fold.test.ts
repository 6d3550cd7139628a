import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, letters, skeleton, tokens } from "@/lib/base/fold";
import { stem } from "@/lib/directory/search/stem";

const graphemes = fc.string({ unit: "grapheme" });
const danish = fc.stringMatching(/^[a-zæøåA-ZÆØÅ]{1,15}$/);
const written = (word: string, æ: string, ø: string, å: string) =>
	word.toLowerCase().replaceAll("æ", æ).replaceAll("ø", ø).replaceAll("å", å);

describe("folding", () => {
	it.each([
		["Århus", "aarhus"],
		["AARHUS", "aarhus"],
		["PÅRØRENDE", "paaroerende"],
		["Ærø", "aeroe"],
		["Café Ångström", "cafe aangstroem"],
		["poesi i Israel", "poesi i israel"],
	])("of “%s” is %s", (text, folded) => expect(fold(text)).toBe(folded));

	it("makes the same of either Unicode form and any case, once and for all", () => {
		fc.assert(
			fc.property(graphemes, (text) => {
				const folded = fold(text);
				expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
				expect(fold(folded)).toBe(folded);
				expect(fold(folded.toUpperCase().toLowerCase())).toBe(fold(folded.toLowerCase()));
			}),
		);
	});

	it("lets å, aa and a meet, and so the others, in every word", () => {
		fc.assert(
			fc.property(danish, (word) => {
				expect(fold(written(word, "ae", "oe", "aa"))).toBe(fold(word));
				expect(skeleton(fold(written(word, "a", "o", "a")))).toBe(skeleton(fold(word)));
				expect(skeleton(skeleton(fold(word)))).toBe(skeleton(fold(word)));
			}),
		);
	});

	it("counts letters as a Danish writer does", () => {
		expect(letters(fold("pårørende"))).toBe("pårørende".length);
	});
});

describe("tokens", () => {
	it("are the words where they stand, with nothing but signs between them", () => {
		fc.assert(
			fc.property(graphemes, (text) => {
				let rest = text;
				for (const { text: word, start } of tokens(text).reverse()) {
					expect(text.slice(start, start + word.length)).toBe(word);
					rest = rest.slice(0, start) + rest.slice(start + word.length);
				}
				expect(rest.replace(/\p{M}/gu, "")).not.toMatch(/[a-zæøå0-9]/i);
			}),
		);
	});

	it("see a hyphen as the end of a word", () => {
		expect(tokens("Al-Anon, § 84!").map(({ word }) => word)).toEqual(["al", "anon", "84"]);
	});
});

describe("a stem", () => {
	it.each([
		"pårørende pårørendes",
		"depression depressioner depressionen deprimeret",
		"gruppe grupper gruppen grupperne",
		"barn børn børnene barnets",
		"mand mænd manden",
		"mor mødre",
		"far fædre",
		"bror brødre",
		"søster søstre søsteren",
		"kursus kurser kurset",
		"rådgivning rådgiver rådgivningen",
		"ven venner vennerne",
		"vejledning vejleder",
		"behandling behandle",
		"hjemløs hjemløse hjemløshed",
		"alkoholiker alkoholikere alkoholisme",
	])("is one for %s", (family) => {
		expect(new Set(family.split(" ").map((word) => stem(fold(word)))).size).toBe(1);
	});

	it("keeps apart what only looks alike", () => {
		expect(stem("kraeft")).not.toBe(stem("kraefter"));
		expect(stem("indsats")).not.toBe(stem("indsat"));
	});

	it("is the same however the word is written", () => {
		fc.assert(
			fc.property(danish, (word) => {
				expect(stem(fold(written(word, "ae", "oe", "aa")))).toBe(stem(fold(word)));
			}),
		);
	});
});
