import { freeTextIn, parseSelection } from "../../base/facets/search-params";
import { FREE_TEXT } from "../../base/params";
import { siteUrl } from "../../base/routes";
import type { Catalogue } from "../../directory/catalogue";
import { interventionGrammar } from "../../directory/interventions/facets";
import { listInterventions } from "../../directory/interventions/list";
import { offerGrammar } from "../../directory/offers/facets";
import { listOffers } from "../../directory/offers/list";
import { foundSlugs } from "../../directory/search/queries";
import { searched } from "../questions/search";
import type { Asked, DataAnswer } from "./answer";
import { interventionJson } from "./intervention-json";
import { municipalityJson } from "./municipality-json";
import { offerJson } from "./offer-json";
import { type ListAsked, notAllowed, readListParams, unknownParameters } from "./parameters";
import { providerJson } from "./provider-json";
import type { InterventionAnswer } from "./schemas/intervention";
import type { OfferAnswer } from "./schemas/offer";
import type { MunicipalityAnswer, ProviderAnswer } from "./schemas/places";

/** A list as it is asked for: how long it is, and its entries from one number to before another. */
export type ListAnswer<J> = ListAsked & {
	total: number;
	rows: (from?: number, to?: number) => J[];
	isFreeText: boolean;
};

/** What one address of a list answers. */
export type ListQuestion<J> = (catalogue: Catalogue, asked: Asked) => ListAnswer<J> | Response;

const listOf = <T, J>(
	asked: ListAsked,
	items: readonly T[],
	json: (item: T) => J,
	isFreeText = false,
): ListAnswer<J> => ({
	...asked,
	total: items.length,
	rows: (from, to) => items.slice(from, to).map(json),
	isFreeText,
});

/** Those of the page that is asked for. */
export function pageOf<J>({ rows, total, page, perPage, isFreeText }: ListAnswer<J>): DataAnswer {
	const data = rows((page - 1) * perPage, page * perPage);
	return { data, meta: { total, page, perPage }, isFreeText };
}

/** `GET /api/v1/interventions` */
export const interventionsAnswer: ListQuestion<InterventionAnswer> = (catalogue, { params }) => {
	const grammar = interventionGrammar(catalogue.targetGroups);
	const asked = readListParams(params, grammar, [FREE_TEXT.question]);
	if (asked instanceof Response) return asked;
	const selection = parseSelection(params, grammar, "api");
	const found = foundSlugs(catalogue, "intervention", selection.q);
	// Programs page through the list: unless they ask for another, its order stays as it has always been.
	const sort = params.has("sort") ? selection.sort : "number";
	const { items } = listInterventions(catalogue, grammar, { ...selection, sort }, found);
	return listOf(asked, items, interventionJson, found !== undefined);
};

/** `GET /api/v1/offers` */
export const offersAnswer: ListQuestion<OfferAnswer> = (catalogue, { params, now }) => {
	const grammar = offerGrammar(catalogue, now);
	const asked = readListParams(params, grammar, [FREE_TEXT.question]);
	if (asked instanceof Response) return asked;
	const selection = parseSelection(params, grammar, "api");
	const found = foundSlugs(catalogue, "offer", selection.q);
	const { items } = listOffers(catalogue.offers, grammar, selection, found);
	return listOf(asked, items, (offer) => offerJson(offer, catalogue, now), found !== undefined);
};

/** `GET /api/v1/municipalities` */
export const municipalitiesAnswer: ListQuestion<MunicipalityAnswer> = (catalogue, { params, now }) => {
	const asked = readListParams(params);
	if (asked instanceof Response) return asked;
	return listOf(asked, catalogue.places.municipalities, (one) => municipalityJson(one, catalogue, now));
};

/** `GET /api/v1/providers` */
export const providersAnswer: ListQuestion<ProviderAnswer> = (catalogue, { params }) => {
	const asked = readListParams(params);
	if (asked instanceof Response) return asked;
	return listOf(asked, catalogue.providers, (one) => providerJson(one, catalogue));
};

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

/** `GET /api/v1/search` */
export function searchAnswer(catalogue: Catalogue, { params }: Asked): DataAnswer | Response {
	const unknown = unknownParameters(params, [FREE_TEXT.question, "limit"]);
	if (unknown) return unknown;
	const q = freeTextIn(params, FREE_TEXT.question);
	const limit = params.get("limit") ?? String(DEFAULT_LIMIT);
	if (q === "") return notAllowed(["q"], "Missing");
	if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > MAX_LIMIT)
		return notAllowed(["limit"]);
	const { hits, total, corrected, nearest, place } = searched(catalogue, q, Number(limit));
	const data = hits.map(({ url, type, slug, title, why }) => ({
		type,
		slug,
		title,
		url: siteUrl() + url,
		why,
	}));
	const meta = { total, corrected, nearest, municipalities: place?.municipalities ?? null };
	return { data, meta, isFreeText: true };
}
