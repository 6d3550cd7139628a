import { slugify } from "../../base/slug";
import { placeResolver } from "../../directory/places/resolve";
import type { DocumentOf, Entry, Kind } from "../../model/kinds";
import type { PlacesDocument } from "../../model/place-schema";

/** What the cells of a row may refer to. */
export type KnownOffers = {
	providers: Names;
	/** The same with what they say. */
	providerList: readonly Named<"provider">[];
	interventions: Names;
	elements: Names;
	groups: Names;
	/** What they are called, in their order: what a person chooses from. */
	names: Readonly<Record<"interventions" | "elements" | "groups", readonly string[]>>;
	/** The main group of each finer one. */
	parents: ReadonlyMap<string, string | null>;
	sources: ReadonlySet<string>;
	places: PlacesDocument;
	resolvePlace: ReturnType<typeof placeResolver>["resolve"];
	findPlaceIn: ReturnType<typeof placeResolver>["findPlaceIn"];
	/** The same as entries, for the checks between records. */
	entries: readonly Entry[];
};

/** Things that have a code and a name: found by either, in any spelling. */
type Names = {
	codeOf: (text: string) => string | undefined;
	/** The name, where it leads back to the code; else the code. */
	nameOf: (code: string) => string;
};

function namesFrom(pairs: readonly (readonly [code: string, name: string])[]): Names {
	const codes = new Map<string, string>();
	for (const [code, name] of pairs) if (!codes.has(slugify(name))) codes.set(slugify(name), code);
	for (const [code] of pairs) codes.set(slugify(code), code);
	const names = new Map(pairs);
	const codeOf = (text: string) => codes.get(slugify(text));
	return {
		codeOf,
		nameOf(code) {
			const name = names.get(code);
			return name !== undefined && codeOf(name) === code ? name : code;
		},
	};
}

type Named<K extends Kind> = { slug: string } & DocumentOf<K>;

/** The part of the catalogue that offers refer to. */
type CatalogueNames = {
	providers: readonly Named<"provider">[];
	interventions: readonly Named<"intervention">[];
	elements: readonly DocumentOf<"element">[];
	targetGroups: readonly DocumentOf<"target-group">[];
	places: PlacesDocument;
	/** The sources' identifiers. */
	sources: readonly string[];
};

/** What is known of the catalogue that an import goes into. */
export function knownOffersFrom(around: CatalogueNames): KnownOffers {
	const { providers, interventions, elements, targetGroups, places, sources } = around;
	const entries: Entry[] = [
		...providers.map(({ slug, ...document }): Entry => ({ kind: "provider", slug, document })),
		...interventions.map(({ slug, ...document }): Entry => ({ kind: "intervention", slug, document })),
		...targetGroups.map((document): Entry => ({ kind: "target-group", slug: document.code, document })),
		{ kind: "places", slug: "places", document: places },
	];
	return {
		providerList: providers,
		providers: namesFrom(providers.map(({ slug, name }) => [slug, name] as const)),
		interventions: namesFrom(interventions.map(({ slug, title }) => [slug, title] as const)),
		elements: namesFrom(elements.map(({ code, label }) => [code, label] as const)),
		groups: namesFrom(targetGroups.map(({ code, label }) => [code, label] as const)),
		names: {
			interventions: interventions.map(({ title }) => title),
			elements: elements.map(({ label }) => label),
			groups: targetGroups.map(({ label }) => label),
		},
		parents: new Map(targetGroups.map(({ code, parent }) => [code, parent])),
		sources: new Set(sources),
		places,
		resolvePlace: placeResolver(places).resolve,
		findPlaceIn: placeResolver(places).findPlaceIn,
		entries,
	};
}
