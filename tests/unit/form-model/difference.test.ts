import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference } from "@/lib/desk/drafts/difference";
import { wordDifference } from "@/lib/desk/drafts/form-words";
import { interventionNamed } from "../../support/catalogue";
import { documents } from "../../support/generated-documents";

const { id: _, slug: __, ...document } = interventionNamed("aaben-dialog");
const changed = (change: (copy: typeof document) => void) => {
	const copy = structuredClone(document);
	change(copy);
	return difference("intervention", document, copy, {
		"target-group": { alkohol: "Alkohol", demens: "Demens og alderdom" },
	});
};

describe("what changed between two revisions", () => {
	it("is one field with its words", () => {
		const [only, ...more] = changed((copy) => {
			copy.summary = copy.summary.replace("fagfolk", "ansatte");
		});
		expect(more).toEqual([]);
		expect(only).toMatchObject({ path: "summary", label: "Kort fortalt", before: document.summary });
		expect(only?.words?.filter(({ kind }) => kind !== "same")).toEqual([
			{ text: "fagfolk", kind: "removed" },
			{ text: "ansatte", kind: "added" },
		]);
	});

	it("says codes in words, under the names of what they lie in", () => {
		expect(
			changed((copy) => {
				copy.conditions.price = { value: "free", sources: ["vive-2022 afsnit 5.2.2"] };
			}),
		).toEqual([
			{
				path: "conditions.price.value",
				label: "Vilkår › Pris › Svar",
				before: "Ikke oplyst",
				after: "Gratis",
			},
			{
				path: "conditions.price.sources",
				label: "Vilkår › Pris › Kilder",
				before: null,
				after: "vive-2022 afsnit 5.2.2",
				words: [{ text: "vive-2022 afsnit 5.2.2", kind: "added" }],
				isList: true,
			},
		]);
	});

	it("one more item, or one fewer, is one change, wherever it stands", () => {
		const group = { group: "demens", basis: "stated" as const, sources: ["vive-2022 bilag 2"] };
		const more = changed((copy) => copy.targetGroups.unshift(group));
		expect(more).toMatchObject([{ label: "Målgrupper › Demens og alderdom", before: null }]);
		expect(more[0]?.after).toContain("Målgruppe: Demens og alderdom\n");
		const [third] = document.barriers.slice(2, 3);
		const fewer = changed((copy) => copy.barriers.splice(2, 1));
		expect(fewer).toHaveLength(1);
		expect(fewer[0]).toMatchObject({ after: null });
		expect(fewer[0]?.before).toContain(third?.text);
	});

	it("a rewritten item is a change of its text, not one gone and one new", () => {
		const changes = changed((copy) => {
			const [first] = copy.barriers;
			if (first) first.text = `${first.text} Det er synd.`;
		});
		expect(changes).toMatchObject([{ path: "barriers.0.text", before: document.barriers[0]?.text }]);
	});

	it("a new order is said as such", () => {
		const changes = changed((copy) => copy.elements.reverse());
		expect(changes).toMatchObject([
			{
				label: "Elementer › Rækkefølge",
				before: "Familie og netværk\nOrganisationsudvikling",
				after: "Organisationsudvikling\nFamilie og netværk",
			},
		]);
	});

	it("of a new record is all of it", () => {
		const changes = difference("page", null, { title: "A", lead: "B", body: "C" });
		expect(changes.map(({ label, after }) => [label, after])).toEqual([
			["Overskrift", "A"],
			["Indledning", "B"],
			["Tekst", "C"],
		]);
	});

	it("is nothing exactly when they are the same", () => {
		fc.assert(
			fc.property(documents, documents, (a, b) => {
				expect(difference("intervention", a, a)).toEqual([]);
				expect(difference("intervention", a, b).length > 0).toBe(JSON.stringify(a) !== JSON.stringify(b));
			}),
			{ numRuns: 60 },
		);
	});
});

describe("words", () => {
	const text = fc.oneof(
		fc.string({ unit: "grapheme", maxLength: 40 }),
		fc
			.array(fc.constantFrom("Ærø", "på", "øen", ".", " ", "\n", "§ 82 b"), { maxLength: 20 })
			.map((w) => w.join("")),
	);
	const side = (words: ReturnType<typeof wordDifference>, left: string) =>
		words
			?.filter(({ kind }) => kind !== left)
			.map((word) => word.text)
			.join("");

	it("are both texts again, each without what is the other's", () => {
		fc.assert(
			fc.property(text, text, (before, after) => {
				const words = wordDifference(before, after);
				expect(side(words, "added")).toBe(before);
				expect(side(words, "removed")).toBe(after);
			}),
		);
	});

	it("give up on texts that have nothing in common, rather than keep somebody waiting", () => {
		const long = (word: string) => Array.from({ length: 30_000 }, (_unused, i) => `${word}${i}`).join(" ");
		const from = performance.now();
		expect(wordDifference(long("a"), long("b"))).toBeUndefined();
		expect(performance.now() - from).toBeLessThan(5_000);
	});
});
