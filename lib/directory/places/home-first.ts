import { chosenIn, type Selection } from "../../base/facets/facet";
import { PARAM } from "../../base/params";
import type { Municipality, PlacesDocument } from "../../model/place-schema";
import { isLocal } from "../offers/belongs";
import type { OfferView } from "../offers/view";
import { mainMunicipality } from "./register";

/** A postal code that lies in several municipalities: the one it most likely means, and the others. */
export type LikelyHome = {
	code: string;
	town: string;
	home: Municipality;
	others: readonly Municipality[];
};

/** The likely home of an address that asks for one postal code in several municipalities; else `null`. */
export function likelyHome(places: PlacesDocument, selection: Selection): LikelyHome | null {
	const [code, ...more] = chosenIn(selection, PARAM.postalCode);
	const elsewhere = chosenIn(selection, PARAM.municipality).length + chosenIn(selection, PARAM.region).length;
	if (!code || more.length > 0 || elsewhere > 0) return null;
	const postal = places.postalCodes.find((entry) => entry.code === code);
	const main = mainMunicipality(places, code);
	const own = places.municipalities.filter((entry) => postal?.municipalities.includes(entry.code));
	const home = own.find((entry) => entry.code === main);
	if (!postal || !home || own.length < 2) return null;
	return { code, town: postal.town, home, others: own.filter((entry) => entry !== home) };
}

/** The one municipality of an address by code: the one chosen, or that of its one postal code; else `null`. */
export function homeOf(places: PlacesDocument, selection: Selection): string | null {
	const chosen = chosenIn(selection, PARAM.municipality);
	const postal = chosenIn(selection, PARAM.postalCode);
	if (chosen.length + postal.length !== 1) return null;
	return chosen[0] ?? mainMunicipality(places, postal[0] ?? "");
}

/** The nearest first, as the list has them, the home's own before those of the municipalities around it. */
export function homeFirst(offers: readonly OfferView[], { code }: Municipality): OfferView[] {
	const isAround = ({ coverage, covered }: OfferView) =>
		coverage.level === "municipality" && covered !== null && !covered.has(code);
	return offers.toSorted((a, b) =>
		a.reachable === b.reachable && isLocal(a) && isLocal(b) ? Number(isAround(a)) - Number(isAround(b)) : 0,
	);
}
