import type { Grammar } from "../../base/facets/facet";
import type { Catalogue } from "../../directory/catalogue";
import { interventionGrammar } from "../../directory/interventions/facets";
import { offerGrammar } from "../../directory/offers/facets";
import { municipalityGrammar } from "../../directory/places/municipality-grammar";
import { FORMATS } from "./parameters";
import type { AnswerName } from "./schemas/envelope";

/** A parameter of an address; `values` where it has few. */
export type Parameter = {
	name: string;
	description: string;
	values?: readonly string[];
	/** A number, from 1 to this. */
	most?: number;
	/** It may be there several times: within one filter any of them holds, across filters all. */
	isRepeated?: boolean;
	isRequired?: boolean;
};

/** An address of the API. */
export type Endpoint = {
	path: string;
	id: string;
	summary: string;
	answer: AnswerName;
	parameters: readonly Parameter[];
	/** Whether it can be had as a file, too. */
	hasFiles?: boolean;
	/** Its records move and end. */
	mayBeGone?: boolean;
};

/** More values than this are no list that anybody reads. */
const MOST_VALUES = 120;

const WORDS: Parameter = { name: "q", description: "Free text in Danish. Answers to it are kept by nobody." };
const PAGES: readonly Parameter[] = [
	{ name: "page", description: "From 1.", most: 1e9 },
	{ name: "perPage", description: "Entries of a page; 50 where left out.", most: 200 },
];
const FORMAT: Parameter = {
	name: "format",
	description:
		"`csv` (semicolons, UTF-8 with BOM) and `xlsx` are the whole list, without pages, in Danish words.",
	values: FORMATS,
};

function filtersOf<T>({ facets, switches, sorts }: Grammar<T>): Parameter[] {
	const few = (values: string[]) => (values.length <= MOST_VALUES ? { values } : {});
	return [
		...facets.map(({ apiParam, options }) => ({
			name: apiParam,
			description: `Filter: any of its values. See the dictionary of /data for the codes.`,
			...few(options.map(({ code }) => code)),
			isRepeated: true,
		})),
		...switches.map(({ apiParam, facet }) => ({
			name: apiParam,
			description: `\`no\`: only where what is chosen as ${facet} is there in full.`,
			values: ["yes", "no"],
		})),
		{ name: "sort", description: "The order.", values: sorts.map(({ code }) => code) },
	];
}

/** Every address of `/api/v1`, with the filters that the present data gives. */
export function endpointsOf(catalogue: Catalogue): Endpoint[] {
	const list = (name: string, what: string, answer: AnswerName, filters: readonly Parameter[]): Endpoint => ({
		path: `/${name}`,
		id: `list-${name}`,
		summary: what,
		answer,
		parameters: [...filters, ...PAGES, FORMAT],
		hasFiles: true,
	});
	const one = (name: string, what: string, answer: AnswerName, mayBeGone = true): Endpoint => ({
		path: `/${name}/{slug}`,
		id: `get-${name}`,
		summary: what,
		answer,
		parameters: [],
		mayBeGone,
	});
	const interventions = filtersOf(interventionGrammar(catalogue.targetGroups));
	const offers = filtersOf(offerGrammar(catalogue, new Date(0)));
	return [
		list("interventions", "The 18 interventions.", "InterventionList", [WORDS, ...interventions]),
		one("interventions", "One intervention, with its texts and figures.", "Intervention"),
		list("offers", "What somebody runs somewhere.", "OfferList", [WORDS, ...offers]),
		one("offers", "One offer.", "Offer"),
		list("providers", "Who runs offers.", "ProviderList", []),
		one("providers", "One provider.", "Provider"),
		list(
			"municipalities",
			"The 98 municipalities, and how a relative gets hold of them.",
			"MunicipalityList",
			[],
		),
		one("municipalities", "One municipality.", "Municipality", false),
		list(
			"coverage",
			"What is known of each element for each target group in each municipality.",
			"CoverageList",
			filtersOf(municipalityGrammar(catalogue.places)).filter(({ name }) => name !== "sort"),
		),
		list("recommendations", "What the documents recommend to municipalities.", "RecommendationList", []),
		list("methods", "The methods that the concept of 2018 describes or names.", "MethodList", []),
		{
			path: "/search",
			id: "search",
			summary: "What a question finds, the best first.",
			answer: "SearchResult",
			parameters: [
				{ ...WORDS, isRequired: true },
				{ name: "limit", description: "How many; 20 where left out.", most: 100 },
			],
		},
	];
}
