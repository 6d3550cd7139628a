import { describe, expect, it } from "vitest";
import { decompound } from "@/lib/directory/search/decompound";
import { highlight } from "@/lib/directory/search/highlight";
import { searchWordsSchema } from "@/lib/model/search-words";
import { serializeYamlFile } from "@/lib/store/content-files/yaml-file";
import { asking, realWords, wordsFile } from "../support/search";

const { ask, keys } = asking();

describe("the table", () => {
	const words = realWords();

	it("is written in its canonical form", () => {
		expect(wordsFile()).toBe(serializeYamlFile([["soegeord", words]]));
	});

	it("refuses repetitions, empty phrases and unknown lists", () => {
		const refused = [
			{ ...words, roles: ["mor", "mor"] },
			{ ...words, same: [["alene"]] },
			{ ...words, stopWords: ["to ord"] },
			{ ...words, everyday: [{ says: ["…"], means: ["alkohol"] }] },
			{ ...words, everyday: [{ says: [], means: ["alkohol"] }] },
			{ ...words, roles: ["mor "] },
			{ ...words, roles: ["måge".normalize("NFD")] },
			{ ...words, general: "x".repeat(61) },
			{ ...words, more: [] },
		];
		for (const table of refused) expect(searchWordsSchema.safeParse(table).success).toBe(false);
	});

	it.each([
		["blodprop", "apopleksi"],
		["slagtilfælde", "apopleksi"],
		["stroke", "apopleksi"],
		["druk", "alkohol"],
		["sprut", "alkohol"],
		["afløser", "aflastning"],
		["trænger til en pause", "aflastning"],
		["nogen at snakke med", "telefon"],
		["hvem kan jeg ringe til", "telefon"],
		["skizofreni", "dialog"],
		["afasi", "apopleksi"],
		["min mand vil ikke selv have hjælp", "alkohol"],
	])("“%s” finds %s", (query, key) => expect(keys(query).slice(0, 3)).toContain(key));
});

describe("compounds", () => {
	const known = new Set("alkohol behandling rådgivning telefon pårørende gruppe hjerne skade".split(" "));
	const lexicon = {
		isModifier: (part: string) => known.has(part),
		isHead: (part: string) => known.has(part),
	};

	it.each([
		["alkoholbehandling", ["alkohol", "behandling"]],
		["rådgivningstelefon", ["rådgivning", "telefon"]],
		["pårørenderådgivningstelefon", ["pårørende", "rådgivning", "telefon"]],
		["behandling", undefined],
		["alkoholxbehandling", undefined],
		["a".repeat(10_000), undefined],
	])("“%s”", (word, parts) => expect(decompound(word, lexicon)).toEqual(parts));

	it.each([
		["behandling af alkohol", "alkohol"],
		["alkohol behandling", "alkohol"],
		["pårørendegruppe", "gruppe"],
		["gruppe for pårørende", "gruppe"],
		["rådgivning på telefon", "telefon"],
		["angstrådgivning", "angst"],
		["hjerne skade", "koordinator"],
		["skade i hjernen", "koordinator"],
	])("“%s” finds %s first", (query, key) => expect(keys(query)[0]).toBe(key));
});

describe("slips", () => {
	it.each([
		["alkhol", "alkohol", "alkohol"],
		["agnst", "angst", "angst"],
		["telefonrådgvnig", "telefonrådgivning", "telefon"],
		["hjerneskadekordinator", "hjerneskadekoordinator", "koordinator"],
		["angstrådgivnig", "angstrådgivning", "angst"],
		["Min mand, alkhol?", "Min mand, alkohol?", "alkohol"],
	])("“%s” is read as “%s”", (query, corrected, key) => {
		expect(ask(query).corrected).toBe(corrected);
		expect(keys(query)[0]).toBe(key);
	});

	it("are left alone in words of fewer than four letters, and two in words of fewer than eight", () => {
		expect(ask("øzl").corrected).toBeNull();
		expect(ask("anxxt").corrected).toBeNull();
	});

	it("are no slips in a word that is still being typed, nor in one spelt another way", () => {
		expect(keys("alkoholb")[0]).toBe("alkohol");
		for (const query of ["alkoholb", "åben dia", "hjemlos", "telefonrad"])
			expect(ask(query).corrected).toBeNull();
	});

	it("are known for pårørende", () => {
		for (const query of ["pårøene", "pårrørende", "påørende"]) {
			expect(ask(query).corrected, query).toBe("pårørende");
		}
	});
});

describe("highlighting", () => {
	const hits = (text: string, query: string) =>
		highlight(text, ask(query).marks)
			.filter(({ hit }) => hit)
			.map(({ text }) => text);

	it("marks whole words that answer, in any inflection, as parts and through the table", () => {
		expect(hits("Behandling af alkohol, og alkoholbehandlingen", "alkohol")).toEqual([
			"alkohol",
			"alkoholbehandlingen",
		]);
		expect(hits("Efter en apopleksi.", "blodprop")).toEqual(["apopleksi"]);
		expect(hits("Pa\u030arørende til en med angst", "hjælp til pårørende om angst")).toEqual(["angst"]);
	});

	it("leaves the text as it is", () => {
		for (const text of ["", "angst", "– angst –", "en\nangst 🧠 to"]) {
			expect(
				highlight(text, ask("angst").marks)
					.map((piece) => piece.text)
					.join(""),
			).toBe(text);
		}
	});
});
