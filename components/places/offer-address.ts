import type { Grammar } from "@/lib/facets/facet";
import { buildQuery } from "@/lib/facets/search-params";
import type { OfferView } from "@/lib/offers/view";
import type { Municipality } from "@/lib/places/schema";
import { routes } from "@/lib/routes";

/** Gives the address of the list of what reaches a municipality, narrowed by option codes by facet param. */
export type OfferAddress = (chosen?: Readonly<Record<string, readonly string[]>>) => string;

/** The addresses of `/tilbud` for one municipality. */
export const offersFor =
	({ code }: Municipality, grammar: Grammar<OfferView>): OfferAddress =>
	(chosen = {}) =>
		routes.offers +
		buildQuery(
			{ q: "", chosen: { kommune: [code], ...chosen }, switches: new Set(), sort: "nearness", page: 1 },
			grammar,
		);
