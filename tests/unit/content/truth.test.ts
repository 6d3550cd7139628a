import { describe, expect, it } from "vitest";
import { interventionList } from "@/components/directory/interventions/intervention-list";
import { codeWords } from "@/lib/directory/code-words";
import { interventionGrammar } from "@/lib/directory/interventions/facets";
import { listInterventions } from "@/lib/directory/interventions/list";
import { realCatalogue } from "../../support/catalogue";

const catalogue = realCatalogue();

describe.each(catalogue.interventions)("what is said of $slug", (intervention) => {
	it("has a date on every law: laws change, and the source goes on saying what it said", () => {
		for (const { law, asOf } of intervention.legalBasis) expect(asOf, law).toMatch(/\b20\d\d\b/);
	});

	it("tells effect for the citizen and for the relative apart, each with its place", () => {
		const { effectForCitizen, effectForRelative } = intervention.documentation;
		expect(effectForCitizen?.sources.length).toBeGreaterThan(0);
		expect(effectForRelative?.sources.length).toBeGreaterThan(0);
		expect(effectForCitizen?.text).not.toBe(effectForRelative?.text);
	});

	it("leaves no duty of the municipality in running text without a year in the same block", () => {
		for (const block of Object.values(intervention.sections).flatMap((text) => text?.split(/\n{2,}/) ?? [])) {
			if (/\b(loven|lovkrav|lovpligtig\w*)\b/i.test(block.replace(/I loven hedder/, ""))) {
				expect(block).toMatch(/\b20\d\d\b/);
			}
		}
	});
});

describe("the order of what is best known", () => {
	const list = interventionList(interventionGrammar(catalogue.targetGroups), codeWords(catalogue));
	const selection = { q: "", chosen: {}, switches: new Set<string>(), sort: "documentation", page: 1 };
	const order = listInterventions(catalogue, list.grammar, selection).items.map(({ slug }) => slug);

	it.each([
		["familieorienteret-alkoholbehandling", "rejsehold"],
		["familieorienteret-alkoholbehandling", "akutsamtalen"],
		["aaben-dialog", "rejsehold"],
		["aaben-dialog", "akutsamtalen"],
		["laer-at-tackle", "akutsamtalen"],
		["akutsamtalen", "rejsehold"],
	])("%s stands above %s", (above, below) => {
		expect(order.indexOf(above)).toBeGreaterThanOrEqual(0);
		expect(order.indexOf(above)).toBeLessThan(order.indexOf(below));
	});

	it("counts practice as practice: relief is not without any", () => {
		const relief = catalogue.interventions.find(({ slug }) => slug === "aflastning-og-afloesning");
		expect(relief?.documentation.level).toBe("practice");
	});
});
