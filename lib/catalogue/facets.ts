import type { Facet, Grammar, Option } from "../facets/facet";
import { buildQuery } from "../facets/search-params";
import { routes } from "../routes";
import { type ElementCode, MAIN_GROUPS } from "./codes";
import type { InterventionView, TargetGroupView } from "./view";

const options = (values: Record<string, string>): Option[] =>
	Object.entries(values).map(([code, value]) => ({ code, value }));

/** The addresses' words are printed on paper (decision 17): they stay. */
const TERNARY = options({ yes: "ja", no: "nej", "not-stated": "ikke-oplyst" });
const MAIN_GROUP_VALUES: Record<(typeof MAIN_GROUPS)[number], string> = {
	disability: "handicap",
	"mental-vulnerability": "psykisk-saarbarhed",
	"social-exclusion": "social-udsathed",
};
const SORTS = options({ number: "nummer", name: "navn", documentation: "dokumentation" });
/** On when partial elements are left out. */
export const WITHOUT_PARTIAL = "delvis";

type InterventionFacet = Facet<InterventionView>;

const element: InterventionFacet = {
	param: "element",
	apiParam: "element",
	options: options({
		individual: "individuel",
		group: "gruppe",
		peer: "ligesindede",
		"family-network": "familie-netvaerk",
		education: "undervisning",
		guidance: "vejledning",
		organisational: "organisation",
	}),
	codesOf: ({ elements }, switches) =>
		elements
			.filter(({ degree }) => degree === "full" || !switches.has(WITHOUT_PARTIAL))
			.map((entry) => entry.element),
};

const ternary = (
	param: string,
	apiParam: string,
	condition: "consent" | "referral" | "anonymous",
): InterventionFacet => ({
	param,
	apiParam,
	options: TERNARY,
	codesOf: ({ conditions }) => [conditions[condition].value],
});

function targetGroup(groups: readonly Pick<TargetGroupView, "code" | "parent">[]): InterventionFacet {
	return {
		param: "maalgruppe",
		apiParam: "targetGroup",
		options: MAIN_GROUPS.flatMap((main) => [
			{ code: main, value: MAIN_GROUP_VALUES[main] },
			...groups
				.filter(({ parent }) => parent === main)
				.map(({ code }) => ({ code, value: code, parent: main as string })),
		]),
		codesOf: ({ targetGroups }) => targetGroups.map(({ group }) => group),
	};
}

/** What may stand in the address of `/indsatser`; the finer target groups are data. */
export function interventionGrammar(
	groups: readonly Pick<TargetGroupView, "code" | "parent">[],
): Grammar<InterventionView> {
	return {
		facets: [
			element,
			targetGroup(groups),
			{
				param: "form",
				apiParam: "form",
				options: options({
					"in-person": "fremmoede",
					phone: "telefon",
					digital: "digital",
					"home-visit": "hjemmebesoeg",
				}),
				codesOf: ({ forms }) => forms.map(({ form }) => form),
			},
			ternary("samtykke", "consent", "consent"),
			ternary("henvisning", "referral", "referral"),
			{
				param: "pris",
				apiParam: "price",
				options: options({ free: "gratis", partly: "delvis", paid: "betaling", "not-stated": "ikke-oplyst" }),
				codesOf: ({ conditions }) => [conditions.price.value],
			},
			ternary("anonym", "anonymous", "anonymous"),
			{
				param: "dokumentation",
				apiParam: "documentation",
				options: options({
					controlled: "kontrolleret",
					evaluated: "evalueret",
					"tried-out": "afproevet",
					practice: "praksis",
					none: "ingen",
				}),
				codesOf: ({ documentation }) => [documentation.level],
			},
		],
		switches: [
			{ facet: "element", param: WITHOUT_PARTIAL, apiParam: "partial", value: "nej", apiValue: "no" },
		],
		sorts: SORTS,
	};
}

/** The element facet's options, for what is not a list itself. */
export const ELEMENT_OPTIONS = element.options;

/** The address of the list of what has an element. */
export function elementList(code: ElementCode): string {
	const selection = { q: "", chosen: { [element.param]: [code] }, switches: new Set<string>(), sort: "" };
	return routes.interventions + buildQuery(selection, interventionGrammar([]));
}
