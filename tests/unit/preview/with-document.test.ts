import { describe, expect, it } from "vitest";
import { isPaged, withDocument } from "@/lib/desk/preview/with-document";
import { ofKind } from "@/lib/model/kinds";
import { catalogueOf, readEntries } from "../../support/catalogue";

const entries = readEntries();
const catalogue = catalogueOf(entries);

describe("the catalogue with one document in place of what is published", () => {
	it("is the same catalogue when the document is the published one, for every kind with a page", () => {
		const kinds = new Set(entries.filter(isPaged).map(({ kind }) => kind));
		expect(kinds.size).toBe(4);
		const paged = [...kinds].flatMap((kind) =>
			entries
				.filter(isPaged)
				.filter((entry) => entry.kind === kind)
				.slice(0, 3),
		);
		for (const entry of paged) expect(withDocument(catalogue, entry)).toEqual(catalogue);
	});

	it("is what publishing the document would make, and leaves the published one as it was", () => {
		const [entry] = ofKind(entries, "intervention");
		if (!entry) throw new Error("there is no intervention");
		const changed = {
			...entry,
			document: { ...entry.document, title: "En anden titel", elements: entry.document.elements.slice(0, 1) },
		};
		const published = catalogueOf(entries.map((one) => (one === entry ? changed : one)));
		expect(withDocument(catalogue, changed)).toEqual(published);
		expect(published.offers).not.toEqual(catalogue.offers);
		expect(catalogueOf(entries)).toEqual(catalogue);
	});

	it("has a provider's new name on its offers", () => {
		const entry = ofKind(entries, "provider").find(({ slug }) =>
			catalogue.offers.some(({ provider }) => provider === slug),
		);
		if (!entry) throw new Error("no provider has an offer");
		const changed = { ...entry, document: { ...entry.document, name: "Nyt navn" } };
		const names = withDocument(catalogue, changed)
			.offers.filter(({ provider }) => provider === entry.slug)
			.map(({ providerName }) => providerName);
		expect(new Set(names)).toEqual(new Set(["Nyt navn"]));
	});

	it("holds what was never published, in its place, and no ending of it", () => {
		const [entry] = ofKind(entries, "offer");
		if (!entry) throw new Error("there is no offer");
		const fresh = { ...entry, slug: "aa-nyt-tilbud" };
		const ended = {
			kind: "offer",
			slug: fresh.slug,
			ending: "ended",
			text: "",
			at: new Date(0),
			title: "Før",
			successor: null,
			offer: null,
		} as const;
		const next = withDocument({ ...catalogue, endings: [ended] }, fresh);
		expect(next.endings).toEqual([]);
		expect(next.offers).toEqual(catalogueOf([...entries, fresh]).offers);
	});
});
