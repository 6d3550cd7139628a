import type { Municipality, PlacesDocument } from "@/lib/places/schema";
import { inMunicipality } from "./municipality-words";

/** "i Odense", "på Ærø", "i 8660 Skanderborg": where the reader lives, behind a noun. */
export function inPlace({
	place,
	catalogue: { places },
}: {
	/** What the place is called. */
	place: string;
	catalogue: { places: PlacesDocument };
}): string {
	const municipality = places.municipalities.find(({ name }: Municipality) => name === place);
	return municipality ? inMunicipality(municipality) : `i ${place}`;
}
