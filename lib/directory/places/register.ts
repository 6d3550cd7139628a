import type { Municipality, PlacesDocument, Region } from "../../model/place-schema";

/** Whether a region exists on a Danish calendar day `YYYY-MM-DD`: from its first day, until the day it ends. */
const existsOn = ({ from, until }: Region, day: string) =>
	(from === null || from <= day) && (until === null || day < until);

/** The region itself and every region it took over from, however far back, by slug. */
function originsOf({ regions }: PlacesDocument, slug: string): ReadonlySet<string> {
	const origins = new Set([slug]);
	for (const origin of origins) {
		for (const before of regions.find((region) => region.slug === origin)?.mergedFrom ?? []) {
			origins.add(before);
		}
	}
	return origins;
}

/** The regions that exist on a Danish calendar day `YYYY-MM-DD`, in the register's order. */
export const regionsOn = ({ regions }: PlacesDocument, day: string): Region[] =>
	regions.filter((region) => existsOn(region, day));

/**
 * The region that a municipality lies in on a Danish calendar day `YYYY-MM-DD`: the one that the register
 * names, or who took over from it.
 * @throws when no region has it on that day: the register has a hole.
 */
export function regionOf(places: PlacesDocument, { region, slug }: Municipality, day: string): Region {
	const found = regionsOn(places, day).find((candidate) => originsOf(places, candidate.slug).has(region));
	if (!found) throw new Error(`${slug} has no region on ${day}`);
	return found;
}

/**
 * A region's municipalities in the register's order, empty when no region has that slug. The same on every
 * day: a region that has ended keeps those it had, and the new one has all of those it took over from.
 */
export function municipalitiesOfRegion(places: PlacesDocument, slug: string): Municipality[] {
	const origins = originsOf(places, slug);
	return places.municipalities.filter(({ region }) => origins.has(region));
}

/** The municipality with this slug, e.g. `ikast-brande`. */
export const municipalityBySlug = (
	{ municipalities }: PlacesDocument,
	slug: string,
): Municipality | undefined => municipalities.find((municipality) => municipality.slug === slug);

/** The municipality with this official code of four digits, e.g. `"0461"`. */
export const municipalityByCode = (
	{ municipalities }: PlacesDocument,
	code: string,
): Municipality | undefined => municipalities.find((municipality) => municipality.code === code);

/** The region, by its slug in the register, that all of these municipalities lie in; `undefined` for none or several. */
export function sharedRegion(places: PlacesDocument, codes: readonly string[] | null): string | undefined {
	const all = new Set(codes?.map((code) => municipalityByCode(places, code)?.region));
	return all.size === 1 ? [...all][0] : undefined;
}

const named = (text: string) => text.toLocaleLowerCase("da").replaceAll(/[^\p{L}]/gu, "");

/**
 * The municipality that a postal code most likely means, by code: the one whose name its town begins with
 * ("8660 Skanderborg"), else the first that the register lists. `null` for a code that is none.
 */
export function mainMunicipality(
	{ municipalities, postalCodes }: PlacesDocument,
	code: string,
): string | null {
	const postal = postalCodes.find((entry) => entry.code === code);
	if (!postal) return null;
	const town = named(postal.town);
	const own = municipalities.filter((entry) => postal.municipalities.includes(entry.code));
	return own.find(({ name }) => town.startsWith(named(name)))?.code ?? postal.municipalities[0] ?? null;
}
