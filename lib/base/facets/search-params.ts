import { FREE_TEXT, type FreeTextParam, type Param } from "../params";
import { chosenIn, type Facet, type Grammar, type Option, type Selection } from "./facet";

/** Longer free text is cut: no question a person asks is longer. */
const MAX_QUERY = 200;

/**
 * More choices in one facet of a page are dropped: each is a link that names all the others, and nobody
 * chooses so many by hand.
 */
const MAX_CHOSEN = 20;

/** The two spellings of the same grammar: Danish addresses for people, English codes for programs. */
export type Spelling = "page" | "api";

const paramOf = (entry: { param: string; apiParam: string }, spelling: Spelling) =>
	spelling === "page" ? entry.param : entry.apiParam;
const spelled = (option: Option, spelling: Spelling) => (spelling === "page" ? option.value : option.code);
/** The order of a list, in both spellings. */
export const SORT_PARAM = { param: "sortering", apiParam: "sort" };
/** The API's `page` and `perPage` are read by `lib/site/open-data/paging`. */
const PAGE_PARAM = "side";

/** A page's number; the first for anything that is not one. */
export function pageOf(raw: string | null): number {
	return raw && /^[1-9]\d{0,6}$/.test(raw) ? Number(raw) : 1;
}

/**
 * What somebody wrote, as it is understood; `""` for nothing. One Unicode form, single spaces, no control characters, cut to length.
 * What is invisible within a word, such as the soft hyphens of our own titles, does not divide it.
 * @param most characters.
 */
export function freeTextIn(params: URLSearchParams, name: FreeTextParam, most = MAX_QUERY): string {
	const spaced = (params.get(name) ?? "")
		.normalize("NFC")
		.replace(/[\p{Cf}\p{Cs}]/gu, "")
		.replace(/[\p{C}\s]+/gu, " ")
		.trim();
	return [...spaced].slice(0, most).join("").trim();
}

/**
 * Reads a list's address. Total: unknown, repeated, empty and absurd values are dropped, never an error.
 */
export function parseSelection<T>(
	params: URLSearchParams,
	{ facets, switches, sorts, paged }: Grammar<T>,
	spelling: Spelling = "page",
): Selection {
	const chosen: Partial<Record<Param, string[]>> = {};
	for (const facet of facets) {
		const asked = params.getAll(paramOf(facet, spelling)).map((value) => value.normalize("NFC").trim());
		const codes = facet.options
			.filter((option) => asked.includes(spelled(option, spelling)))
			.map((option) => option.code)
			.slice(0, spelling === "page" ? MAX_CHOSEN : undefined);
		if (codes.length > 0) chosen[facet.param] = codes;
	}
	const on = switches.filter((entry) =>
		params.getAll(paramOf(entry, spelling)).includes(spelling === "page" ? entry.value : entry.apiValue),
	);
	const sort = sorts.find((option) =>
		params.getAll(paramOf(SORT_PARAM, spelling)).includes(spelled(option, spelling)),
	);
	return {
		q: freeTextIn(params, FREE_TEXT.question),
		chosen,
		switches: new Set(on.map((entry) => entry.param)),
		sort: (sort ?? sorts[0])?.code ?? "",
		page: paged && spelling === "page" ? pageOf(params.get(PAGE_PARAM)) : 1,
	};
}

/**
 * The canonical query of a selection, `""` or beginning with `?`: the only place where a list's address
 * is made. Parsing it gives the selection back.
 * @param spelling that of pages by default; the API's has no page.
 */
export function buildQuery<T>(
	selection: Selection,
	{ facets, switches, sorts, paged }: Grammar<T>,
	spelling: Spelling = "page",
): string {
	const isPage = spelling === "page";
	const ofFacet = (facet: Facet<T>): [string, string][] => {
		const chosen = facet.options.filter(({ code }) => chosenIn(selection, facet.param).includes(code));
		const on = switches.filter((entry) => entry.facet === facet.param && selection.switches.has(entry.param));
		return [
			...chosen.map((one): [string, string] => [paramOf(facet, spelling), spelled(one, spelling)]),
			...on.map((one): [string, string] => [paramOf(one, spelling), isPage ? one.value : one.apiValue]),
		];
	};
	const text: [string, string][] = selection.q ? [[FREE_TEXT.question, selection.q]] : [];
	const sort = sorts.slice(1).filter(({ code }) => code === selection.sort);
	const order = sort.map((one): [string, string] => [paramOf(SORT_PARAM, spelling), spelled(one, spelling)]);
	const page: [string, string][] =
		paged && isPage && selection.page > 1 ? [[PAGE_PARAM, String(selection.page)]] : [];
	const query = new URLSearchParams([...text, ...facets.flatMap(ofFacet), ...order, ...page]).toString();
	return query ? `?${query}` : "";
}

/** A list's address without its words and its page: what may be counted and written down (decision 12). */
export const unworded = <T>(address: string, selection: Selection, grammar: Grammar<T>): string =>
	address + buildQuery({ ...selection, q: "", page: 1 }, grammar);

/** The parameters of an address whose values the grammar does not know, for an API that says so. */
export function unknownValues<T>(params: URLSearchParams, { facets, switches, sorts }: Grammar<T>): string[] {
	const known = new Map<string, readonly string[]>([
		...facets.map((facet) => [facet.apiParam, facet.options.map((option) => option.code)] as const),
		...switches.map((entry) => [entry.apiParam, ["yes", "no"]] as const),
		[SORT_PARAM.apiParam, sorts.map((option) => option.code)],
	]);
	return [...params]
		.filter(([name, value]) => known.get(name)?.includes(value) === false)
		.map(([name]) => name);
}
