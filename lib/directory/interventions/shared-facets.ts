import type { Facet, Option } from "../../base/facets/facet";
import { facetParams, PARAM } from "../../base/params";
import {
	type Degree,
	type ElementCode,
	type FormCode,
	MAIN_GROUPS,
	type Price,
	type Ternary,
} from "../../model/intervention-codes";
import type { TargetGroupView } from "../catalogue";
import { parentsOf, servesGroup } from "./target-groups";

/** What a facet needs to know of the target groups. */
export type GroupOption = Pick<TargetGroupView, "code" | "parent">;

/** Codes and the words that stand for them in addresses; those are printed on paper (decision 17): they stay. */
export const optionsOf = <C extends string>(values: Record<C, string>): Option<C>[] =>
	(Object.entries(values) as [C, string][]).map(([code, value]) => ({ code, value }));

const TERNARY = optionsOf<Ternary>({ yes: "ja", no: "nej", "not-stated": "ikke-oplyst" });
const FORMS = optionsOf<FormCode>({
	"in-person": "fremmoede",
	phone: "telefon",
	digital: "digital",
	"home-visit": "hjemmebesoeg",
});
const PRICES = optionsOf<Price>({
	free: "gratis",
	partly: "delvis",
	paid: "betaling",
	"not-stated": "ikke-oplyst",
});
/** The words of the three main groups in addresses. */
export const MAIN_GROUP_VALUES: Record<(typeof MAIN_GROUPS)[number], string> = {
	disability: "handicap",
	"mental-vulnerability": "psykisk-saarbarhed",
	"social-exclusion": "social-udsathed",
};

/** The element facet's options. */
export const ELEMENT_OPTIONS = optionsOf<ElementCode>({
	individual: "individuel",
	group: "gruppe",
	peer: "ligesindede",
	"family-network": "familie-netvaerk",
	education: "undervisning",
	guidance: "vejledning",
	organisational: "organisation",
});
/** On when partial elements are left out. */
export const WITHOUT_PARTIAL = "delvis";
/** The switch that belongs to the element facet. */
export const WITHOUT_PARTIAL_SWITCH = {
	facet: PARAM.element,
	param: WITHOUT_PARTIAL,
	apiParam: "partial",
	value: "nej",
	apiValue: "no",
};

/** What it is made of, whole or in part. */
export const elementFacet = <T>(
	elementsOf: (item: T) => readonly { element: ElementCode; degree: Degree }[],
): Facet<T, typeof PARAM.element> => ({
	...facetParams("element"),
	options: ELEMENT_OPTIONS,
	has: (item, code, switches) =>
		elementsOf(item).some(
			({ element, degree }) => element === code && (degree === "full" || !switches.has(WITHOUT_PARTIAL)),
		),
});

/** Whose relatives it is for; the finer groups are data, and served by what is for all of their main group. */
export const targetGroupFacet = <T extends { targetGroups: readonly { group: string }[] }>(
	groups: readonly GroupOption[],
): Facet<T, typeof PARAM.targetGroup> => {
	const parents = parentsOf(groups);
	return {
		...facetParams("targetGroup"),
		options: MAIN_GROUPS.flatMap((main) => [
			{ code: main, value: MAIN_GROUP_VALUES[main] },
			...groups
				.filter(({ parent }) => parent === main)
				.map(({ code }) => ({ code, value: code, parent: main as string })),
		]),
		has: ({ targetGroups }, code) =>
			servesGroup(
				targetGroups.map(({ group }) => group),
				code,
				parents,
			),
	};
};

/** How one meets. */
export const formFacet = <T>(
	formsOf: (item: T) => readonly FormCode[],
): Facet<T, typeof PARAM.form, FormCode> => ({
	...facetParams("form"),
	options: FORMS,
	has: (item, code) => formsOf(item).includes(code as FormCode),
});

/** A condition that the sources affirm, deny, or are silent about. */
export const ternaryFacet = <T, N extends "consent" | "referral" | "anonymous">(
	name: N,
	ternaryOf: (item: T) => Ternary,
): Facet<T, (typeof PARAM)[N], Ternary> => ({
	...facetParams(name),
	options: TERNARY,
	has: (item, code) => ternaryOf(item) === code,
});

/** What a relative pays. */
export const priceFacet = <T>(priceOf: (item: T) => Price): Facet<T, typeof PARAM.price, Price> => ({
	...facetParams("price"),
	options: PRICES,
	has: (item, code) => priceOf(item) === code,
});
