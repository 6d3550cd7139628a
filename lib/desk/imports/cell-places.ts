import { municipalitiesOfRegion, municipalityByCode } from "../../directory/places/register";
import { COVERAGE_LEVELS } from "../../model/offer-codes";
import type { OfferDocument } from "../../model/offer-schema";
import { codeNamed } from "./cell-codes";
import { CellFault, joinItems, readNamed } from "./cell-lists";
import type { KnownOffers } from "./known-offers";

type Coverage = OfferDocument["coverage"];
type Covered = { region: string } | { municipality: string } | "national";

const NATIONAL: Coverage = { level: "national", regions: [], municipalities: [] };
const NATIONAL_TEXT = "Hele landet";

function placeNamed(text: string, known: KnownOffers): Covered | undefined {
	if (codeNamed(text, COVERAGE_LEVELS) === "national") return "national";
	if (municipalityByCode(known.places, text)) return { municipality: text };
	const place = known.resolvePlace(text);
	switch (place.kind) {
		case "municipality":
			return { municipality: place.municipality.code };
		case "region":
			return { region: place.region.slug };
		case "unknown": {
			const names = place.suggestions.map(({ name }) => `"${name}"`).join(" eller ");
			if (names) throw new CellFault(`Vi kender ikke stedet "${text}". Mener du ${names}?`);
			return undefined;
		}
		default:
			return undefined;
	}
}

const regionsIn = (found: readonly Covered[]) =>
	found.flatMap((one) => (typeof one === "object" && "region" in one ? [one.region] : []));

/** Municipalities by name or code, regions by name with all of theirs, or the whole country. @throws CellFault */
export function readCovered(cell: string, before: Coverage, known: KnownOffers): Coverage {
	const found = readNamed(cell, "stedet", (text) => placeNamed(text, known));
	if (found.includes("national")) {
		if (found.length > 1) throw new CellFault('Skriv enten "Hele landet" eller kommuner, ikke begge dele.');
		return NATIONAL;
	}
	const regions = regionsIn(found);
	const municipalities = found.flatMap((one) => {
		if (one === "national") return [];
		return "municipality" in one
			? [one.municipality]
			: municipalitiesOfRegion(known.places, one.region).map(({ code }) => code);
	});
	if (found.length === 0) return { ...before, municipalities };
	const level = regions.length > 0 ? "region" : "municipality";
	return { level, regions, municipalities };
}

/** Who is covered, one by one. */
export const coveredText = ({ level, municipalities }: Coverage, { places }: KnownOffers): string =>
	level === "national"
		? NATIONAL_TEXT
		: joinItems(municipalities.map((code) => municipalityByCode(places, code)?.name ?? code));

/** Regions as the source names them; their municipalities are meant where none are named. @throws CellFault */
export function readRegions(cell: string, before: Coverage, known: KnownOffers): Coverage {
	const regions = regionsIn(
		readNamed(cell, "regionen", (text) => {
			const found = placeNamed(text, known);
			return typeof found === "object" && "region" in found ? found : undefined;
		}),
	);
	if (before.level === "national" || before.municipalities.length > 0 || regions.length === 0)
		return { ...before, regions };
	const municipalities = regions
		.flatMap((slug) => municipalitiesOfRegion(known.places, slug))
		.map(({ code }) => code);
	return { level: "region", regions, municipalities };
}

/** The regions by name. */
export const regionsText = ({ regions }: Coverage, { places }: KnownOffers): string =>
	joinItems(regions.map((slug) => places.regions.find((region) => region.slug === slug)?.name ?? slug));
