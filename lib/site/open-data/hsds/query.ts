import { freeTextIn } from "../../../base/facets/search-params";
import { fold } from "../../../base/fold";
import { FREE_TEXT } from "../../../base/params";
import type { Catalogue } from "../../../directory/catalogue";
import { foundSlugs } from "../../../directory/search/queries";
import { parsePaging } from "../paging";
import { notAllowed, unknownParameters } from "../parameters";
import type { Entry, HsdsList } from "./feed";
import type { Entity } from "./parts";

const ALWAYS = ["page", "per_page", "search", "format"];
/** What each list can be asked, of what the specification names. */
const PARAMETERS: Record<HsdsList, readonly string[]> = {
	services: ["taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after", "minimal", "full"],
	organizations: ["full"],
	taxonomies: [],
	taxonomy_terms: ["taxonomy_id", "top_only", "parent_id"],
	service_at_locations: ["taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after", "full"],
};

/** The parameters of a list, for its OpenAPI document. */
export const parametersOf = (list: HsdsList): string[] => [...ALWAYS, ...PARAMETERS[list]];

const FLAGS = ["minimal", "full", "top_only"];

/** The names of those whose values nobody can follow. */
function wrongIn(params: URLSearchParams): string[] {
	const flags = FLAGS.filter((name) => params.has(name) && !/^(true|false)$/.test(params.get(name) ?? ""));
	const after = params.get("modified_after");
	const isDate = after === null || (/^\d{4}-\d\d-\d\d/.test(after) && !Number.isNaN(Date.parse(after)));
	const isJson = [null, "json"].includes(params.get("format"));
	return [...flags, ...(isDate ? [] : ["modified_after"]), ...(isJson ? [] : ["format"])];
}

type Test = (entry: Entry) => boolean;

/** What somebody wrote: the site's own search over services, names for all others. */
function searchTest(catalogue: Catalogue, params: URLSearchParams): Test | undefined {
	const words = freeTextIn(new URLSearchParams({ q: params.get("search") ?? "" }), FREE_TEXT.question);
	if (words === "") return undefined;
	const found = foundSlugs(catalogue, "offer", words);
	const folded = fold(words);
	return ({ slug, whole }) =>
		slug !== undefined ? found?.has(slug) === true : fold(String(whole.name ?? "")).includes(folded);
}

function testsOf(catalogue: Catalogue, params: URLSearchParams): Test[] {
	const value = (name: string) => params.get(name) || null;
	const [term, taxonomy, owner] = [value("taxonomy_term_id"), value("taxonomy_id"), value("organization_id")];
	const [after, parent, search] = [
		value("modified_after"),
		value("parent_id"),
		searchTest(catalogue, params),
	];
	const tests: (Test | "" | null | undefined)[] = [
		term && (({ terms }) => terms.includes(term)),
		taxonomy && (({ taxonomies }) => taxonomies.includes(taxonomy)),
		owner && (({ organization }) => organization === owner),
		after && (({ modified }) => modified !== undefined && Date.parse(modified) >= Date.parse(after)),
		parent && (({ whole }) => whole.parent_id === parent),
		params.get("top_only") === "true" ? ({ whole }) => whole.parent_id === undefined : null,
		search,
	];
	return tests.filter((test) => typeof test === "function");
}

const minimal = ({ short: { id, name, status, last_modified } }: Entry): Entity => ({
	id,
	name,
	status,
	last_modified,
});

/** A page of a list, as HSDS heads it; or what is wrong in what was asked. */
export function listPage(
	catalogue: Catalogue,
	list: HsdsList,
	entries: readonly Entry[],
	params: URLSearchParams,
): object | Response {
	const unknown = unknownParameters(params, parametersOf(list));
	if (unknown) return unknown;
	const numbers = [
		["page", params.get("page") ?? "1"],
		["perPage", params.get("per_page") ?? "50"],
	];
	const { page, perPage, invalid } = parsePaging(new URLSearchParams(numbers));
	const wrong = [...wrongIn(params), ...invalid.map((name) => (name === "perPage" ? "per_page" : name))];
	if (wrong.length > 0) return notAllowed(wrong);
	const tests = testsOf(catalogue, params);
	const found = entries.filter((entry) => tests.every((test) => test(entry)));
	const pages = Math.ceil(found.length / perPage);
	const shown = found.slice((page - 1) * perPage, page * perPage);
	const isWhole = params.get("full") === "true";
	const shape = (entry: Entry) => (isWhole ? entry.whole : entry.short);
	return {
		total_items: found.length,
		total_pages: pages,
		page_number: page,
		size: shown.length,
		first_page: page === 1,
		last_page: page >= pages,
		empty: shown.length === 0,
		contents: shown.map(params.get("minimal") === "true" ? minimal : shape),
	};
}
