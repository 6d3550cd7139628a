import { ELEMENTS, type ElementCode, MAIN_GROUPS } from "../../model/intervention-codes";
import type { CoverageLevel } from "../../model/offer-codes";
import type { Municipality } from "../../model/place-schema";
import { isListed, isLocal, usableIn } from "./belongs";
import type { OfferView } from "./view";

/** How many offers there are, by how far they reach. */
export type Reach = Readonly<Record<CoverageLevel, number>>;

/** How much there is of one element in a municipality. */
type ElementCoverage = {
	element: ElementCode;
	/** All offers that have the element, whole or in part: one offer is counted at each of its elements. */
	reach: Reach;
};

/** What relatives in a municipality can use, as far as it is on record. What has ended is not in it. */
export type MunicipalityCoverage = {
	/** Every offer once. */
	reach: Reach;
	/** All elements in the typology's order, also those of which there is nothing. */
	elements: readonly ElementCoverage[];
	/** The main target groups, with how many offers name them. */
	groups: readonly { group: (typeof MAIN_GROUPS)[number]; count: number }[];
};

function reachOf(offers: readonly OfferView[]): Reach {
	const at = (level: CoverageLevel) => offers.filter(({ coverage }) => coverage.level === level).length;
	return { municipality: at("municipality"), region: at("region"), national: at("national") };
}

/** How many offers that is, however far they reach. */
export const allOf = ({ municipality, region, national }: Reach): number => municipality + region + national;

/**
 * What relatives in a municipality can use: its own offers, those of its region, those of the whole country.
 * The same on every day; who is covered does not change with the names of regions (decision 9).
 */
export function coverageOf(
	offers: readonly OfferView[],
	{ code }: Pick<Municipality, "code">,
): MunicipalityCoverage {
	const usable = usableIn(offers, code);
	return {
		reach: reachOf(usable),
		elements: ELEMENTS.map((element) => ({
			element,
			reach: reachOf(
				usable.filter(({ allElements }) => allElements.some((entry) => entry.element === element)),
			),
		})),
		groups: MAIN_GROUPS.map((group) => ({
			group,
			count: usable.filter(({ targetGroups }) => targetGroups.some((entry) => entry.group === group)).length,
		})),
	};
}

/** How many municipal offers each municipality has, by its code; absent where there is none. */
export function localCounts(offers: readonly OfferView[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const offer of offers) {
		if (!isListed(offer) || !isLocal(offer)) continue;
		for (const code of offer.covered ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	return counts;
}
