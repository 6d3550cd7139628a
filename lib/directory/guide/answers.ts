import { chosenIn, type Selection } from "../../base/facets/facet";
import { PARAM, type Param } from "../../base/params";
import type { AboutRule, AgreementRule, NeedRule } from "../../model/guide-schema";
import type { PlacesDocument } from "../../model/place-schema";
import { PLACE_PARAMS } from "../offers/facets";
import { homeOf } from "../places/home-first";
import { municipalitiesOfRegion } from "../places/register";
import type { GuideParts } from "./address";

/** What the reader answered, as rows of the table, and the municipalities that her place stands for. */
export type Answers = {
	about: readonly AboutRule[];
	needs: readonly NeedRule[];
	agreement: AgreementRule["means"] | null;
	/** `null`: no place is known. */
	municipalities: readonly string[] | null;
	/** The one municipality she lives in, or most likely does; `null` for a region or several. */
	home: string | null;
};

function municipalitiesIn(selection: Selection, places: PlacesDocument): readonly string[] | null {
	if (PLACE_PARAMS.every((param) => chosenIn(selection, param).length === 0)) return null;
	const postal = chosenIn(selection, PARAM.postalCode).flatMap(
		(code) => places.postalCodes.find((entry) => entry.code === code)?.municipalities ?? [],
	);
	const regional = chosenIn(selection, PARAM.region).flatMap((slug) =>
		municipalitiesOfRegion(places, slug).map(({ code }) => code),
	);
	return [...new Set([...chosenIn(selection, PARAM.municipality), ...postal, ...regional])];
}

/** The answers of an address. */
export function answersOf(selection: Selection, { guide, places }: GuideParts): Answers {
	const given = <T extends { value: string }>(param: Param, rows: readonly T[]) =>
		rows.filter(({ value }) => chosenIn(selection, param).includes(value));
	return {
		about: given(
			PARAM.about,
			guide.about.flatMap(({ answers }) => answers),
		),
		needs: given(PARAM.needs, guide.needs),
		agreement: given(PARAM.agreement, guide.agreement)[0]?.means ?? null,
		municipalities: municipalitiesIn(selection, places),
		home: homeOf(places, selection),
	};
}
