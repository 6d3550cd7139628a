import type { Municipality, PlacesDocument } from "../../model/place-schema";
import { findPlaceIn } from "./find-in-words";
import { municipalitiesOf, type Place, placeAddress, placeLabel } from "./place";
import { namesOf, placeNames, placesNamed } from "./place-names";
import { beforeKommune, editsBetween, looseSpelling, spellingOf } from "./spelling";

/** A place, or up to three municipalities that may have been meant. */
export type ResolvedPlace = Place | { kind: "unknown"; suggestions: Municipality[] };

/** A place named among other words: its name, its page, its municipalities' codes, the other words. */
export type NamedPlace = { label: string; href: string; municipalities: string[]; rest: string };

const MOST_SUGGESTIONS = 3;

const unknown = (suggestions: readonly Municipality[]): ResolvedPlace => ({
	kind: "unknown",
	suggestions: [...new Set(suggestions)].slice(0, MOST_SUGGESTIONS),
});

/** The municipalities whose name is at most two letters away, one in a short word, nearest first. */
function nearestTo({ municipalities }: PlacesDocument, spelling: string): Municipality[] {
	const typed = looseSpelling(beforeKommune(spelling) ?? spelling);
	const most = typed.length > 5 ? 2 : 1;
	return municipalities
		.map((municipality) => {
			const edits = namesOf(municipality).map((name) => editsBetween(typed, looseSpelling(name), most));
			return { municipality, edits: Math.min(...edits) };
		})
		.filter(({ edits }) => edits <= most)
		.sort((a, b) => a.edits - b.edits)
		.map(({ municipality }) => municipality);
}

function resolveName(places: PlacesDocument, spelling: string): ResolvedPlace {
	const names = placeNames(places);
	const whole = placesNamed(names, spelling);
	const found = whole.length > 0 ? whole : placesNamed(names, beforeKommune(spelling) ?? "");
	const [place, other] = found;
	if (place && !other) return place;
	if (other) return unknown(found.flatMap((candidate) => municipalitiesOf(places, candidate)));
	return unknown(nearestTo(places, spelling));
}

/** A postal code with what stands around it: its town after it, or the name it is typed behind. */
function resolveCode(places: PlacesDocument, code: string, name: string): ResolvedPlace {
	const place = placeNames(places).byCode.get(code);
	if (!place) return resolveName(places, name);
	const [named] = placesNamed(placeNames(places), name);
	if (!named) return place;
	const inCode = municipalitiesOf(places, place);
	const inName = municipalitiesOf(places, named);
	return inCode.some((municipality) => inName.includes(municipality))
		? place
		: unknown([...inCode, ...inName]);
}

/** What a register understands of people's words. Both are total; the tables are made once per register. */
export const placeResolver = (places: PlacesDocument) => ({
	/**
	 * The place that a person means by what they typed: a municipality, a postal code (with or without its
	 * town), a postal town or a region, in any usual spelling. A municipality goes before a town of its name.
	 * `unknown` is what names nothing, several towns, or a postal code elsewhere than the name beside it.
	 * Regions are found on every day; whether one exists is for `regionsOn` to say.
	 */
	resolve: (text: string): ResolvedPlace => {
		const spelling = spellingOf(text);
		const [, before = "", code, after = ""] = /^(?:(.*)-)?(\d{4})(?:-(.*))?$/.exec(spelling) ?? [];
		return code ? resolveCode(places, code, after || before) : resolveName(places, spelling);
	},
	/** The place that somebody names in a question, as `findPlaceIn` of its words. */
	findPlaceIn: (question: string): NamedPlace | null => {
		const found = findPlaceIn(places, question.split(/\s+/).filter(Boolean));
		return (
			found && {
				label: placeLabel(found.place),
				href: placeAddress(places, found.place),
				municipalities: municipalitiesOf(places, found.place).map(({ code }) => code),
				rest: found.rest.join(" "),
			}
		);
	},
});
