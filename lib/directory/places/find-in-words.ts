import type { PlacesDocument } from "../../model/place-schema";
import { ORDINARY_WORDS } from "./ordinary-words";
import { municipalitiesOf, type Place } from "./place";
import { placeNames, placesNamed } from "./place-names";
import { beforeKommune, spellingOf } from "./spelling";

/** A place that stands in somebody's words, and the words without it. */
type FoundPlace = { place: Place; rest: string[] };

/** As long as the longest name, with its postal code. */
const MOST_WORDS = 4;
/** A postal code of Frederiksberg, but people who write it alone mean the emergency line of that number. */
const EMERGENCY_LINE = "1813";
/** What stands before a place, spelled as by `spellingOf`; it belongs to the place. */
const PREPOSITIONS: ReadonlySet<string> = new Set(["i", "paa", "ved", "naer"]);

const only = (found: readonly Place[]) => (found.length === 1 ? found[0] : undefined);

function placeOfCode(places: PlacesDocument, code: string, name: string | undefined): Place | undefined {
	const place = placeNames(places).byCode.get(code);
	if (!place || !name) return code === EMERGENCY_LINE ? undefined : place;
	const within = municipalitiesOf(places, place);
	const named = only(placesNamed(placeNames(places), name));
	const shared =
		named && municipalitiesOf(places, named).some((municipality) => within.includes(municipality));
	return shared ? place : undefined;
}

/** The place that a run of words names as a whole. */
function placeOfRun(places: PlacesDocument, spelling: string): Place | undefined {
	const [, code, name] = /^(\d{4})(?:-(.+))?$/.exec(spelling) ?? [];
	if (code) return placeOfCode(places, code, name);
	const names = placeNames(places);
	const before = beforeKommune(spelling);
	if (before) return only(placesNamed(names, before).filter(({ kind }) => kind === "municipality"));
	const place = ORDINARY_WORDS.has(spelling) ? undefined : only(placesNamed(names, spelling));
	// Without æ, ø and å too many words are some town: "bakke" would be Bække.
	const guessed = place?.kind === "town" && !spelling.includes("-") && !names.bySpelling.has(spelling);
	return guessed ? undefined : place;
}

/**
 * The longest run of words that names a municipality, a postal code, a region or a postal town, the first
 * of several as long; a single ordinary word is none. `rest` is the other words in their order, without the
 * preposition directly before the place: `pårørendegruppe i odense` leaves `pårørendegruppe`.
 */
export function findPlaceIn(places: PlacesDocument, words: readonly string[]): FoundPlace | null {
	for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
		for (let start = 0; start + length <= words.length; start++) {
			const end = start + length;
			const place = placeOfRun(places, spellingOf(words.slice(start, end).join(" ")));
			if (!place) continue;
			const before = words.slice(0, start);
			if (PREPOSITIONS.has(spellingOf(before.at(-1) ?? ""))) before.pop();
			return { place, rest: [...before, ...words.slice(end)] };
		}
	}
	return null;
}
