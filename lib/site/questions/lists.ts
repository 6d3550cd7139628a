import type { Selection } from "../../base/facets/facet";
import { buildQuery, parseSelection } from "../../base/facets/search-params";
import { routes } from "../../base/routes";
import type { Catalogue } from "../../directory/catalogue";
import { codeWords } from "../../directory/code-words";
import { interventionGrammar } from "../../directory/interventions/facets";
import { countInterventions, listInterventions } from "../../directory/interventions/list";
import { matrixGrammar } from "../../directory/interventions/matrix-params";
import { offerGrammar } from "../../directory/offers/facets";
import { countOffers, listOffers } from "../../directory/offers/list";
import { withReach } from "../../directory/offers/reached";
import { homeFirst, homeOf, likelyHome } from "../../directory/places/home-first";
import { askedPlace } from "../../directory/places/place-params";
import { homeContact } from "../../directory/places/whom-to-call";
import { foundSlugs } from "../../directory/search/queries";
import { frameOf } from "./frame";

const OFFERS_PER_PAGE = 20;

/** `/indsatser` as its address asks for it. */
export function interventionsListed(catalogue: Catalogue, params: URLSearchParams) {
	const { interventions } = catalogue;
	const grammar = interventionGrammar(catalogue.targetGroups);
	const selection = parseSelection(params, grammar);
	const found = foundSlugs(catalogue, "intervention", selection.q);
	return {
		frame: frameOf(catalogue),
		words: codeWords(catalogue),
		grammar,
		selection,
		...listInterventions(catalogue, grammar, selection, found),
		/** How many there are, whatever is asked for. */
		total: interventions.length,
		/** How many a wider selection would find. */
		lengthOf: (wider: Selection) =>
			countInterventions(interventions, grammar, wider, wider.q ? found : undefined),
	};
}

/** `/tilbud` as its address asks for it: one page of the offers, each with its way in. */
export function offersListed(catalogue: Catalogue, asked: URLSearchParams, now: Date) {
	const { offers, places } = catalogue;
	const grammar = offerGrammar(catalogue, now);
	const { params, unknown, suggestions } = askedPlace(asked, places);
	const selection = parseSelection(params, grammar);
	const found = foundSlugs(catalogue, "offer", selection.q);
	const { items, counts } = listOffers(offers, grammar, selection, found);
	const likely = likelyHome(places, selection);
	const byNearness = likely && !found && selection.sort === "nearness";
	const ordered = byNearness ? homeFirst(items, likely.home) : items;
	const pages = Math.max(1, Math.ceil(items.length / OFFERS_PER_PAGE));
	const page = Math.min(selection.page, pages);
	const shown = ordered.slice((page - 1) * OFFERS_PER_PAGE, page * OFFERS_PER_PAGE);
	return {
		frame: frameOf(catalogue),
		words: codeWords(catalogue),
		places,
		grammar,
		selection,
		/** What was written about the place and is no place we know, and places spelled nearly like it. */
		unknown,
		suggestions,
		counts,
		/** How many were found; `items` are those of this page. */
		length: items.length,
		items: withReach(shown, catalogue, now),
		page,
		pages,
		/** Which municipality a postal code most likely means. */
		likely,
		home: homeContact(catalogue, homeOf(places, selection), now),
		total: offers.filter(({ status }) => status !== "ended").length,
		lengthOf: (wider: Selection) => countOffers(offers, grammar, wider, wider.q ? found : undefined),
	};
}

/** `/indlejr/tilbud`: the first offers of a list as others show it in their pages, and where all of them stand. */
export function offersEmbedded(catalogue: Catalogue, params: URLSearchParams, now: Date) {
	const { items, length, places, grammar, selection } = offersListed(catalogue, params, now);
	const first = { ...selection, q: "", page: 1 };
	return { items, length, places, all: `${routes.offers}${buildQuery(first, grammar)}` };
}

/** `/oversigt`: all interventions, and the elements they are made of. */
export function overview(catalogue: Catalogue, params: URLSearchParams) {
	const grammar = matrixGrammar();
	const selection = parseSelection(params, grammar);
	return {
		frame: frameOf(catalogue),
		words: codeWords(catalogue),
		interventions: catalogue.interventions,
		elements: catalogue.elements,
		columns: grammar.sorts,
		column: selection.sort,
		query: buildQuery({ ...selection, q: "" }, grammar),
	};
}
