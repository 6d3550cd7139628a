import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copiedRuns, sourceRuns } from "@/lib/store/content-files/copied";
import { catalogueOf, readEntries } from "../../support/catalogue";
import { sourcesAbsent, sourceText, sourceTexts } from "../../support/sources";
import { textsOf } from "../../support/texts";

const SOURCE = "Mange voksne danskere oplever hver eneste dag at de mangler nogen at tale med.";
const index = sourceRuns([SOURCE]);
const nine = SOURCE.split(" ").slice(1, 10).join(" ");
const eight = SOURCE.split(" ").slice(1, 9).join(" ");

describe("copied runs", () => {
	it("are nine words in a row, and not eight", () => {
		expect(copiedRuns(nine, index, [])).toEqual([nine]);
		expect(copiedRuns(eight, index, [])).toEqual([]);
		expect(copiedRuns(`Vi ved, at ${eight} noget andet`, index, [])).toEqual([]);
		expect(copiedRuns(`Vi ved, at ${nine} noget andet`, index, [])).toEqual([nine]);
		expect(copiedRuns(SOURCE, index, [])).toHaveLength(14 - 9 + 1);
	});

	it("are found in any case, punctuation, line breaks and Unicode form", () => {
		const dressed = nine.toUpperCase().replaceAll(" ", ",\n ").normalize("NFD");
		expect(copiedRuns(dressed, index, [])).toEqual([nine]);
	});

	it("are found although a citation stands in the middle", () => {
		const cited = nine.replace("hver", "[@vive-2022 afsnit 1.1] hver");
		expect(copiedRuns(cited, index, [])).toEqual([nine]);
	});

	it("are found across a hyphen at a line's end, whether it splits a word or belongs to it", () => {
		const split = sourceRuns(["en to tre fire fem seks syv pårø- \nrende ni ti"]);
		expect(copiedRuns("en to tre fire fem seks syv pårørende ni", split, [])).toHaveLength(1);
		const kept = sourceRuns(["en to tre fire fem seks familie-\nog netværk"]);
		expect(copiedRuns("en to tre fire fem seks familie- og netværk", kept, [])).toHaveLength(1);
	});

	it("are excused inside a name, but only the name's own words", () => {
		const name = "eneste dag";
		expect(copiedRuns(nine, index, [name])).toEqual([]);
		expect(copiedRuns(`${name} ${nine.replace(name, "aften")}`, index, [name])).toEqual([]);
		expect(copiedRuns(nine, index, ["findes ikke", "", "–"])).toEqual([nine]);
	});

	it("are not excused by a name that is only part of a word", () => {
		expect(copiedRuns(nine, index, ["lever"])).toEqual([nine]);
	});

	it("are found wherever they stand in a longer text", () => {
		const word = fc.stringMatching(/^[a-z]{1,6}$/);
		const around = fc.array(word, { maxLength: 20 }).map((list) => list.join(" "));
		fc.assert(
			fc.property(around, around, (before, after) => {
				expect(copiedRuns(`${before} ${nine} ${after}`, index, [])).toContain(nine);
			}),
		);
	});
});

describe("our texts", () => {
	const entries = readEntries();
	const { interventions, sources } = catalogueOf(entries);
	const NAMES = "title alternativeNames short authors law label name parent place places email emails".split(
		" ",
	);
	const ADDRESSES = ["url", "urls", "websites"];
	const allowed = [
		...interventions.flatMap(({ title, alternativeNames }) => [title, ...alternativeNames]),
		...sources.flatMap(({ title, authors }) => [title ?? "", authors ?? ""]),
	].filter((name) => name.split(" ").length > 2);
	const texts = textsOf(entries).filter(({ field }) => ![...NAMES, ...ADDRESSES].includes(field));
	const report = sourceRuns(sourceTexts());

	it.skipIf(sourcesAbsent)("are held against all five documents", () => {
		const [sentence = ""] = /Undervisning og gruppetilbud følger[^.]+\./.exec(sourceText("vive-2022")) ?? [];
		expect(
			copiedRuns(`${sentence} Fem af de inkluderede indsatser i undersøgelsen falder`, report, []),
		).not.toEqual([]);
		expect(texts.length).toBeGreaterThan(1000);
	});

	it.skipIf(sourcesAbsent)("have no nine words in a row from a source", () => {
		const copied = texts.flatMap(({ at, value }) =>
			copiedRuns(value, report, allowed).map((run) => `${at}: ${run}`),
		);
		expect(copied).toEqual([]);
	});
});
