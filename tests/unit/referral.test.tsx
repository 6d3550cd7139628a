import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Duty } from "@/components/directory/referral/duty";
import { factsOfOffer } from "@/components/directory/referral/offer-facts";
import { wayForStaff } from "@/components/directory/referral/refer-way";
import { Suggestions } from "@/components/directory/referral/suggestions";
import { codeWords } from "@/lib/directory/code-words";
import { CONSENTS, readReferralAddress, referralQuery } from "@/lib/directory/referral/address";
import { RELIEF } from "@/lib/directory/referral/refer";
import { referralPage } from "@/lib/site/questions/referral";
import { anyAnswers, catalogue, parts } from "../support/guide";
import { tagsIn, textIn } from "../support/markup";

const NOW = new Date("2026-12-01T10:00:00Z");
const query = (text: string) => referralQuery(new URLSearchParams(text), parts);
const pageAt = (text: string) => referralPage(catalogue, new URLSearchParams(text), NOW);
const referralAt = (text: string) => {
	const { referral } = pageAt(text);
	if (!referral) throw new Error(`nothing was asked: ${text}`);
	return referral;
};
const consents = Object.keys(CONSENTS) as (keyof typeof CONSENTS)[];
/** The guide's answers, as a caseworker may give them. */
const anyReferral = fc
	.tuple(anyAnswers, fc.constantFrom(...consents))
	.map(([answers, consent]) => `${answers.replace(/&?ved=[^&]*/, "")}&samtykke=${consent}`);

describe("the address of a referral", () => {
	it("is the one that gets printed, with what is said of the citizen alone", () => {
		const printed = "?om=hjerneskade&brug=tale&brug=pause&samtykke=ikke-spurgt&kommune=naestved";
		expect(query(printed)).toBe(printed);
		expect(query("sted=Næstved&om=hjerneskade&om=slidt&q=fru+Jensen")).toBe(
			"?om=hjerneskade&kommune=naestved",
		);
		expect(query("samtykke=givet&samtykke=afslaaet")).toBe("?samtykke=givet");
		expect(query("sted=Nirgends")).toBe("?sted=Nirgends");
		expect(query("samtykke=måske")).toBe("");
	});

	it("gives every answer back, once and for all", () => {
		fc.assert(
			fc.property(anyReferral, (answers) => {
				expect(query(query(answers))).toBe(query(answers));
				const { consent, isAsked } = readReferralAddress(new URLSearchParams(query(answers)), parts);
				expect(answers.endsWith(`samtykke=${consent}`)).toBe(true);
				expect(isAsked).toBe(true);
			}),
			{ numRuns: 50 },
		);
	});

	it("asks nothing where nothing is answered", () => {
		expect(pageAt("").referral).toBeNull();
	});
});

describe("what one can refer to", () => {
	it("is parted by what is known of consent; what is refused needs none", () => {
		fc.assert(
			fc.property(anyReferral, (answers) => {
				const { own, others } = referralAt(answers);
				expect(own.every(({ consent }) => consent === "no")).toBe(true);
				expect(others.some(({ consent }) => consent === "no")).toBe(false);
				if (answers.endsWith("afslaaet")) {
					expect(others.some(({ consent }) => consent === "yes")).toBe(false);
				}
				const slugs = [...own, ...others].map(({ offer }) => offer.slug);
				expect(new Set(slugs).size).toBe(slugs.length);
			}),
			{ numRuns: 30 },
		);
	});

	it("names the duty with its laws, seen in a municipality only where that has a record of it", () => {
		const local = catalogue.offers.find(
			({ coverage, interventions, status }) =>
				coverage.level === "municipality" &&
				status !== "ended" &&
				interventions.some(({ intervention, fit }) => intervention === RELIEF && fit === "instance"),
		);
		const home = catalogue.places.municipalities.find(({ code }) => local?.covered?.has(code));
		if (!local || !home) throw new Error("no municipality has relief on record");
		const drawn = (slug: string) => {
			const { referral, home: whom } = pageAt(`brug=pause&kommune=${slug}`);
			if (!referral?.duty) throw new Error("there is no duty");
			return textIn(
				renderToStaticMarkup(<Duty duty={referral.duty} place={whom?.place} words={codeWords(catalogue)} />),
			);
		};
		expect(drawn(home.slug)).toContain(local.title);
		expect(drawn(home.slug)).not.toContain("Ikke set");
		expect(drawn("naestved")).toMatch(
			/Serviceloven § 84 \(2022.*Ikke set af os i Næstved Kommune\. Kommunen er ikke spurgt/,
		);
	});

	it("says what is known, and asks for the rest in one line: nothing unknown is a fact", () => {
		for (const offer of catalogue.offers) {
			const { known, ask } = factsOfOffer({ offer }, catalogue.places, NOW);
			expect(known.join(" ")).not.toMatch(/ikke oplyst/i);
			expect(ask.includes("samtykke")).toBe(offer.consentFact.value === "not-stated");
			expect(ask.includes("pris")).toBe(offer.price.value === "not-stated");
			if (offer.consentFact.basis === "inferred") expect(known[0]).toContain("vores vurdering");
		}
	});

	it("never sends a caseworker to telephone her own municipality", () => {
		const { own, others } = referralAt("om=demens&brug=pause&kommune=naestved");
		for (const { reach } of [...own, ...others]) expect(wayForStaff(reach.ways[0])).not.toMatch(/Kommune:/);
	});

	it("has a box for each, three ticked, and goes to the sheet with nothing but the list", () => {
		const { referral, places } = pageAt("om=hjerneskade&brug=tale&brug=pause&kommune=naestved");
		if (!referral) throw new Error("nothing was asked");
		const markup = renderToStaticMarkup(<Suggestions {...{ referral, places }} consent={null} now={NOW} />);
		const inputs = tagsIn(markup).filter(({ name }) => name === "input");
		expect(inputs.filter(({ attributes }) => "checked" in attributes)).toHaveLength(3);
		expect(new Set(inputs.map(({ attributes }) => attributes.name))).toEqual(
			new Set(["dato", "ark", "t", "i"]),
		);
		expect(markup.match(/name="dato" value="2026-12-01"/g)).toHaveLength(1);
	});
});
