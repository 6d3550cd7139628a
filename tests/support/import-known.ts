import { knownOffersFrom } from "@/lib/desk/imports/known-offers";
import { type Entry, ofKind } from "@/lib/model/kinds";
import type { OfferDocument } from "@/lib/model/offer-schema";

/** What an import may refer to in this content. */
export function knownOf(entries: readonly Entry[]) {
	const named = <T extends { slug: string; document: object }>(list: readonly T[]) =>
		list.map(({ slug, document }) => ({ slug, ...document }) as { slug: string } & T["document"]);
	const [places] = ofKind(entries, "places");
	if (!places) throw new Error("there are no places");
	return knownOffersFrom({
		providers: named(ofKind(entries, "provider")),
		interventions: named(ofKind(entries, "intervention")),
		elements: ofKind(entries, "element").map(({ document }) => document),
		targetGroups: ofKind(entries, "target-group").map(({ document }) => document),
		sources: ofKind(entries, "source").map(({ slug }) => slug),
		places: places.document,
	});
}

/** A context in which nothing is stored yet, unless told. */
export const nothingStored = () => ({
	bySlug: new Map(),
	ids: new Set<string>(),
	aliases: new Set<string>(),
	byLikeness: new Map<string, string>(),
	byContact: new Map<string, string[]>(),
});

/** The offers of this content. */
export const offersOf = (entries: readonly Entry[]): { slug: string; document: OfferDocument }[] =>
	ofKind(entries, "offer").map(({ slug, document }) => ({ slug, document }));
