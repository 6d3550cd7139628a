import { parseSelection } from "../../base/facets/search-params";
import type { Catalogue } from "../../directory/catalogue";
import { codeWords } from "../../directory/code-words";
import { dataGrammar, offerGrammar } from "../../directory/offers/facets";
import { listOffers } from "../../directory/offers/list";
import { licenceOf } from "../../model/licence";
import { endpointsOf } from "../open-data/endpoints";
import { listSnapshots, snapshotFolder } from "../open-data/snapshots";
import { frameOf } from "./frame";

/** `/data`: what can be taken, and the addresses of a part of the offers as its own address asks for it. */
export function dataPage(catalogue: Catalogue, params: URLSearchParams, now: Date) {
	const whole = offerGrammar(catalogue, now);
	const grammar = dataGrammar(whole);
	const selection = parseSelection(params, grammar);
	return {
		frame: frameOf(catalogue),
		words: codeWords(catalogue),
		page: catalogue.pages.find(({ slug }) => slug === "data"),
		places: catalogue.places,
		licence: licenceOf(catalogue.licence),
		version: catalogue.version,
		grammar,
		selection,
		/** How many offers the choice has. */
		found: listOffers(catalogue.offers, whole, selection).items.length,
		snapshots: listSnapshots(snapshotFolder()),
	};
}

/** `/data/ordbog` and `/data/api`. */
export const dataReference = (catalogue: Catalogue) => ({
	frame: frameOf(catalogue),
	endpoints: endpointsOf(catalogue),
});
