import { PARAM } from "../../base/params";
import { routes } from "../../base/routes";
import type { Municipality, PlacesDocument, Region } from "../../model/place-schema";
import { mainMunicipality, municipalitiesOfRegion } from "./register";

type PostalCode = PlacesDocument["postalCodes"][number];

/** What somebody can mean by a place. A town is a postal town: all the postal codes of that name. */
export type Place =
	| { kind: "municipality"; municipality: Municipality }
	| { kind: "postal-code"; postalCode: PostalCode }
	| { kind: "town"; town: string; municipalities: Municipality[] }
	| { kind: "region"; region: Region };

/** The municipalities with these codes, in the register's order. */
export const municipalitiesWith = (
	{ municipalities }: PlacesDocument,
	codes: readonly string[],
): Municipality[] => municipalities.filter(({ code }) => codes.includes(code));

/** The municipalities that a place lies in or is made of; that which a postal code most likely means comes first. */
export function municipalitiesOf(places: PlacesDocument, place: Place): Municipality[] {
	switch (place.kind) {
		case "municipality":
			return [place.municipality];
		case "postal-code": {
			const main = mainMunicipality(places, place.postalCode.code);
			const own = municipalitiesWith(places, place.postalCode.municipalities);
			return own.toSorted((a, b) => Number(b.code === main) - Number(a.code === main));
		}
		case "town":
			return place.municipalities;
		case "region":
			return municipalitiesOfRegion(places, place.region.slug);
	}
}

/** A place as one says it after "i". */
export function placeLabel(place: Place): string {
	switch (place.kind) {
		case "municipality":
			return place.municipality.name;
		case "postal-code":
			return `${place.postalCode.code} ${place.postalCode.town}`;
		case "town":
			return place.town;
		case "region":
			return place.region.name;
	}
}

/** Where all that is offered in a place stands: the municipality's page, or the pages that ask which one. */
export function placeAddress(places: PlacesDocument, place: Place): string {
	if (place.kind === "region") return `${routes.offers}?${PARAM.region}=${place.region.slug}`;
	const slugs = municipalitiesOf(places, place).map(({ slug }) => slug);
	if (slugs.length === 1) return routes.municipality(slugs.join());
	if (place.kind === "postal-code")
		return `${routes.municipalities}?${PARAM.postalCode}=${place.postalCode.code}`;
	return `${routes.offers}?${new URLSearchParams(slugs.map((slug) => [PARAM.municipality, slug]))}`;
}
