import { parseSelection } from "../../base/facets/search-params";
import { type RawParams, toSearchParams } from "../../base/search-params";
import type { PlacesDocument } from "../../model/place-schema";
import { askedPlace } from "../places/place-params";
import { placeGrammar } from "./facets";

/** Where the reader of a page lives, from its address: what was chosen, and what was written and is no place we know. */
export function selectedPlace(raw: RawParams, places: PlacesDocument) {
	const { params, unknown, suggestions } = askedPlace(toSearchParams(raw), places);
	return { selection: parseSelection(params, placeGrammar(places)), unknown, suggestions };
}
