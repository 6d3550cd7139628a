import type { Grammar } from "../../base/facets/facet";
import { buildQuery } from "../../base/facets/search-params";
import { routes } from "../../base/routes";
import type { ElementCode } from "../../model/intervention-codes";
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

/** What may stand in the address of `/indsatser`; the finer target groups are data. */
export function interventionGrammar(groups: readonly GroupOption[]): Grammar<InterventionView> {
	const condition = (param: string, key: "consent" | "referral" | "anonymous") =>
		ternaryFacet<InterventionView>(param, key, ({ conditions }) => conditions[key].value);
	return {
		facets: [
			elementFacet(({ elements }) => elements),
			targetGroupFacet(groups),
			formFacet(({ forms }) => forms.map(({ form }) => form)),
			condition("samtykke", "consent"),
			condition("henvisning", "referral"),
			priceFacet(({ conditions }) => conditions.price.value),
			condition("anonym", "anonymous"),
			{
				param: "dokumentation",
				apiParam: "documentation",
				options: optionsOf({
					controlled: "kontrolleret",
					evaluated: "evalueret",
					"tried-out": "afproevet",
					practice: "praksis",
					none: "ingen",
				}),
				has: ({ documentation }, code) => documentation.level === code,
			},
		],
		switches: [WITHOUT_PARTIAL_SWITCH],
		sorts: SORTS,
	};
}

/** The address of the list in which one facet has one choice. */
function listWith(param: string, code: string, grammar: Grammar<InterventionView>): string {
	const selection = { q: "", chosen: { [param]: [code] }, switches: new Set<string>(), sort: "", page: 1 };
	return routes.interventions + buildQuery(selection, grammar);
}

/** The address of the list of what has an element. */
export const elementList = (code: ElementCode): string => listWith("element", code, interventionGrammar([]));

/** The address of the list of what is for a target group. */
export const targetGroupList = (code: string, groups: readonly GroupOption[]): string =>
	listWith("maalgruppe", code, interventionGrammar(groups));
