import { knownFrom } from "@/lib/desk/imports/known";
import { type Entry, only } from "@/lib/model/kinds";
import type { OfferDocument } from "@/lib/model/offer-schema";

/** What an import may refer to in this content. */
export function knownOf(entries: readonly Entry[]) {
	const named = <T extends { slug: string; document: object }>(list: readonly T[]) =>
		list.map(({ slug, document }) => ({ slug, ...document }) as { slug: string } & T["document"]);
	const [places] = only(entries, "places");
	if (!places) throw new Error("there are no places");
	return knownFrom({
		providers: named(only(entries, "provider")),
		interventions: named(only(entries, "intervention")),
		elements: only(entries, "element").map(({ document }) => document),
		targetGroups: only(entries, "target-group").map(({ document }) => document),
		sources: only(entries, "source").map(({ slug }) => slug),
		places: places.document,
	});
}

/** A context in which nothing is stored yet, unless told. */
export const nothingStored = () => ({
	bySlug: new Map(),
	ids: new Set<string>(),
	aliases: new Set<string>(),
	byLikeness: new Map<string, string>(),
});

/** The offers of this content. */
export const offersOf = (entries: readonly Entry[]): { slug: string; document: OfferDocument }[] =>
	only(entries, "offer").map(({ slug, document }) => ({ slug, document }));
