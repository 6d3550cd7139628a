import type { Catalogue } from "../../directory/catalogue";
import { endingOf } from "../endings";
import { gone } from "./gone";
import { interventionDetailJson } from "./intervention-json";
import { offerJson } from "./offer-json";

/** `GET /api/v1/interventions/{slug}`; `null` where nothing was ever published at that address. */
export function interventionAnswer(catalogue: Catalogue, slug: string): Response | null {
	const intervention = catalogue.interventions.find((candidate) => candidate.slug === slug);
	if (intervention) return Response.json({ data: interventionDetailJson(intervention) });
	const ending = endingOf(catalogue, "intervention", slug);
	return ending ? gone(ending) : null;
}

/** `GET /api/v1/offers/{slug}`; `null` where nothing was ever published at that address. */
export function offerAnswer(catalogue: Catalogue, slug: string, now: Date): Response | null {
	const offer = catalogue.offers.find((candidate) => candidate.slug === slug);
	if (offer) return Response.json({ data: offerJson(offer, catalogue, now) });
	const ending = endingOf(catalogue, "offer", slug);
	return ending ? gone(ending) : null;
}
