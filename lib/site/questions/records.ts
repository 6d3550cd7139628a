import type { RawParams } from "../../base/search-params";
import type { Catalogue, EndableKind, EndingView } from "../../directory/catalogue";
import { codeWords } from "../../directory/code-words";
import { neighboursOf } from "../../directory/interventions/neighbours";
import type { InterventionView } from "../../directory/interventions/view";
import { alternativesTo } from "../../directory/offers/alternatives";
import { certaintyOf } from "../../directory/offers/certainty";
import { byNearness } from "../../directory/offers/list";
import { reachedOffer, withReach } from "../../directory/offers/reached";
import { selectedPlace } from "../../directory/offers/selected-place";
import type { OfferView, ProviderView } from "../../directory/offers/view";
import { mentionsOf } from "../../directory/recommendations/mentions";
import { endingOf } from "../endings";
import { interventionLd, offerLd, providerLd } from "../open-data/json-ld";
import { frameOf } from "./frame";
import { whoRuns } from "./who-runs";

/** What an address leads to: a record that is public, or why it is so no longer; neither where nothing ever was. */
export type At<T> = { record: T | undefined; ending: EndingView | undefined };

function at<T extends { slug: string }>(
	catalogue: Catalogue,
	kind: EndableKind,
	list: readonly T[],
	slug: string,
): At<T> {
	const record = list.find((candidate) => candidate.slug === slug);
	return { record, ending: record ? undefined : endingOf(catalogue, kind, slug) };
}

export const interventionAt = (catalogue: Catalogue, slug: string): At<InterventionView> =>
	at(catalogue, "intervention", catalogue.interventions, slug);

export const offerAt = (catalogue: Catalogue, slug: string): At<OfferView> =>
	at(catalogue, "offer", catalogue.offers, slug);

export const providerAt = (catalogue: Catalogue, slug: string): At<ProviderView> =>
	at(catalogue, "provider", catalogue.providers, slug);

/** What the page of an offer shows. */
export const offerPage = (catalogue: Catalogue, offer: OfferView, now: Date) => ({
	frame: frameOf(catalogue),
	words: codeWords(catalogue),
	places: catalogue.places,
	about: offerLd(offer, catalogue.places, certaintyOf(offer, now) !== "uncertain"),
	...reachedOffer(offer, catalogue, now),
	alternatives: withReach(alternativesTo(offer, catalogue.offers), catalogue, now),
});

/** The offer that somebody says something is wrong with. */
export const offerReported = (catalogue: Catalogue, slug: string) => ({
	frame: frameOf(catalogue),
	offer: catalogue.offers.find((candidate) => candidate.slug === slug),
});

/** What the page of a provider shows: itself and its offers. */
export const providerPage = (catalogue: Catalogue, provider: ProviderView, now: Date) => {
	const own = catalogue.offers.filter((offer) => offer.provider === provider.slug);
	return {
		frame: frameOf(catalogue),
		words: codeWords(catalogue),
		places: catalogue.places,
		about: providerLd(provider, now),
		provider,
		offers: withReach(own.sort(byNearness(false)), catalogue, now),
	};
};

/** What the page of an ended record shows beside its ending: what is like it. */
export const endedPage = (catalogue: Catalogue, ending: EndingView, now: Date) => ({
	frame: frameOf(catalogue),
	words: codeWords(catalogue),
	places: catalogue.places,
	ending,
	alternatives: withReach(ending.offer ? alternativesTo(ending.offer, catalogue.offers) : [], catalogue, now),
});

/** What the pages of an intervention show, without who runs it. */
export const interventionPage = (catalogue: Catalogue, intervention: InterventionView) => ({
	frame: frameOf(catalogue),
	words: codeWords(catalogue),
	about: interventionLd(intervention),
	intervention,
	neighbours: neighboursOf(intervention, catalogue.interventions),
	mentions: mentionsOf(intervention.slug, catalogue),
});

/** What the page for relatives shows of an intervention: with who runs it where its address says that they live. */
export function interventionWithPlace(
	catalogue: Catalogue,
	intervention: InterventionView,
	raw: RawParams,
	now: Date,
) {
	const { selection, unknown } = selectedPlace(raw, catalogue.places);
	const runBy = whoRuns(catalogue, intervention.slug, selection, now);
	return { ...interventionPage(catalogue, intervention), runBy, unknown };
}
