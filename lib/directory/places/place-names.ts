import { slugify } from "../../base/slug";
import type { Municipality, PlacesDocument, Region } from "../../model/place-schema";
import { municipalitiesWith, type Place } from "./place";
import { beforeKommune, looseSpelling, spellingOf } from "./spelling";

/** Names that everybody uses for a municipality, though neither the register nor a postal town has them. */
const EVERYDAY_NAMES: Readonly<Record<string, string>> = {
	"0173": "Lyngby",
	"0480": "Nordfyn",
	"0820": "Vesthimmerland",
};
/** The island, most of which lies in another region than the one of its name: not guessed. */
const NOT_A_REGION = "sjaelland";
/** Last words of a town's name that people leave out: Hurup Thy, Rungsted Kyst. */
const LEFT_OUT =
	/-(jylland|falster|mors|lolland|sjaelland|midtsj|vestj|thy|fyn|sydfyn|stevns|aeroe|by|kyst|st|strand)$/;

/** The places of one name. More than one: the name alone does not tell which. */
type Named = { rank: number; places: Place[] };
type Index = Map<string, Named>;

/** The ways to look a place up: by postal code, by its spelling, by its spelling without æ, ø and å. */
type PlaceNames = { byCode: Map<string, Place>; bySpelling: Index; byLooseSpelling: Index };

/** The spellings of a municipality's names, without "kommune". */
export function namesOf({ code, name, fullName }: Municipality): string[] {
	const spellings = [
		spellingOf(name),
		beforeKommune(spellingOf(fullName)),
		slugify(EVERYDAY_NAMES[code] ?? ""),
	];
	return [...new Set(spellings.filter((spelling) => spelling !== undefined && spelling !== ""))] as string[];
}

function regionNames({ name }: Region): string[] {
	const spelling = spellingOf(name);
	const alone = spelling.replace(/^region-/, "");
	return alone === NOT_A_REGION ? [spelling] : [spelling, alone];
}

function townsOf(places: PlacesDocument): Extract<Place, { kind: "town" }>[] {
	const codes = new Map<string, string[]>();
	for (const { town, municipalities } of places.postalCodes) {
		codes.set(town, [...(codes.get(town) ?? []), ...municipalities]);
	}
	return [...codes].map(([town, within]) => ({
		kind: "town",
		town,
		municipalities: municipalitiesWith(places, within),
	}));
}

/** Files a place under a name. The lower rank has the name for itself; within a rank it is shared. */
function file(index: Index, key: string, rank: number, place: Place) {
	const named = index.get(key);
	if (!named || rank < named.rank) index.set(key, { rank, places: [place] });
	else if (rank === named.rank && !named.places.includes(place)) named.places.push(place);
}

function makeNames(places: PlacesDocument): PlaceNames {
	const names: PlaceNames = { byCode: new Map(), bySpelling: new Map(), byLooseSpelling: new Map() };
	const add = (spelling: string, rank: number, place: Place) => {
		file(names.bySpelling, spelling, rank, place);
		file(names.byLooseSpelling, looseSpelling(spelling), rank, place);
	};
	for (const municipality of places.municipalities) {
		for (const name of namesOf(municipality)) add(name, 0, { kind: "municipality", municipality });
	}
	for (const region of places.regions) {
		for (const name of regionNames(region)) add(name, 1, { kind: "region", region });
	}
	for (const town of townsOf(places)) {
		const spelling = spellingOf(town.town);
		add(spelling, 2, town);
		if (LEFT_OUT.test(spelling)) add(spelling.replace(LEFT_OUT, ""), 3, town);
	}
	for (const postalCode of places.postalCodes) {
		names.byCode.set(postalCode.code, { kind: "postal-code", postalCode });
	}
	return names;
}

const made = new WeakMap<PlacesDocument, PlaceNames>();

/** The register's names, made once per register. A register is never changed, only replaced. */
export function placeNames(places: PlacesDocument): PlaceNames {
	const names = made.get(places) ?? makeNames(places);
	made.set(places, names);
	return names;
}

/** The places that a spelling names: none, one, or several between which it does not tell. */
export const placesNamed = (names: PlaceNames, spelling: string): readonly Place[] =>
	(names.bySpelling.get(spelling) ?? names.byLooseSpelling.get(looseSpelling(spelling)))?.places ?? [];
