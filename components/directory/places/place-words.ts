import type { Municipality, PlacesDocument } from "@/lib/model/place-schema";
import { inMunicipality } from "./municipality-words";

/**
 * "i Odense", "på Ærø", "i Odense eller på Ærø", "i 8660 Skanderborg": where the reader lives, behind a noun.
 * @param place what it is called; several with commas and "eller" between.
 */
export function inPlace(place: string, places: PlacesDocument): string {
	const inOne = (one: string) => {
		const municipality = places.municipalities.find(({ name }: Municipality) => name === one);
		return municipality ? inMunicipality(municipality) : `i ${one}`;
	};
	return place
		.split(/(, | eller )/)
		.map((part, i) => (i % 2 === 0 ? inOne(part) : part))
		.join("");
}
