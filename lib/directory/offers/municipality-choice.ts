import { chosenIn, type Selection } from "../../base/facets/facet";
import { buildQuery, parseSelection } from "../../base/facets/search-params";
import { FREE_TEXT, PARAM } from "../../base/params";
import type { Municipality, PlacesDocument } from "../../model/place-schema";
import { municipalitiesWith } from "../places/place";
import { askedPlace } from "../places/place-params";
import { municipalitiesOfRegion } from "../places/register";
import { placeGrammar } from "./facets";

/** What the address of `/kommuner` asks: in which of these municipalities somebody lives. */
export type MunicipalityChoice = {
	/** The municipalities that the place lies in or is made of, in the register's order; none: nothing asked. */
	municipalities: readonly Municipality[];
	selection: Selection;
	/** What was written, when it is no place we know, and municipalities spelled nearly like it. */
	unknown: string | null;
	suggestions: readonly Municipality[];
};

function chosenMunicipalities(places: PlacesDocument, selection: Selection): Municipality[] {
	const codes = chosenIn(selection, PARAM.postalCode).flatMap(
		(code) => places.postalCodes.find((entry) => entry.code === code)?.municipalities ?? [],
	);
	const inRegions = chosenIn(selection, PARAM.region).flatMap((slug) => municipalitiesOfRegion(places, slug));
	const all = [...chosenIn(selection, PARAM.municipality), ...codes, ...inRegions.map(({ code }) => code)];
	return municipalitiesWith(places, all);
}

/** Reads the address of `/kommuner`. Total; parameters it does not know are dropped. */
export function municipalityChoice(params: URLSearchParams, places: PlacesDocument): MunicipalityChoice {
	const { params: understood, unknown, suggestions } = askedPlace(params, places);
	const selection = { ...parseSelection(understood, placeGrammar(places)), q: "" };
	return { municipalities: chosenMunicipalities(places, selection), selection, unknown, suggestions };
}

/**
 * The canonical query of `/kommuner`, `""` or beginning with `?`: the place as it is understood
 * (`?postnr=8660`), or what was written in `sted` when it is no place we know. Total.
 */
export function kommunerQuery(params: URLSearchParams, places: PlacesDocument): string {
	const { selection, unknown } = municipalityChoice(params, places);
	if (unknown !== null) return `?${new URLSearchParams([[FREE_TEXT.place, unknown]])}`;
	return buildQuery(selection, placeGrammar(places));
}
