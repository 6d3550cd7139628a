import { describe, expect, it } from "vitest";
import { checksOf } from "@/lib/desk/drafts/checks";
import { editedAsYaml, type FormKind } from "@/lib/model/describe-schema";
import { ofKind } from "@/lib/model/kinds";
import { interventionNamed, readEntries } from "../../support/catalogue";
import { checkContext as context } from "../../support/check-context";

const entries = readEntries();
const { id: _, slug: __, ...document } = interventionNamed("aaben-dialog");
type Document = typeof document;
const before = new Set(checksOf("intervention", document, context).map(({ text }) => text));
/** What is said after a change, and was not said before. */
const said = (change: (copy: Document) => unknown) => {
	const copy = structuredClone(document);
	change(copy);
	return checksOf("intervention", copy, context).filter(({ text }) => !before.has(text));
};
const CITED = "[@vive-2022 afsnit 5.2.2]";

describe("what an editor is told while writing", () => {
	it("text that is harder than its place allows, with the number", () => {
		const hard =
			"Kommunernes socialpsykiatriske myndighedsafdelinger tilrettelægger netværksorienterede samtaleforløb. Samtaleforløbene koordineres tværfagligt.";
		const warnings = said((copy) => (copy.summary = hard));
		expect(warnings).toMatchObject([{ path: "d.summary" }]);
		expect(warnings[0]?.text).toMatch(/^Kort fortalt: Lix er \d+(,\d)?\. Her må det højst være 40\./);
		// For professionals there is no limit.
		expect(said((copy) => (copy.sections.evaluation = `${hard} ${CITED}`))).toEqual([]);
	});

	it("a sentence of more than 25 words, by its first ones", () => {
		const words = (n: number) =>
			`Vi ${"er her nu "
				.repeat(20)
				.split(" ")
				.slice(0, n - 1)
				.join(" ")}.`;
		expect(said((copy) => (copy.sections.purpose = `${words(25)} ${CITED}`))).toEqual([]);
		const [warning, ...more] = said((copy) => (copy.sections.purpose = `${words(26)} ${CITED}`)).filter(
			({ text }) => !text.includes("Lix"),
		);
		expect(more).toEqual([]);
		expect(warning?.text).toContain("Formål: En sætning er på 26 ord: “Vi er her nu er her …”");
	});

	it("a list is a sentence for each of its points", () => {
		const points = Array.from({ length: 12 }, () => "- vi er her nu").join("\n");
		expect(
			said((copy) => (copy.sections.purpose = `Det er:\n\n${points} ${CITED}`)).map(({ text }) => text),
		).toEqual(["Formål: Et afsnit har ingen kilde: “Det er: …”."]);
	});

	it("words of offices, with plain ones, whole words only", () => {
		const texts = (text: string) =>
			said((copy) => (copy.conditions.consent.note = text)).map((one) => one.text);
		expect(texts("Hjælp ift. dig, Såfremt du vil.")).toEqual([
			"Kræver det den nærmestes samtykke? › Forklaring til læseren: “ift.” kan skrives enklere: om, til eller for.",
			"Kræver det den nærmestes samtykke? › Forklaring til læseren: “Såfremt” kan skrives enklere: hvis.",
		]);
		expect(texts("De iværksætter det.")).toEqual([
			"Kræver det den nærmestes samtykke? › Forklaring til læseren: “iværksætter” kan skrives enklere: begynde.",
		]);
		expect(texts("Sammen med dem. Dogme og doge.")).toEqual([]);
	});

	it("a fact without a source, a paragraph without one", () => {
		expect(said((copy) => (copy.conditions.price = { value: "free", sources: [] }))).toEqual([
			{ path: "d.conditions.price", text: "Pris: Der mangler en kilde.", gravity: "fact" },
		]);
		expect(said((copy) => (copy.sections.gettingIt = "Ring til dem."))).toEqual([
			{
				path: "d.sections.gettingIt",
				text: "Sådan kommer man i gang: Et afsnit har ingen kilde: “Ring til dem. …”.",
				gravity: "fact",
			},
		]);
	});

	it("links that lead nowhere, sources that do not exist", () => {
		const text = `Se [her](/akut#x) og [der](/find-ikke) og [ude](https://a.dk). [@ukendt-1 s. 2]`;
		expect(said((copy) => (copy.sections.gettingIt = text)).map((one) => one.text)).toEqual([
			"Sådan kommer man i gang: Kilden “ukendt-1” findes ikke.",
			"Sådan kommer man i gang: Linket /find-ikke fører ingen steder hen.",
		]);
		const [broken] = said((copy) => copy.barriers[0]?.sources.push("ukendt-2 s. 3"));
		expect(broken).toMatchObject({ path: "d.barriers.0.sources", gravity: "broken" });
		expect(broken?.text).toBe("Hvad der kan stå i vejen › Kilder: Kilden “ukendt-2” findes ikke.");
	});

	it("target groups that are all our conclusion, and a main group that is missing", () => {
		const inferred = said((copy) => {
			for (const group of copy.targetGroups) group.basis = "inferred";
		});
		expect(inferred).toMatchObject([
			{ path: "d.targetGroups", text: expect.stringContaining("vores egen vurdering") },
		]);
		expect(said((copy) => copy.targetGroups.splice(2, 1)).map(({ text }) => text)).toEqual([
			"Målgrupper: “Alkohol” kræver hovedgruppen “Social udsathed”.",
			"Målgrupper: “Stofmisbrug” kræver hovedgruppen “Social udsathed”.",
		]);
	});

	it("an offer's provider, municipality and telephone", () => {
		const [offer] = ofKind(entries, "offer");
		const gravity = "broken";
		const broken = { ...offer?.document, provider: "ingen", phone: "1234567" };
		const coverage = { level: "municipality", regions: [], municipalities: ["9999"] };
		const warnings = checksOf("offer", { ...broken, coverage }, context);
		expect(warnings).toEqual(
			expect.arrayContaining([
				{ path: "d.provider", text: "Udbyder: Udbyderen “ingen” er ikke udgivet.", gravity },
				{ path: "d.phone", text: expect.stringContaining("otte cifre"), gravity: "fact" },
				{ path: "d.coverage.municipalities", text: "Kommuner: Kommunen “9999” findes ikke.", gravity },
			]),
		);
	});

	it("nothing of what is published is broken or unsourced", () => {
		const serious = /findes ikke|mangler en kilde|otte cifre|kræver hovedgruppen/;
		for (const { kind, slug, document: published } of entries) {
			if (editedAsYaml(kind)) continue;
			const warnings = checksOf(kind as FormKind, published, context);
			expect(
				warnings.filter(({ text }) => serious.test(text)),
				`${kind} ${slug}`,
			).toEqual([]);
		}
	});

	it("anything that a form can hold is checked without an error", () => {
		const odds = [null, {}, [], "x", { targetGroups: "x", sections: [] }, { conditions: { price: 7 } }];
		for (const odd of odds) {
			expect(Array.isArray(checksOf("intervention", odd, context))).toBe(true);
		}
	});
});
