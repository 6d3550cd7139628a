import { chosenIn } from "../../base/facets/facet";
import { parseSelection } from "../../base/facets/search-params";
import { PARAM } from "../../base/params";
import { routes, siteUrl } from "../../base/routes";
import type { Catalogue, MethodView, RecommendationView } from "../../directory/catalogue";
import { municipalCoverage } from "../../directory/coverage/municipality";
import { numbersOf } from "../../directory/coverage/numbers";
import { municipalityGrammar } from "../../directory/places/municipality-grammar";
import { ELEMENTS, MAIN_GROUPS } from "../../model/intervention-codes";
import type { Municipality } from "../../model/place-schema";
import { documentJson } from "./documents";
import type { ListAnswer, ListQuestion } from "./lists";
import { readListParams } from "./parameters";
import type { CoverageAnswer, MethodAnswer, RecommendationAnswer } from "./schemas/planning";

/** All 21 cells of one municipality. */
function coverageJson(catalogue: Catalogue, { code }: Municipality, now: Date): CoverageAnswer[] {
	const { answer, rows } = municipalCoverage(catalogue, code, now);
	return rows
		.flatMap(({ cells }) => cells)
		.map((cell) => {
			const { municipality, ...numbers } = numbersOf(cell);
			return {
				municipality: code,
				element: cell.element,
				targetGroup: cell.group,
				asked: answer.state,
				answeredOn: answer.state === "answered" ? answer.on : null,
				state: cell.state,
				mustBeOffered: cell.mustBeOffered,
				local: municipality,
				...numbers,
			};
		});
}

/** `GET /api/v1/coverage`, for all municipalities or those that are named. */
export const coverageAnswer: ListQuestion<CoverageAnswer> = (catalogue, { params, now }) => {
	const grammar = municipalityGrammar(catalogue.places);
	const asked = readListParams(params, grammar);
	if (asked instanceof Response) return asked;
	const chosen = chosenIn(parseSelection(params, grammar, "api"), PARAM.municipality);
	const { municipalities } = catalogue.places;
	const of = municipalities.filter(({ code }) => chosen.length === 0 || chosen.includes(code));
	const cells = ELEMENTS.length * MAIN_GROUPS.length;
	// Only those municipalities are counted that the page shows.
	const rows: ListAnswer<CoverageAnswer>["rows"] = (from = 0, to = of.length * cells) => {
		const first = Math.floor(from / cells);
		const all = of.slice(first, Math.ceil(to / cells)).flatMap((one) => coverageJson(catalogue, one, now));
		return all.slice(from - first * cells, to - first * cells);
	};
	return { ...asked, total: of.length * cells, rows, isFreeText: false };
};

function recommendationJson({
	slug,
	set,
	title,
	summary,
	body,
	activities,
	interventions,
}: RecommendationView) {
	return {
		...{ slug, set, title, summary, interventions },
		text: body,
		activities: activities.map(({ text, sources }) => ({ text, sources: sources.map(documentJson) })),
		page: siteUrl() + routes.recommendation(slug),
	};
}

function methodJson(method: MethodView): MethodAnswer {
	const { slug, title, headed, recommendation, under, text, usedIn, evidence, interventions, offers } =
		method;
	return {
		...{ slug, title, recommendation, under, text, usedIn, evidence, interventions, offers },
		described: headed,
		sources: method.sources.map(documentJson),
		page: siteUrl() + routes.method(method),
	};
}

/** A list of what has neither filters nor an address of its own. */
const simple =
	<T, J>(itemsOf: (catalogue: Catalogue) => readonly T[], json: (item: T) => J): ListQuestion<J> =>
	(catalogue, { params }) => {
		const asked = readListParams(params);
		if (asked instanceof Response) return asked;
		const items = itemsOf(catalogue);
		const rows = (from?: number, to?: number) => items.slice(from, to).map(json);
		return { ...asked, total: items.length, rows, isFreeText: false };
	};

/** `GET /api/v1/recommendations` */
export const recommendationsAnswer = simple<RecommendationView, RecommendationAnswer>(
	({ recommendations }) => recommendations,
	recommendationJson,
);

/** `GET /api/v1/methods` */
export const methodsAnswer = simple<MethodView, MethodAnswer>(({ methods }) => methods, methodJson);
