import { choose, type Selection } from "../../base/facets/facet";
import { buildQuery } from "../../base/facets/search-params";
import { PARAM } from "../../base/params";
import { routes } from "../../base/routes";
import type { Catalogue } from "../../directory/catalogue";
import { offerGrammar } from "../../directory/offers/facets";
import { listOffers } from "../../directory/offers/list";
import { lineForAll, withReach } from "../../directory/offers/reached";
import { homeOf } from "../../directory/places/home-first";
import { homeContact } from "../../directory/places/whom-to-call";

/** More are in the list of offers. */
const MOST_SHOWN = 3;

/** Who runs an intervention where the reader lives, the nearest first, and whom else one can ask. */
export function whoRuns(catalogue: Catalogue, slug: string, selection: Selection, now: Date) {
	const { offers, places } = catalogue;
	const grammar = offerGrammar(catalogue, now);
	const asked = choose({ ...selection, sort: "nearness" }, PARAM.intervention, [slug]);
	const { items } = listOffers(offers, grammar, asked);
	const home = homeOf(places, selection);
	return {
		places,
		selection,
		offers: withReach(items.slice(0, MOST_SHOWN), catalogue, now, home),
		/** How many there are in all, and where they stand. */
		total: items.length,
		all: `${routes.offers}${buildQuery(asked, grammar)}`,
		home: homeContact(catalogue, home, now),
		line: lineForAll(catalogue, now),
	};
}

export type WhoRuns = ReturnType<typeof whoRuns>;
