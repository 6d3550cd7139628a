import type { Catalogue } from "../../directory/catalogue";
import { codeWords } from "../../directory/code-words";
import { gapsOf, municipalCoverage } from "../../directory/coverage/municipality";
import { isLocal, usableIn } from "../../directory/offers/belongs";
import { whomToCall } from "../../directory/places/whom-to-call";
import { checkQuery, readCheckAddress } from "../../directory/recommendations/address";
import { RELIEF } from "../../directory/referral/refer";
import type { Municipality } from "../../model/place-schema";
import { textPage } from "./texts";

/** `/anbefalinger` as its address asks for it. */
export function recommendationsPage(catalogue: Catalogue, params: URLSearchParams) {
	const asked = readCheckAddress(params, catalogue.places);
	return {
		...textPage(catalogue, "anbefalinger"),
		words: codeWords(catalogue),
		recommendations: catalogue.recommendations,
		methods: catalogue.methods,
		municipalities: catalogue.places.municipalities
			.map(({ slug, name }) => ({ slug, name }))
			.sort((a, b) => a.name.localeCompare(b.name, "da")),
		...asked,
		query: checkQuery(asked),
	};
}
export type RecommendationsAnswer = ReturnType<typeof recommendationsPage>;

/** `/anbefalinger/metoder` with what has a heading of its own in the concept; `/anbefalinger/eksempler` with the rest. */
export const methodsPage = (catalogue: Catalogue, headed: boolean) => ({
	...textPage(catalogue, headed ? "metoder" : "eksempler"),
	headed,
	words: codeWords(catalogue),
	recommendations: catalogue.recommendations,
	methods: catalogue.methods,
	/** The offers that use some method, by slug, as far as they are public. */
	offers: new Map(catalogue.offers.map(({ slug, title }) => [slug, title])),
});

/** A page of running text about what the documents say. */
export const readingPage = (catalogue: Catalogue, slug: string) => ({
	...textPage(catalogue, slug),
	words: codeWords(catalogue),
});

/** What is on record in a municipality: whom relatives can ask, its own offers, what it told us, and what we have not seen. */
function recordOf(catalogue: Catalogue, municipality: Municipality, now: Date) {
	const own = usableIn(catalogue.offers, municipality.code).filter(isLocal);
	const coverage = municipalCoverage(catalogue, municipality.code, now);
	return {
		whom: whomToCall(catalogue, municipality, now),
		offers: own,
		/** What it told us, and elements without a yes and without an offer of its own. */
		answer: coverage.answer,
		unseen: gapsOf(catalogue, coverage).map(({ element }) => element),
	};
}

/** What a draft of a policy and a paper for a meeting are made of. */
export function wordDraft(catalogue: Catalogue, params: URLSearchParams, now: Date) {
	const asked = readCheckAddress(params, catalogue.places);
	const { recommendations, methods, interventions } = catalogue;
	return {
		...asked,
		query: checkQuery(asked),
		words: codeWords(catalogue),
		recommendations,
		methods,
		/** What the law makes a duty, each with its date. */
		duties: interventions.find(({ slug }) => slug === RELIEF)?.legalBasis ?? [],
		record: asked.municipality && recordOf(catalogue, asked.municipality, now),
		now,
	};
}
export type WordDraft = ReturnType<typeof wordDraft>;
