import type { Option } from "../../base/facets/facet";
import { routes } from "../../base/routes";
import { MAIN_GROUPS } from "../../model/intervention-codes";
import type { PlacesDocument } from "../../model/place-schema";
import { ELEMENT_OPTIONS, MAIN_GROUP_VALUES } from "../interventions/shared-facets";
import { kommunerQuery, municipalityChoice } from "../offers/municipality-choice";

type Interventions = { interventions: readonly { slug: string }[] };

/** What the country's map can show. `code` is within its kind; an address has the word of it. */
export type View = { kind: "answers" | "element" | "group" | "intervention"; code: string; value: string };

/** The parameter of `/kommuner` that chooses what the map shows. */
export const VIEW = "vis";
const ANSWERS: View = { kind: "answers", code: "", value: "svar" };

/** Everything that the map can show, in order; words of addresses are printed on paper and stay (decision 17). */
export function viewsOf({ interventions }: Interventions): View[] {
	const of = (kind: View["kind"], options: readonly Option[]) =>
		options.map(({ code, value }): View => ({ kind, code, value }));
	return [
		ANSWERS,
		...of("element", ELEMENT_OPTIONS),
		...of(
			"group",
			MAIN_GROUPS.map((code) => ({ code, value: MAIN_GROUP_VALUES[code] })),
		),
		...of(
			"intervention",
			interventions.map(({ slug }) => ({ code: slug, value: slug })),
		),
	];
}

/** The view that an address asks for; `null`: none, or one there is not. */
export const viewIn = (params: URLSearchParams, records: Interventions): View | null =>
	viewsOf(records).find(({ value }) => value === params.get(VIEW)) ?? null;

/** The canonical query of `/kommuner`: the place that is asked for, and what the map shows. Total. */
export function municipalitiesQuery(
	params: URLSearchParams,
	records: Interventions & { places: PlacesDocument },
) {
	const [place, view] = [kommunerQuery(params, records.places), viewIn(params, records)];
	return view ? `${place || "?"}${place ? "&" : ""}${VIEW}=${view.value}` : place;
}

/**
 * The canonical address of `/kommuner`, path and query: the municipality's own page when the place lies in
 * one only, else the page that asks which one. Total.
 */
export function municipalitiesAddress(
	params: URLSearchParams,
	records: Interventions & { places: PlacesDocument },
): string {
	const { municipalities, unknown } = municipalityChoice(params, records.places);
	const [only, other] = municipalities;
	if (unknown === null && only && !other) return routes.municipality(only.slug);
	return routes.municipalities + municipalitiesQuery(params, records);
}
