import { freeTextIn } from "../../base/facets/search-params";
import { FREE_TEXT, PARAM } from "../../base/params";
import type { Municipality, PlacesDocument } from "../../model/place-schema";
import type { Place } from "./place";
import { placeResolver } from "./resolve";

const MOST_PLACES = 20;
const MOST_WRITTEN = 100;

/** An address with what was written about the place understood. */
export type AskedPlace = {
	params: URLSearchParams;
	/** What was written, when it is no place we know. */
	unknown: string | null;
	/** Municipalities spelled nearly like it. */
	suggestions: readonly Municipality[];
};

/** A place as the parameters that stand for it (decision 17). */
function placePairs(place: Place): [string, string][] {
	switch (place.kind) {
		case "municipality":
			return [[PARAM.municipality, place.municipality.slug]];
		case "postal-code":
			return [[PARAM.postalCode, place.postalCode.code]];
		case "town":
			return place.municipalities.map(({ slug }): [string, string] => [PARAM.municipality, slug]);
		case "region":
			return [[PARAM.region, place.region.slug]];
	}
}

/**
 * Understands the place field of an address: municipalities, postal codes, towns and regions, several with a
 * comma between. What is understood stands as what it is, no longer as it was written. Total; what is not understood stays as it was written, and the other parameters stay.
 */
export function askedPlace(params: URLSearchParams, places: PlacesDocument): AskedPlace {
	const written = freeTextIn(params, FREE_TEXT.place, MOST_WRITTEN);
	const rest = new URLSearchParams(params);
	rest.delete(FREE_TEXT.place);
	if (written === "") return { params: rest, unknown: null, suggestions: [] };
	const resolver = placeResolver(places);
	const parts = written
		.split(",")
		.map((part) => part.trim())
		.filter(Boolean)
		.slice(0, MOST_PLACES);
	const resolved = parts.map((part) => resolver.resolve(part));
	const unknown = resolved.find((place) => place.kind === "unknown");
	const known = resolved.filter((place) => place.kind !== "unknown");
	if (unknown || known.length === 0) {
		return { params: rest, unknown: written, suggestions: unknown?.suggestions ?? [] };
	}
	for (const param of [PARAM.municipality, PARAM.postalCode, PARAM.region]) rest.delete(param);
	for (const [param, value] of known.flatMap(placePairs)) rest.append(param, value);
	return { params: rest, unknown: null, suggestions: [] };
}
