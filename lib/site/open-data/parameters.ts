import type { Grammar } from "../../base/facets/facet";
import { SORT_PARAM, unknownValues } from "../../base/facets/search-params";
import { parsePaging } from "./paging";
import { problem } from "./problem";

/** How a list can be had; the first is the default. */
export const FORMATS = ["json", "csv", "xlsx"] as const;
type Format = (typeof FORMATS)[number];

/** What is asked of a list besides its filters. */
export type ListAsked = { page: number; perPage: number; format: Format };

/** The names of a list's filters, in the API's spelling. */
const filterNames = <T>({ facets, switches }: Grammar<T>): string[] => [
	...facets.map(({ apiParam }) => apiParam),
	...switches.map(({ apiParam }) => apiParam),
	SORT_PARAM.apiParam,
];

/** 400 with the names of what was not understood: a program that misreads would publish what is wrong (decision 22). */
export const notAllowed = (parameters: readonly string[], what = "Value not allowed for") =>
	problem(400, "Invalid parameter", `${what}: ${parameters.join(", ")}`, { parameters });

/** The answer to parameters that an address does not know; nothing where it knows them all. */
export function unknownParameters(params: URLSearchParams, known: readonly string[]): Response | undefined {
	const unknown = [...new Set(params.keys())].filter((name) => !known.includes(name));
	return unknown.length > 0 ? notAllowed(unknown, "Unknown parameter") : undefined;
}

/**
 * Reads what is asked of a list, or answers what is wrong in it. A file holds the whole list, so it has no pages.
 * @param others names that it knows besides its filters.
 */
export function readListParams<T>(
	params: URLSearchParams,
	grammar?: Grammar<T>,
	others: readonly string[] = [],
): ListAsked | Response {
	const format = FORMATS.find((one) => one === (params.get("format") ?? FORMATS[0]));
	const paging = parsePaging(params);
	const filters = grammar ? filterNames(grammar) : [];
	const pages = format === "json" ? ["page", "perPage"] : [];
	const unknown = unknownParameters(params, ["format", ...pages, ...filters, ...others]);
	if (!format) return notAllowed(["format"]);
	if (unknown) return unknown;
	const wrong = [...new Set([...(grammar ? unknownValues(params, grammar) : []), ...paging.invalid])];
	return wrong.length > 0 ? notAllowed(wrong) : { ...paging, format };
}
