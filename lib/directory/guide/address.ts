import type { Facet, Grammar, Selection } from "../../base/facets/facet";
import { buildQuery, parseSelection } from "../../base/facets/search-params";
import { FREE_TEXT, PARAM, type Param } from "../../base/params";
import type { Guide } from "../../model/guide-schema";
import type { Municipality, PlacesDocument } from "../../model/place-schema";
import { PLACE_PARAMS, placeGrammar } from "../offers/facets";
import type { OfferView } from "../offers/view";
import { askedPlace } from "../places/place-params";

/** A question, or the page with what fits the answers. */
export type Step = 1 | 2 | 3 | 4 | "result";

const STEP_PARAM = "trin";
/** The first question is the address without a step. */
const STEP_VALUES: ReadonlyMap<Step, string> = new Map<Step, string>([
	[2, "2"],
	[3, "3"],
	[4, "4"],
	["result", "resultat"],
]);

/** The table, and the places that an answer may name. */
export type GuideParts = { guide: Guide; places: PlacesDocument };

/** The parameters that a question is answered with. */
export const ANSWER_PARAMS = {
	1: [PARAM.about],
	2: [PARAM.needs],
	3: [PARAM.agreement],
	4: PLACE_PARAMS,
} as const;

const answerFacet = (param: Param, rows: readonly { value: string }[]): Facet<OfferView> => ({
	param,
	apiParam: param,
	options: rows.map(({ value }) => ({ code: value, value })),
	has: () => true,
});

/** What may stand in the address of `/find-hjaelp` besides the step: the answers, each in the table's order. */
export function guideGrammar({ guide, places }: GuideParts): Grammar<OfferView> {
	return {
		facets: [
			answerFacet(
				PARAM.about,
				guide.about.flatMap(({ answers }) => answers),
			),
			answerFacet(PARAM.needs, guide.needs),
			answerFacet(PARAM.agreement, guide.agreement),
			...placeGrammar(places).facets,
		],
		switches: [],
		sorts: [],
	};
}

/** The guide's address, understood. */
export type GuideAddress = {
	step: Step;
	/** The answers as codes: at most one under `ved`. */
	selection: Selection;
	/** What was written about the place, when it is no place we know; then its question is asked again. */
	unknownPlace: string | null;
	suggestions: readonly Municipality[];
};

function stepOf(params: URLSearchParams): Step {
	const asked = params.getAll(STEP_PARAM);
	return [...STEP_VALUES].find(([, value]) => asked.includes(value))?.[0] ?? 1;
}

/** Reads the guide's address. Total: what nobody can have meant is dropped, never an error. */
export function readGuideAddress(params: URLSearchParams, parts: GuideParts): GuideAddress {
	const { params: understood, unknown, suggestions } = askedPlace(params, parts.places);
	const { chosen, ...rest } = parseSelection(understood, guideGrammar(parts));
	const { [PARAM.agreement]: agreement, ...others } = chosen;
	const one = agreement && { [PARAM.agreement]: agreement.slice(0, 1) };
	const selection = { ...rest, q: "", chosen: { ...others, ...one } };
	return { step: unknown === null ? stepOf(params) : 4, selection, unknownPlace: unknown, suggestions };
}

/** The canonical query of a step with these answers, `""` or beginning with `?`. */
export function stepQuery(step: Step, selection: Selection, grammar: Grammar<OfferView>): string {
	const value = STEP_VALUES.get(step);
	const answers = buildQuery(selection, grammar);
	return value ? `?${STEP_PARAM}=${value}${answers.replace("?", "&")}` : answers;
}

/**
 * The canonical query of an address of `/find-hjaelp`. A place that is understood stands as what it is; one
 * that is not stays as it was written, so that the page can say so.
 */
export function guideQuery(params: URLSearchParams, parts: GuideParts): string {
	const { step, selection, unknownPlace } = readGuideAddress(params, parts);
	const query = stepQuery(step, selection, guideGrammar(parts));
	if (unknownPlace === null) return query;
	return `${query}&${new URLSearchParams({ [FREE_TEXT.place]: unknownPlace })}`;
}
