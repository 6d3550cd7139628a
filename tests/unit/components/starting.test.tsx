import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { numberReferences } from "@/components/directory/interventions/references";
import { Starting } from "@/components/directory/interventions/starting";
import { codeWords } from "@/lib/directory/code-words";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { withoutCitations } from "@/lib/model/citations";
import { interventionNamed, realCatalogue } from "../../support/catalogue";
import { tagsIn, textIn } from "../../support/markup";

const catalogue = realCatalogue();
const words = codeWords(catalogue);
const sectionOf = (intervention: InterventionView) =>
	renderToStaticMarkup(<Starting {...{ intervention, words }} numbering={numberReferences(intervention)} />);

describe.each(catalogue.interventions)("how one starts with $slug", (intervention) => {
	const { deliveredBy, requires, recruiting, barriers, spread, sections } = intervention;
	const statements = [
		...(deliveredBy ? [deliveredBy] : []),
		...requires,
		...recruiting,
		...barriers,
		...spread,
	];

	it("is said with a source each", () => {
		const tags = tagsIn(sectionOf(intervention));
		const cited = tags.filter(({ attributes }) => /^#kilde-\d+$/.test(attributes.href ?? ""));
		expect(cited.length).toBeGreaterThanOrEqual(
			statements.reduce((sum, { sources }) => sum + sources.length, 0),
		);
		expect(statements.filter(({ sources }) => sources.length === 0)).toEqual([]);
	});

	it("says nothing twice, and nothing that stands elsewhere on the page", () => {
		const sentences = statements.flatMap(({ text }) => text.split(/(?<=[.?!]) /));
		expect(sentences.filter((one, i) => sentences.indexOf(one) !== i)).toEqual([]);
		const elsewhere = withoutCitations(`${sections.evaluation} ${sections.potential}`);
		expect(sentences.filter((one) => one.length > 20 && elsewhere.includes(one))).toEqual([]);
	});
});

it("names what the sources do not say in one line, and keeps the anchors", () => {
	const intervention = { ...interventionNamed("rejsehold", catalogue), recruiting: [], barriers: [] };
	const markup = sectionOf(intervention);
	expect(textIn(markup).match(/Ikke oplyst/g)).toHaveLength(1);
	expect(textIn(markup)).toMatch(/Ikke oplyst: ?Sådan får I fat i de pårørende ?· Hvad kan stå i vejen\?/);
	const ids = tagsIn(markup).flatMap(({ attributes }) => attributes.id ?? []);
	expect(ids.toSorted()).toEqual(["barrierer", "kraever", "rekruttering", "starter", "udbredelse"]);
});
