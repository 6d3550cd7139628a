import { describe, expect, it } from "vitest";
import { realCatalogue } from "../../support/catalogue";
import {
	buttons,
	dataAbsent,
	lineRows,
	mapping,
	offerRows,
	unique,
	updateOf,
	updates,
	websiteRows,
} from "../../support/gathered";

const { offers, providers } = realCatalogue();
const bySlug = new Map(offers.map((offer) => [offer.slug, offer]));
const live = offers.filter(({ status }) => status !== "ended");
const addresses = new Set([...lineRows.map(({ web }) => web), ...websiteRows.map(({ website }) => website)]);

describe.skipIf(dataAbsent)("the updates of the gathered offers", () => {
	const hours = updates.filter(({ field, offer_id }) => field === "opening_hours" && bySlug.has(offer_id));

	it.each(hours)("$offer_id has the newer hours", ({ offer_id, value }) => {
		expect(bySlug.get(offer_id)?.hours?.weekly).toEqual(value);
	});

	it("are told with their own source where they gave the way in", () => {
		for (const { offer_id, source_url } of updates.filter(({ field }) => field === "phone")) {
			const offer = bySlug.get(offer_id);
			if (!offer || offer.source.url === source_url) continue;
			expect(offer.contactSource?.url, offer_id).toBe(source_url);
		}
	});

	it("count whatever field they are of: none is left over", () => {
		const read = ["phone", "email", "url", "opening_hours", "opening_hours_text"];
		// The date goes with the way in; a note is a warning to us and no value.
		const others = new Set(updates.map(({ field }) => field).filter((field) => !read.includes(field)));
		expect([...others].sort()).toEqual(["confidence_note", "source_date"]);
		expect(bySlug.get("livslinien-telefon")?.contactSource?.date).toBe(
			updateOf("livslinien-telefon", "source_date")?.value,
		);
	});
});

describe.skipIf(dataAbsent)("a number or an address", () => {
	it("is a button only where the data says so", () => {
		const pressed = [
			...offers.filter(({ callable }) => callable).map(({ slug, phone }) => [slug, phone]),
			...providers.flatMap(({ slug, phones }) =>
				phones.filter(({ callable }) => callable).map(({ number }) => [slug, number]),
			),
		];
		expect(pressed.length).toBeGreaterThan(30);
		expect(pressed.filter(([, number]) => !buttons.has(String(number)))).toEqual([]);
	});

	it("belongs to one live offer, unless it is listed as shared", () => {
		const having = (number: string) => live.filter(({ phone }) => phone === number).map(({ slug }) => slug);
		const numbers = unique(live.flatMap(({ phone }) => phone ?? []));
		const shared = numbers
			.map((number) => [number, having(number)] as const)
			.filter(([, of]) => of.length > 1);
		expect(Object.fromEntries(shared)).toEqual(mapping.sharedNumbers);
	});

	it("is the organisation's own: what replaces somebody else's stands in the data", () => {
		const own = Object.values(mapping.ownPages).filter((url) => url !== null);
		const provided = providers.flatMap(({ websites }) => websites);
		expect(own.filter((url) => !addresses.has(url) && !provided.includes(url))).toEqual([]);
		for (const slug of Object.keys(mapping.ownPages)) {
			expect(
				offerRows.some(({ id }) => id === slug),
				slug,
			).toBe(true);
		}
	});

	it.each(websiteRows)("of $provider is its own site", ({ provider, website }) => {
		expect(providers.find(({ slug }) => slug === provider)?.websites).toEqual([website]);
	});

	it("for cooperation partners is shown nowhere", () => {
		const mails = [...offers.map(({ email }) => email), ...providers.flatMap(({ emails }) => emails)];
		expect(mails).not.toContain("traening@roskilde.dk");
	});
});
