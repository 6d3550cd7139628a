import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildQuery, parseSelection } from "@/lib/base/facets/search-params";
import { interventionGrammar } from "@/lib/directory/interventions/facets";
import { listInterventions } from "@/lib/directory/interventions/list";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { answersAll, asked, pairsOf, QUESTIONS } from "../support/addresses";
import { realCatalogue } from "../support/catalogue";
import { interventions as generated } from "../support/generated";

const catalogue = realCatalogue();
const { targetGroups } = catalogue;
const grammar = interventionGrammar(targetGroups);
const slugs = (items: readonly InterventionView[]) => items.map(({ slug }) => slug);

const BY_NUMBER: [string, string] = ["sortering", "nummer"];

/** The list at an address. */
const listAt = (
	query: URLSearchParams,
	interventions: readonly InterventionView[] = catalogue.interventions,
) => listInterventions({ ...catalogue, interventions }, grammar, parseSelection(query, grammar));

/** The length of the list at the address where an option is alone in its facet and all else stays. */
function lengthWhenAlone(
	address: string,
	param: string,
	value: string,
	items: readonly InterventionView[],
): number {
	const query = new URLSearchParams(address);
	query.delete(param);
	query.append(param, value);
	return listAt(query, items).items.length;
}

function expectHonestNumbers(pairs: [string, string][], items: readonly InterventionView[]) {
	const query = new URLSearchParams(pairs);
	const { counts } = listAt(query, items);
	const address = buildQuery(parseSelection(query, grammar), grammar);
	for (const { param, options } of grammar.facets) {
		for (const { code, value } of options) {
			const promised = counts[param]?.[code];
			expect(promised, `${param}=${value} at ${address}`).toBe(lengthWhenAlone(address, param, value, items));
		}
	}
}

describe("the list", () => {
	it("holds exactly what answers the question, over the real catalogue", () => {
		fc.assert(
			fc.property(asked, (question) => {
				const expected = catalogue.interventions.filter((item) => answersAll(item, question));
				const query = new URLSearchParams([...pairsOf(question), BY_NUMBER]);
				expect(slugs(listAt(query).items)).toEqual(slugs(expected));
			}),
			{ numRuns: 500 },
		);
	});

	it("holds exactly what answers the question, over made-up interventions", () => {
		fc.assert(
			fc.property(asked, generated, (question, items) => {
				const expected = items
					.filter((item) => answersAll(item, question))
					.sort((a, b) => a.number - b.number);
				const query = new URLSearchParams([...pairsOf(question), BY_NUMBER]);
				expect(slugs(listAt(query, items).items)).toEqual(slugs(expected));
			}),
			{ numRuns: 500 },
		);
	});

	it("leaves out partial elements only when asked to, in every facet's numbers too", () => {
		const all = listAt(new URLSearchParams("element=individuel"));
		const whole = listAt(new URLSearchParams("element=individuel&delvis=nej"));
		expect(slugs(all.items)).toContain("netvaerksvenner");
		expect(slugs(whole.items)).not.toContain("netvaerksvenner");
		expect([all.counts.element?.individual, whole.counts.element?.individual]).toEqual([8, 7]);
	});

	it("has each of the seven elements' real numbers", () => {
		const { counts } = listAt(new URLSearchParams());
		expect(counts.element).toEqual({
			individual: 8,
			group: 5,
			peer: 4,
			"family-network": 8,
			education: 7,
			guidance: 4,
			organisational: 4,
		});
	});

	it("is sorted as asked, ties by number", () => {
		const levels = Object.keys(QUESTIONS.dokumentation?.words ?? {});
		const strength = (item: InterventionView) =>
			levels.findIndex((word) => QUESTIONS.dokumentation?.words[word] === item.documentation.level);
		fc.assert(
			fc.property(generated, (items) => {
				const byNumber = listAt(new URLSearchParams([BY_NUMBER]), items).items;
				expect(byNumber.map(({ number }) => number)).toEqual(items.map((_, i) => i + 1));
				const byStrength = listAt(new URLSearchParams("sortering=dokumentation"), items).items;
				expect(byStrength).toEqual([...byNumber].sort((a, b) => strength(a) - strength(b)));
				const byName = listAt(new URLSearchParams("sortering=navn"), items).items;
				for (const [i, item] of byName.slice(1).entries()) {
					expect(byName[i]?.title.localeCompare(item.title, "da")).toBeLessThanOrEqual(0);
				}
				expect([...byName].sort((a, b) => a.number - b.number)).toEqual(byNumber);
			}),
		);
	});

	it("sorts names by the Danish alphabet: å last, and aa with it", () => {
		const titled = (title: string, number: number) => ({ ...catalogue.interventions[0], title, number });
		const items = ["Åben", "Aabenraa", "Ærø", "Øl", "Zebra", "Café"].map(titled) as InterventionView[];
		const { items: sorted } = listAt(new URLSearchParams("sortering=navn"), items);
		expect(sorted.map(({ title }) => title)).toEqual(["Café", "Zebra", "Ærø", "Øl", "Åben", "Aabenraa"]);
	});
});

describe("an option's number", () => {
	it("is the length of the list at the address where it is alone, over the real catalogue", () => {
		fc.assert(
			fc.property(asked, (question) => expectHonestNumbers(pairsOf(question), catalogue.interventions)),
			{ numRuns: 60 },
		);
	});

	it("is so with free text and a sort order in the address", () => {
		const rest: [string, string][] = [
			["q", "pårørende"],
			["sortering", "navn"],
		];
		fc.assert(
			fc.property(asked, (question) => {
				expectHonestNumbers([...pairsOf(question), ...rest], catalogue.interventions);
			}),
			{ numRuns: 30 },
		);
	});

	it("is so over made-up interventions", () => {
		fc.assert(
			fc.property(asked, generated, (question, items) => expectHonestNumbers(pairsOf(question), items)),
			{ numRuns: 60 },
		);
	});
});
