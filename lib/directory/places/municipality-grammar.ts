import { PARAM } from "../../base/params";
import type { PlacesDocument } from "../../model/place-schema";
import { placeGrammar } from "../offers/facets";

/** What may stand in the address of a list about municipalities. */
export function municipalityGrammar(places: PlacesDocument) {
	const all = placeGrammar(places);
	return { ...all, facets: all.facets.filter(({ param }) => param === PARAM.municipality) };
}
