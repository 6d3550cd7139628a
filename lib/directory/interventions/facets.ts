import type { Facet, Grammar } from "../../base/facets/facet";
import { buildQuery } from "../../base/facets/search-params";
import { facetParams, PARAM, type Param } from "../../base/params";
import { routes } from "../../base/routes";
import type { DocumentationLevel, ElementCode } from "../../model/intervention-codes";
import {
	elementFacet,
	formFacet,
	type GroupOption,
	optionsOf,
	priceFacet,
	targetGroupFacet,
	ternaryFacet,
	WITHOUT_PARTIAL_SWITCH,
} from "./shared-facets";
import type { InterventionView } from "./view";

const SORTS = optionsOf({ own: "egen", number: "nummer", name: "navn", documentation: "dokumentation" });

/** The order of a list of interventions. */
export type InterventionSort = (typeof SORTS)[number]["code"];

const facetsFor = (groups: readonly GroupOption[]) =>
	[
		elementFacet(({ elements }) => elements),
		targetGroupFacet(groups),
		formFacet(({ forms }) => forms.map(({ form }) => form)),
		ternaryFacet("consent", ({ conditions }) => conditions.consent.value),
		ternaryFacet("referral", ({ conditions }) => conditions.referral.value),
		priceFacet(({ conditions }) => conditions.price.value),
		ternaryFacet("anonymous", ({ conditions }) => conditions.anonymous.value),
		{
			...facetParams("documentation"),
			options: optionsOf<DocumentationLevel>({
				controlled: "kontrolleret",
				evaluated: "evalueret",
				"tried-out": "afproevet",
				practice: "praksis",
				none: "ingen",
			}),
			has: ({ documentation }, code) => documentation.level === code,
		},
	] satisfies Facet<InterventionView>[];

/** Any facet of the interventions. */
export type InterventionFacet = ReturnType<typeof facetsFor>[number];

/** What may stand in the address of `/indsatser`; the finer target groups are data. */
export const interventionGrammar = (
	groups: readonly GroupOption[],
): Grammar<InterventionView, InterventionFacet["param"]> => ({
	facets: facetsFor(groups),
	switches: [WITHOUT_PARTIAL_SWITCH],
	sorts: SORTS,
});

/** The address of the list in which one facet has one choice. */
function listWith(param: Param, code: string, grammar: Grammar<InterventionView>): string {
	const selection = { q: "", chosen: { [param]: [code] }, switches: new Set<string>(), sort: "", page: 1 };
	return routes.interventions + buildQuery(selection, grammar);
}

/** The address of the list of what has an element. */
export const elementList = (code: ElementCode): string =>
	listWith(PARAM.element, code, interventionGrammar([]));

/** The address of the list of what is for a target group. */
export const targetGroupList = (code: string, groups: readonly GroupOption[]): string =>
	listWith(PARAM.targetGroup, code, interventionGrammar(groups));
