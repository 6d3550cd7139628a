import type { CoverageLevel } from "../../model/offer-codes";
import type { Catalogue } from "../catalogue";
import type { OfferView } from "../offers/view";
import { municipalityByCode } from "../places/register";
import type { NamedPlace } from "../places/resolve";

/** An offer for more municipalities than these is no local one. */
const MOST_OF_A_LOCAL = 4;

/** A place is shown as its municipalities' pages when there are no more than these. */
const MOST_PLACE_PAGES = 4;

/** How far an offer goes: for one place, a part of the country or all of it. */
export function extentOf(offer: OfferView | undefined): CoverageLevel {
	const { level, municipalities } = offer?.coverage ?? { level: "national", municipalities: [] };
	return level === "municipality" && municipalities.length > MOST_OF_A_LOCAL ? "region" : level;
}

/** The pages of the municipalities that a place lies in, as search keys. */
export function placeKeys({ places }: Catalogue, { municipalities }: NamedPlace): string[] {
	const pages = municipalities.flatMap((code) => municipalityByCode(places, code) ?? []);
	return pages.length > MOST_PLACE_PAGES ? [] : pages.map(({ slug }) => `place/${slug}`);
}

/** The type of help that finds other help. */
const ADVISER = "paaroerendevejleder";

/** Who in one municipality advises relatives, whatever the need. */
export function adviserKeys({ offers }: Catalogue, { municipalities }: NamedPlace): string[] {
	const [only, ...more] = municipalities;
	if (!only || more.length > 0) return [];
	return offers
		.filter(({ covered, status, reachable }) => covered?.has(only) && reachable && status !== "ended")
		.filter(({ interventions }) => interventions.some(({ intervention }) => intervention === ADVISER))
		.map(({ slug }) => `offer/${slug}`);
}

/** Whether an offer reaches one of these municipalities. */
export const covers = ({ covered }: OfferView, municipalities: readonly string[]) =>
	covered === null || municipalities.some((code) => covered.has(code));
