import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ProfessionalPart } from "@/components/directory/interventions/professional-part";
import { numberReferences } from "@/components/directory/interventions/references";
import { codeWords } from "@/lib/directory/code-words";
import { RELATIVE_SECTIONS } from "@/lib/directory/interventions/references";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { citationsIn, parseReference } from "@/lib/model/citations";
import { ELEMENT_SOURCE } from "@/lib/model/intervention-codes";
import { ofKind } from "@/lib/model/kinds";
import { catalogueOf, interventionNamed, readEntries } from "../../support/catalogue";
import { tagsIn, textIn } from "../../support/markup";
import { referencesOf } from "../../support/texts";

const entries = readEntries();
const catalogue = catalogueOf(entries);

const ON_RELATIVES_PAGE: readonly string[] = ["gettingIt", ...RELATIVE_SECTIONS];

/** Every reference that the professionals' page rests on: all of the record's but those of the relative's text. */
function everyReference(slug: string): string[] {
	const [entry] = ofKind(entries, "intervention").filter((candidate) => candidate.slug === slug);
	if (!entry) throw new Error(slug);
	const sections = Object.fromEntries(
		Object.entries(entry.document.sections).map(([key, text]) => [
			key,
			ON_RELATIVES_PAGE.includes(key) ? null : text,
		]),
	) as typeof entry.document.sections;
	return referencesOf([{ ...entry, document: { ...entry.document, sections } }]).map(({ value }) => value);
}

/** What a professional reads of an intervention, below the head. */
const pageOf = (intervention: InterventionView): string =>
	renderToStaticMarkup(
		<ProfessionalPart
			intervention={intervention}
			words={codeWords(catalogue)}
			numbering={numberReferences(intervention)}
		/>,
	);

describe.each(catalogue.interventions)("the sources of $slug", (intervention) => {
	it("are all numbered, from 1 and without holes, and nothing else is", () => {
		const numbering = numberReferences(intervention);
		const numbers = [...numbering.values()];
		expect(numbers).toEqual(numbers.map((_, i) => i + 1));
		expect(new Set(numbering.keys())).toEqual(
			new Set([...everyReference(intervention.slug), ELEMENT_SOURCE]),
		);
	});

	it("are numbered in the order in which a reader first meets them in the text", () => {
		const { sections } = intervention;
		const order = ["evaluation", "potential"] as const;
		const met = [...new Set(order.flatMap((key) => citationsIn(sections[key] ?? "")))];
		expect([...numberReferences(intervention).keys()].slice(0, met.length)).toEqual(met);
	});

	it("each have a place at the end of the page, and every number on the page leads to one", () => {
		const tags = tagsIn(pageOf(intervention));
		const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		const cited = tags.filter(({ attributes }) => /^cite\b/.test(attributes.class ?? ""));
		const leadsTo = new Set(cited.map(({ attributes }) => attributes.href));
		const places = ids.filter((id) => /^kilde-\d+$/.test(id)).map((id) => `#${id}`);
		expect(leadsTo).toEqual(new Set(places));
		for (const { attributes } of cited) {
			expect(attributes["aria-label"]).toBe(attributes.href?.replace("#kilde-", "Kilde "));
		}
	});

	it("say what they say: every claim, every disagreement and every place is on the page", () => {
		const text = textIn(pageOf(intervention));
		const flat = (value: string) => value.replace(/\s+/g, " ").trim();
		for (const { topic, claims } of intervention.disagreements) {
			expect(text).toContain(flat(topic));
			for (const claim of claims) expect(text).toContain(flat(claim.text));
		}
		for (const reference of everyReference(intervention.slug)) {
			const { source, place } = parseReference(reference);
			const short = catalogue.sources.find(({ id }) => id === source)?.short;
			expect(text).toContain(`${short} , ${place}`);
		}
	});
});

describe("an intervention about which little is known", () => {
	it("says so in every place, and numbers what is left", () => {
		const real = interventionNamed("telefonraadgivning", catalogue);
		const silent = { value: "not-stated" as const, sources: [] };
		const conditions = {
			consent: silent,
			referral: silent,
			anonymous: silent,
			price: silent,
			citizenTakesPart: silent,
		};
		const sections = { ...real.sections, evaluation: null, potential: null };
		const markup = pageOf({ ...real, conditions, sections, forms: [], deliveredBy: null, spread: [] });
		expect(textIn(markup).match(/Ikke oplyst/g)).toHaveLength(10);
		expect(textIn(markup).match(/Det siger kilderne ikke noget om\./g)).toHaveLength(3);
	});
});
