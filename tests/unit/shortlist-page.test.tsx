import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AddSearch } from "@/components/directory/shortlist/add-search";
import { Entries } from "@/components/directory/shortlist/entries";
import { ShortlistHead } from "@/components/directory/shortlist/head";
import { SendList } from "@/components/directory/shortlist/send";
import type { OfferView } from "@/lib/directory/offers/view";
import { ask } from "@/lib/directory/search/ask";
import { publishedSearch } from "@/lib/directory/search/queries";
import { parseShortlist, shortlistQuery } from "@/lib/directory/shortlist/address";
import { listedEntries, recordIds, tally } from "@/lib/directory/shortlist/listed";
import { drawQr } from "@/lib/directory/shortlist/qr-drawing";
import { datedList } from "@/lib/site/shortlist-changes";
import { realCatalogue } from "../support/catalogue";
import { tagsIn, textIn } from "../support/markup";

const catalogue = realCatalogue();
const now = new Date("2026-12-24T12:00:00Z");
const today = "2026-12-24";
const [first, second, third] = catalogue.offers;
const intervention = catalogue.interventions[0];
if (!first || !second || !third || !intervention) throw new Error("there is content");

function pageOf(
	query: string,
	changed: readonly string[] = [],
	offers: readonly OfferView[] = catalogue.offers,
) {
	const list = datedList(parseShortlist(new URLSearchParams(query)), today);
	const listed = listedEntries(list, { ...catalogue, offers }, now);
	const since = new Set(changed);
	return renderToStaticMarkup(
		<>
			<ShortlistHead day={list.day} today={today} count={listed.length} {...tally(listed, since)} />
			<Entries {...{ places: catalogue.places, list, listed, changed: since, now, today }} />
		</>,
	);
}
const links = (markup: string) => tagsIn(markup).flatMap(({ attributes }) => attributes.href ?? []);
const stepsIn = (markup: string) =>
	tagsIn(markup)
		.filter(({ attributes }) => "data-shortlist-step" in attributes)
		.flatMap(({ attributes }) => attributes.href ?? []);

describe("a list that is opened later", () => {
	const query = `?dato=2026-11-23&i=${intervention.slug}&t=${first.slug}&t=${second.slug}`;

	it("says that nothing has changed, and how sure each offer is", () => {
		const text = textIn(pageOf(query));
		expect(text).toContain("Listen er fra 23. november 2026. Intet på listen er ændret siden.");
		expect(text.match(/Ikke bekræftet/g)).toHaveLength(2);
		for (const { title } of [first, second, intervention]) {
			expect(text.replaceAll("\u00AD", "")).toContain(title);
		}
	});

	it("says what was changed", () => {
		const text = textIn(pageOf(query, [first.id, "another"]));
		expect(text).toContain("1 er ændret siden.");
		expect(text.match(/Ændret siden 23. november 2026/g)).toHaveLength(1);
	});

	it("says what has ended and what there is instead, one press from its place", () => {
		const ended = { ...first, status: "ended" as const, phone: "12345678" };
		const offers = catalogue.offers.map((offer) => (offer === first ? ended : offer));
		const markup = pageOf(query, [first.id], offers);
		expect(textIn(markup)).toContain("1 findes ikke mere.");
		expect(textIn(markup)).toContain("Det kan du bruge i stedet");
		expect(links(markup)).not.toContain("tel:12345678");
		const swaps = stepsIn(markup).filter((href) => !href.includes(first.slug) && href.includes(second.slug));
		expect(swaps.length).toBeGreaterThan(1);
	});

	it("keeps what it does not know, without showing its words", () => {
		const markup = pageOf("?t=ring-til-12345678&i=bare-paa-skroemt&dato=2026-11-23");
		expect(textIn(markup)).toContain("Et tilbud findes ikke mere i vejviseren");
		expect(textIn(markup)).toContain("En type hjælp findes ikke mere i vejviseren");
		expect(textIn(markup)).toContain("2 findes ikke mere.");
		expect(textIn(markup)).not.toContain("ring");
		expect(stepsIn(markup)).toContain("/min-liste?dato=2026-12-24&i=bare-paa-skroemt#din-liste");
	});
});

describe("the links of a list", () => {
	it("move and remove, are canonical, and carry the day of the change", () => {
		const hrefs = stepsIn(pageOf(`?dato=2026-11-23&t=${first.slug}&t=${second.slug}&t=${third.slug}`));
		expect(hrefs).toHaveLength(3 + 2 + 2);
		for (const href of hrefs) {
			const { search, pathname } = new URL(href, "https://eksempel.dk");
			expect(pathname).toBe("/min-liste");
			expect(shortlistQuery(new URLSearchParams(search))).toBe(search);
			expect(search).toContain("dato=2026-12-24");
		}
		expect(stepsIn(pageOf(`?t=${first.slug}`))).toEqual(["/min-liste#din-liste"]);
	});

	it("add what the page's own search finds", () => {
		const list = parseShortlist(new URLSearchParams(`?dato=2026-11-23&t=${first.slug}`));
		const answer = ask(catalogue, publishedSearch(catalogue), "min mand drikker", 60);
		const markup = renderToStaticMarkup(
			<AddSearch list={list} question="min mand drikker" answer={answer} today={today} />,
		);
		const fields = tagsIn(markup).filter(({ name }) => name === "input");
		expect(fields.map(({ attributes }) => [attributes.name, attributes.value])).toEqual([
			["dato", "2026-11-23"],
			["t", first.slug],
			["soeg", "min mand drikker"],
		]);
		const hrefs = stepsIn(markup);
		expect(hrefs.length).toBeGreaterThan(2);
		for (const href of hrefs) {
			const { entries } = parseShortlist(new URL(href, "https://eksempel.dk").searchParams);
			expect(entries).toHaveLength(2);
			expect(href).not.toContain("soeg");
			const all = listedEntries({ day: today, entries }, catalogue, now);
			expect(recordIds(all)).toHaveLength(2);
		}
	});

	it("send the whole address", () => {
		const address = "https://eksempel.dk/min-liste?dato=2026-11-23&i=a&t=b";
		const markup = renderToStaticMarkup(<SendList address={address} drawing={drawQr(address)} />);
		const [mail, sms] = links(markup);
		expect(new URLSearchParams(mail?.slice("mailto:".length)).get("body")).toContain(address);
		expect(new URLSearchParams(sms?.slice("sms:".length)).get("body")).toContain(address);
		expect(tagsIn(markup).find(({ name }) => name === "input")?.attributes.value).toBe(address);
	});
});
