import { describe, expect, it } from "vitest";
import { alsoForAll } from "@/components/catalogue/also-for-all";
import { softHyphens } from "@/components/catalogue/soft-hyphens";
import { interventionGrammar } from "@/lib/catalogue/facets";
import { listInterventions } from "@/lib/catalogue/list";
import { parseSelection } from "@/lib/facets/search-params";
import { realCatalogue } from "../../support/catalogue";

const catalogue = realCatalogue();
const grammar = interventionGrammar(catalogue.targetGroups);

function beside(query: string) {
	const selection = parseSelection(new URLSearchParams(query), grammar);
	const shown = listInterventions(catalogue, grammar, selection).items;
	return { shown, also: alsoForAll({ catalogue, grammar, selection, shown }) };
}

describe("help for everybody beside a narrow list", () => {
	it("names telephone advice to who asks about alcohol", () => {
		expect(beside("maalgruppe=alkohol").also.map(({ slug }) => slug)).toContain("telefonraadgivning");
	});

	it("never repeats the list, and never names what is for another finer group", () => {
		for (const { code, parent } of catalogue.targetGroups.filter((group) => group.parent)) {
			const { shown, also } = beside(`maalgruppe=${code}`);
			for (const item of also) {
				const groups = item.targetGroups.map(({ group }) => group);
				expect(shown).not.toContain(item);
				expect(groups).toContain(parent);
				const siblings = catalogue.targetGroups.filter((group) => group.parent === parent);
				for (const sibling of siblings) expect(groups).not.toContain(sibling.code);
			}
		}
	});

	it("keeps every other choice", () => {
		expect(beside("maalgruppe=alkohol&pris=gratis").also.map(({ slug }) => slug)).toEqual([
			"telefonraadgivning",
		]);
		expect(beside("maalgruppe=alkohol&pris=betaling").also).toEqual([]);
		expect(beside("maalgruppe=alkohol&form=hjemmebesoeg").also).toEqual([]);
	});

	it("has nothing to add to a main group or to no group", () => {
		expect(beside("maalgruppe=handicap").also).toEqual([]);
		expect(beside("element=gruppe").also).toEqual([]);
	});
});

it("soft hyphens change nothing that is read", () => {
	for (const { title } of catalogue.interventions) {
		expect(softHyphens(title).replaceAll("\u00AD", "")).toBe(title);
	}
	expect(softHyphens("Hjerneskadekoordinatorer")).toBe("Hjerneskade\u00ADkoordinatorer");
	expect(softHyphens("Pårørende")).toBe("Pårørende");
});
