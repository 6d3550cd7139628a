import { describe, expect, it } from "vitest";
import { countWords, hintsFor } from "@/components/enhance-desk/text-hints";

const EASY = "Vi er her. Du kan ringe til os. Vi tager tid til dig. [@vive-2022 afsnit 5]";
const HARD =
	"Kommunernes socialpsykiatriske myndighedsafdelinger tilrettelægger netværksorienterede samtaleforløb tværfagligt gennem kommunale kontaktpersoner hele året.";

describe("while somebody writes", () => {
	it("the words are counted, and how hard they are where there is a limit", () => {
		expect(countWords("", 45)).toBe("0 ord");
		expect(countWords("Sundhedsplejerske", 45)).toBe("1 ord");
		expect(countWords(EASY, 45)).toMatch(/^1\d ord, lix \d+ \(højst 45\)$/);
		expect(countWords(EASY, null)).toMatch(/^1\d ord$/);
	});

	it("hard text, long sentences and words of offices are said, easy text is not", () => {
		expect(hintsFor(EASY, 45)).toEqual([]);
		expect(hintsFor(HARD, 45)).toMatchObject([expect.stringContaining("Lix er")]);
		expect(hintsFor(HARD, null)).toEqual([]);
		expect(hintsFor(`${"du ".repeat(26)}.`, null)).toMatchObject([expect.stringContaining("26 ord")]);
		expect(hintsFor("Såfremt du ringer.", null)).toEqual(["“Såfremt” kan skrives enklere: hvis."]);
	});

	it("one long word is not yet a hard text", () => {
		expect(hintsFor("Sundhedsplejerske", 40)).toEqual([]);
	});
});
