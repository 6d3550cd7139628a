import { choose, chosenIn, type Selection } from "@/lib/base/facets/facet";
import { buildQuery } from "@/lib/base/facets/search-params";
import { PARAM } from "@/lib/base/params";
import type { OfferView } from "@/lib/directory/offers/view";
import type { Municipality, PlacesDocument } from "@/lib/model/place-schema";
import type { ListDescription } from "../../ui/facets/list-description";

/** The places chosen, as the field shows them and understands them again: "Odense", "5000", "Region Syddanmark". */
export function placeText(places: PlacesDocument, selection: Selection): string {
	const municipalities = chosenIn(selection, PARAM.municipality).map(
		(code) => places.municipalities.find((entry) => entry.code === code)?.name ?? code,
	);
	const regions = chosenIn(selection, PARAM.region).map(
		(slug) => places.regions.find((entry) => entry.slug === slug)?.name ?? slug,
	);
	return [...municipalities, ...chosenIn(selection, PARAM.postalCode), ...regions].join(", ");
}

/** Links to the list at places that are spelled nearly like what was typed. */
export const placeSuggestions = (
	list: ListDescription<OfferView>,
	selection: Selection,
	suggestions: readonly Municipality[],
) =>
	suggestions.map(({ code, name }) => ({
		name,
		href: `${list.address}${buildQuery(choose(selection, PARAM.municipality, [code]), list.grammar)}`,
	}));
