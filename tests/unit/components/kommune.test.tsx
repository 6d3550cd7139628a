import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CoverageTable } from "@/components/places/coverage-table";
import { ElementSection } from "@/components/places/element-section";
import { GroupCounts, MunicipalityHead } from "@/components/places/municipality-head";
import { inMunicipality } from "@/components/places/municipality-words";
import { offersFor } from "@/components/places/offer-address";
import { parseSelection } from "@/lib/facets/search-params";
import { offerGrammar } from "@/lib/offers/facets";
import { listOffers } from "@/lib/offers/list";
import { allOf, coverageOf } from "@/lib/places/coverage";
import { municipalityBySlug } from "@/lib/places/register";
import { realCatalogue } from "../../support/catalogue";
import { tagsIn, textIn } from "../../support/markup";

const [BEFORE, AFTER] = ["2026-12-31", "2027-01-01"];
const NOW = new Date("2026-11-23T10:00:00Z");
const catalogue = realCatalogue();
const { places } = catalogue;
const grammar = offerGrammar(catalogue, NOW);

/** The page of a municipality as `app/kommuner/[slug]/page.tsx` puts it together. */
function partsOf(slug: string, offers = catalogue.offers) {
	const municipality = municipalityBySlug(places, slug);
	if (!municipality) throw new Error(`no municipality is called ${slug}`);
	const coverage = coverageOf(offers, municipality);
	const addressOf = offersFor(municipality, grammar);
	const shared = { catalogue, coverage, addressOf, where: inMunicipality(municipality), now: NOW };
	const head = (day: string) =>
		renderToStaticMarkup(
			<MunicipalityHead {...shared} municipality={municipality} places={places} day={day} />,
		);
	const numbers = renderToStaticMarkup(
		<>
			<CoverageTable {...shared} />
			<GroupCounts {...shared} />
		</>,
	);
	const sections = coverage.elements.map((found) => ({
		found,
		markup: renderToStaticMarkup(<ElementSection {...shared} found={found} />),
	}));
	return { coverage, head, numbers, sections, all: numbers + sections.map(({ markup }) => markup).join("") };
}

const hrefsIn = (markup: string) => tagsIn(markup).flatMap(({ attributes }) => attributes.href ?? []);
const lengthAt = (address: string) =>
	listOffers(
		catalogue.offers,
		grammar,
		parseSelection(new URL(address, "https://x.dk").searchParams, grammar),
	).items.length;

describe.each(["odense", "koebenhavn", "fanoe"])("the page of %s", (slug) => {
	const { coverage, head, numbers, sections, all } = partsOf(slug);

	it("links each number to a list of that length", () => {
		const links = [...all.matchAll(/<a[^>]* href="(\/tilbud\?[^"]*)">(.*?)<\/a>/g)];
		expect(links.length).toBeGreaterThan(10);
		for (const [, href = "", inside = ""] of links) {
			const address = href.replaceAll("&amp;", "&");
			expect(lengthAt(address), address).toBe(Number(/\d+/.exec(textIn(inside))?.[0]));
		}
	});

	it("has every offer once, and the way down to every element", () => {
		const slugs = hrefsIn(all).filter((href) => href.startsWith("/tilbud/"));
		expect(slugs).toHaveLength(allOf(coverage.reach));
		expect(new Set(slugs).size).toBe(slugs.length);
		const ids = tagsIn(all).flatMap(({ attributes }) => attributes.id ?? []);
		for (const href of hrefsIn(numbers).filter((entry) => entry.startsWith("#"))) {
			expect(ids).toContain(href.slice(1));
		}
	});

	it("says what is not on record here, and what to do then", () => {
		for (const { found, markup } of sections) {
			const text = textIn(markup);
			expect(/Vi har ikke fundet noget/.test(text), text).toBe(found.reach.municipality === 0);
			if (found.reach.municipality === 0) expect(text).toContain("spørg kommunen");
		}
		expect(textIn(numbers)).toContain("Det betyder kun, at vi ikke har fundet det.");
	});

	it("names no number that is on no offer", () => {
		const phones = new Set(catalogue.offers.map(({ phone }) => `tel:${phone}`));
		for (const href of hrefsIn(all).filter((entry) => entry.startsWith("tel:")))
			expect(phones).toContain(href);
	});

	it("counts the same before and after the merger", () => {
		const words = (day: string) => textIn(head(day)).replace(/ligger i .*/, "");
		expect(words(AFTER)).toBe(words(BEFORE));
		expect(words(BEFORE)).toContain(`${coverage.reach.municipality} tilbud i kommunen`);
	});
});

it("names the region of the day, and says of an empty record that it is empty", () => {
	const { head, sections } = partsOf("koebenhavn", []);
	expect(textIn(head(BEFORE))).toContain("ligger i Region Hovedstaden.");
	expect(textIn(head(AFTER))).toContain("ligger i Region Østdanmark.");
	for (const { markup } of sections) expect(textIn(markup)).toContain("du kan bruge i København");
	expect(textIn(partsOf("bornholm").head(BEFORE))).toContain("Hjælp til dig på Bornholm");
});
