import type { ElementCode } from "../catalogue/codes";
import { elementList, targetGroupList } from "../catalogue/facets";
import type { Catalogue } from "../catalogue/view";
import type { OfferView } from "../offers/view";
import { type NamedPlace, placeResolver } from "../places/resolve";
import { routes } from "../routes";
import type { SearchKind } from "./document";
import type { Search } from "./engine";
import type { Reason } from "./explain";

/** One thing found: where it is, and the words it was found by. */
export type Found = {
	type: SearchKind;
	slug: string;
	title: string;
	url: string;
	summary: string;
	why: Reason[];
};

export type Answer = {
	/** The best first. */
	hits: Found[];
	corrected: string | null;
	nearest: boolean;
	/** The place named in the words. */
	place: NamedPlace | null;
	marks: (word: string) => boolean;
};

/** Where a place is named, what is there counts for more than what is everywhere. */
const NEARNESS = { municipality: 1.6, region: 1.2, national: 1 } as const;
/** So many of the best are ordered anew by nearness. */
const CONSIDERED = 60;

const partsOf = (key: string) => {
	const slash = key.indexOf("/");
	return { type: key.slice(0, slash) as SearchKind, slug: key.slice(slash + 1) };
};

/** A thing's title, address and summary, by its key. */
function described(catalogue: Catalogue, key: string): Omit<Found, "why"> | undefined {
	const { type, slug } = partsOf(key);
	const made = (title: string | undefined, url: string, summary = "") =>
		title === undefined ? undefined : { type, slug, title, url, summary };
	const bySlug = <T extends { slug: string }>(all: readonly T[]) => all.find((entry) => entry.slug === slug);
	switch (type) {
		case "intervention": {
			const found = bySlug(catalogue.interventions);
			return made(found?.title, routes.intervention(slug), found?.summary);
		}
		case "offer": {
			const found = bySlug(catalogue.offers);
			return made(found?.title, routes.offer(slug), found?.description);
		}
		case "provider": {
			const found = bySlug(catalogue.providers);
			return made(found?.name, routes.provider(slug), found?.description ?? "");
		}
		case "place":
			return made(bySlug(catalogue.places.municipalities)?.fullName, routes.municipality(slug));
		case "element": {
			const found = catalogue.elements.find(({ code }) => code === slug);
			return made(found?.label, elementList(slug as ElementCode), found?.description);
		}
		case "target-group": {
			const found = catalogue.targetGroups.find(({ code }) => code === slug);
			return made(found?.label, targetGroupList(slug, catalogue.targetGroups), found?.description);
		}
	}
}

const covers = ({ covered }: OfferView, municipalities: readonly string[]) =>
	covered === null || municipalities.some((code) => covered.has(code));

/**
 * Answers a question over everything that is published. A place named in it becomes the place filter
 * ("pårørendegruppe odense"): offers that do not reach there are left out, and what is there comes first.
 * @param limit the most hits.
 */
export function ask(catalogue: Catalogue, search: Search, question: string, limit: number): Answer {
	const named = placeResolver(catalogue.places).findPlaceIn(question);
	const rest = named?.rest || question;
	const offers = new Map(catalogue.offers.map((offer) => [`offer/${offer.slug}`, offer]));
	const reaches = (key: string) => {
		const offer = offers.get(key);
		return !named || !offer || covers(offer, named.municipalities);
	};
	const { hits, ...result } = search.search(rest, { limit: Math.max(limit, CONSIDERED), allow: reaches });
	const near = (key: string) => NEARNESS[offers.get(key)?.coverage.level ?? "national"];
	const ordered = named ? [...hits].sort((a, b) => b.score * near(b.key) - a.score * near(a.key)) : hits;
	const found = ordered.flatMap(({ key, why }) => {
		const thing = described(catalogue, key);
		return thing ? [{ ...thing, why: why.terms }] : [];
	});
	return { ...result, hits: found.slice(0, limit), place: named };
}
