import { chosenIn, type Selection } from "@/lib/base/facets/facet";
import { PARAM } from "@/lib/base/params";
import type { PlacesDocument } from "@/lib/model/place-schema";

/** The places chosen, as one is told them: "Odense", "8660 Skanderborg", "Region Syddanmark". */
export function placeName(places: PlacesDocument, selection: Selection): string {
	const municipalities = chosenIn(selection, PARAM.municipality).map(
		(code) => places.municipalities.find((entry) => entry.code === code)?.name ?? code,
	);
	const postal = chosenIn(selection, PARAM.postalCode).map((code) =>
		`${code} ${places.postalCodes.find((entry) => entry.code === code)?.town ?? ""}`.trim(),
	);
	const regions = chosenIn(selection, PARAM.region).map(
		(slug) => places.regions.find((entry) => entry.slug === slug)?.name ?? slug,
	);
	const names = [...municipalities, ...postal, ...regions];
	return names.length > 1 ? `${names.slice(0, -1).join(", ")} eller ${names.at(-1)}` : names.join("");
}
