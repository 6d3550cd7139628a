import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MunicipalityHelp } from "@/components/directory/places/municipality-help";
import { MunicipalityNumbers } from "@/components/directory/places/municipality-numbers";
import { inMunicipality } from "@/components/directory/places/municipality-words";
import { offersFor } from "@/components/directory/places/offer-address";
import { parseSelection } from "@/lib/base/facets/search-params";
import type { Catalogue } from "@/lib/directory/catalogue";
import { offerGrammar } from "@/lib/directory/offers/facets";
import { listOffers } from "@/lib/directory/offers/list";
import { municipalityBySlug } from "@/lib/directory/places/register";
import { municipalityPage } from "@/lib/site/questions/places";
import { realCatalogue } from "../../support/catalogue";
import { tagsIn, textIn } from "../../support/markup";

const [BEFORE, AFTER] = ["2026-12-31", "2027-01-01"];
const NOW = new Date("2026-11-23T10:00:00Z");
const real = realCatalogue();
const grammar = offerGrammar(real, NOW);

/** The page of a municipality as `app/kommuner/[slug]/page.tsx` puts it together. */
function partsOf(slug: string, catalogue: Catalogue = real, now = NOW) {
	const municipality = municipalityBySlug(catalogue.places, slug);
	if (!municipality) throw new Error(`no municipality is called ${slug}`);
	const shared = { addressOf: offersFor(municipality, grammar), where: inMunicipality(municipality) };
	const answerAt = (at: Date) => ({ ...municipalityPage(catalogue, municipality, at), ...shared, now: at });
	const numbers = (day: string) =>
		renderToStaticMarkup(<MunicipalityNumbers {...answerAt(new Date(`${day}T12:00:00Z`))} />);
	return { help: renderToStaticMarkup(<MunicipalityHelp {...answerAt(now)} />), numbers };
}

const hrefsIn = (markup: string) => tagsIn(markup).flatMap(({ attributes }) => attributes.href ?? []);
const lengthAt = (address: string) =>
	listOffers(real.offers, grammar, parseSelection(new URL(address, "https://x.dk").searchParams, grammar))
		.items.length;
const isCrisis = (href: string) => real.emergency.some(({ phone }) => href === `tel:${phone}`);

describe("the page of every municipality", () => {
	it.each(real.places.municipalities.map(({ slug }) => slug))(
		"%s: somebody to call, and every tile leads on",
		(slug) => {
			const { help } = partsOf(slug);
			expect(hrefsIn(help).some((href) => href.startsWith("tel:") && !isCrisis(href))).toBe(true);
			const ids = tagsIn(help).flatMap(({ attributes }) => attributes.id ?? []);
			expect(new Set(ids).size).toBe(ids.length);
			for (const href of hrefsIn(help).filter((entry) => entry.startsWith("#"))) {
				expect(ids).toContain(href.slice(1));
			}
		},
	);
});

describe("whom to call", () => {
	const contactOf = (slug: string) => {
		const found = real.municipalityContacts.find((contact) => contact.slug === slug);
		if (!found) throw new Error(`${slug} has no contact`);
		return found;
	};

	it("is a button only where the number may be one", () => {
		const unsure = real.municipalityContacts.filter(({ phone }) => phone && !phone.callable);
		expect(unsure.length).toBeGreaterThan(5);
		for (const { slug, phone } of unsure) {
			const { help } = partsOf(slug);
			expect(hrefsIn(help), slug).not.toContain(`tel:${phone?.number}`);
			expect(textIn(help)).toContain("Ikke bekræftet, spørg først.");
		}
		expect(hrefsIn(partsOf("odense").help)).toContain(`tel:${contactOf("odense").phone?.number}`);
	});

	it("says that no number is on record, and puts the national line first", () => {
		const without = real.municipalityContacts.filter(
			({ phone, advisers }) => !phone && !advisers.some((adviser) => adviser.forRelatives),
		);
		expect(without.length).toBeGreaterThan(5);
		for (const { slug } of without) {
			const text = textIn(partsOf(slug).help);
			expect(text).toContain("Vi har ikke fundet et telefonnummer til");
			expect(text).toContain("Ring til en rådgivning");
			expect(text.indexOf("Ring til en rådgivning")).toBeLessThan(text.indexOf("Vi har ikke fundet"));
		}
	});

	it("has those who are there for relatives before the main number, others folded under their own title", () => {
		const text = textIn(partsOf("koebenhavn").help);
		expect(text.indexOf("Pårørendelinjen")).toBeLessThan(text.indexOf("Ring til Københavns Kommune"));
		expect(text.indexOf("Ring til Københavns Kommune")).toBeLessThan(
			text.indexOf("Visitationen (fra 65 år)"),
		);
	});
});

describe("the numbers", () => {
	it.each(["odense", "koebenhavn", "fanoe"])("of %s each link to a list of that length", (slug) => {
		const links = [
			...partsOf(slug)
				.numbers(BEFORE)
				.matchAll(/<a[^>]* href="(\/tilbud\?[^"]*)">(.*?)<\/a>/g),
		];
		expect(links.length).toBeGreaterThan(5);
		for (const [, href = "", inside = ""] of links) {
			const address = href.replaceAll("&amp;", "&");
			expect(lengthAt(address), address).toBe(Number(/\d+/.exec(textIn(inside))?.[0]));
		}
	});

	it("name the region of the day and count the same on both sides of the merger", () => {
		const { numbers } = partsOf("koebenhavn");
		expect(textIn(numbers(BEFORE))).toContain("ligger i Region Hovedstaden.");
		expect(textIn(numbers(AFTER))).toContain("ligger i Region Østdanmark.");
		const counted = (day: string) => textIn(numbers(day)).replace(/ligger i .*?\./, "");
		expect(counted(AFTER)).toBe(counted(BEFORE));
	});
});

it("says once what is not on record, with the law on relief and its year", () => {
	const text = textIn(partsOf("odense", { ...real, offers: [] }).help);
	expect(text.match(/Det har vi ikke fundet i Odense/g)).toHaveLength(1);
	expect(text).toMatch(/Kommunen skal tilbyde aflastning.*Serviceloven § 84 \(2022.*Kilde: VIVE \(2022\)/);
	expect(textIn(partsOf("koebenhavn").help)).not.toContain("Få en pause”");
});
