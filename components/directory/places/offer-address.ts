import type { Grammar } from "@/lib/base/facets/facet";
import { buildQuery } from "@/lib/base/facets/search-params";
import { routes } from "@/lib/base/routes";
import type { OfferView } from "@/lib/directory/offers/view";
import type { Municipality } from "@/lib/model/place-schema";

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
