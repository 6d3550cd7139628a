import type { Grammar } from "../../base/facets/facet";
import { freeTextIn, parseSelection, unknownValues } from "../../base/facets/search-params";
import { FREE_TEXT } from "../../base/params";
import { siteUrl } from "../../base/routes";
import type { Catalogue } from "../../directory/catalogue";
import { interventionGrammar } from "../../directory/interventions/facets";
import { listInterventions } from "../../directory/interventions/list";
import { offerGrammar } from "../../directory/offers/facets";
import { listOffers } from "../../directory/offers/list";
import { foundSlugs } from "../../directory/search/queries";
import { searched } from "../questions/search";
import { interventionJson } from "./intervention-json";
import { municipalityJson } from "./municipality-json";
import { offerJson } from "./offer-json";
import { parsePaging } from "./paging";
import { problem } from "./problem";

/** What somebody searched for is stored nowhere (decision 12). */
const UNKEPT = { headers: { "cache-control": "no-store" } };

const notAllowed = (parameters: readonly string[], what = "not allowed") =>
	problem(400, "Invalid parameter", `Value ${what} for: ${parameters.join(", ")}`, { parameters });

/** Which of the items, and how many there are in all. */
function paged<T, J>(
	items: readonly T[],
	{ page, perPage }: { page: number; perPage: number },
	json: (item: T) => J,
) {
	const data = items.slice((page - 1) * perPage, page * perPage).map(json);
	return { data, meta: { total: items.length, page, perPage } };
}

/** The paging of an address, or the answer to what is wrong in it. */
function checked<T>(params: URLSearchParams, grammar?: Grammar<T>) {
	const paging = parsePaging(params);
	const wrong = [...new Set([...(grammar ? unknownValues(params, grammar) : []), ...paging.invalid])];
	return wrong.length > 0 ? { refused: notAllowed(wrong) } : { paging };
}

/** `GET /api/v1/interventions` */
export function interventionsAnswer(catalogue: Catalogue, params: URLSearchParams): Response {
	const grammar = interventionGrammar(catalogue.targetGroups);
	const { paging, refused } = checked(params, grammar);
	if (refused) return refused;
	const selection = parseSelection(params, grammar, "api");
	const found = foundSlugs(catalogue, "intervention", selection.q);
	// Programs page through the list: unless they ask for another, its order stays as it has always been.
	const sort = params.has("sort") ? selection.sort : "number";
	const { items } = listInterventions(catalogue, grammar, { ...selection, sort }, found);
	return Response.json(paged(items, paging, interventionJson), found && UNKEPT);
}

/** `GET /api/v1/offers` */
export function offersAnswer(catalogue: Catalogue, params: URLSearchParams, now: Date): Response {
	const grammar = offerGrammar(catalogue, now);
	const { paging, refused } = checked(params, grammar);
	if (refused) return refused;
	const selection = parseSelection(params, grammar, "api");
	const found = foundSlugs(catalogue, "offer", selection.q);
	const { items } = listOffers(catalogue.offers, grammar, selection, found);
	return Response.json(
		paged(items, paging, (offer) => offerJson(offer, catalogue, now)),
		found && UNKEPT,
	);
}

/** `GET /api/v1/municipalities` */
export function municipalitiesAnswer(catalogue: Catalogue, params: URLSearchParams, now: Date): Response {
	const { paging, refused } = checked(params);
	if (refused) return refused;
	const { municipalities } = catalogue.places;
	return Response.json(paged(municipalities, paging, (one) => municipalityJson(one, catalogue, now)));
}

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

/** `GET /api/v1/search` */
export function searchAnswer(catalogue: Catalogue, params: URLSearchParams): Response {
	const q = freeTextIn(params, FREE_TEXT.question);
	const limit = params.get("limit") ?? String(DEFAULT_LIMIT);
	if (q === "" || !/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > MAX_LIMIT)
		return notAllowed([q === "" ? "q" : "limit"], "missing or not allowed");
	const { hits, total, corrected, nearest, place } = searched(catalogue, q, Number(limit));
	const data = hits.map(({ url, type, slug, title, why }) => ({
		type,
		slug,
		title,
		url: siteUrl() + url,
		why,
	}));
	const meta = { total, corrected, nearest, municipalities: place?.municipalities ?? null };
	return Response.json({ data, meta }, UNKEPT);
}
