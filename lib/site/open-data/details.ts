import type { Catalogue } from "../../directory/catalogue";
import { endingOf } from "../endings";
import type { Asked, DataAnswer } from "./answer";
import type { ApiKind } from "./api-lists";
import { gone } from "./gone";
import { interventionDetailJson } from "./intervention-json";
import { municipalityJson } from "./municipality-json";
import { offerJson } from "./offer-json";
import { unknownParameters } from "./parameters";
import { providerJson } from "./provider-json";

/** One record's answer; `null` where nothing was ever published at that address. */
type Detail = (catalogue: Catalogue, slug: string, now: Date) => DataAnswer | Response | null;

/** What is known of a record that is public, or why it is so no longer. */
function known<T extends { slug: string }>(
	catalogue: Catalogue,
	kind: ApiKind,
	found: T | undefined,
	slug: string,
	json: (item: T) => object,
): DataAnswer | Response | null {
	if (found) return { data: json(found) };
	const ending = endingOf(catalogue, kind, slug);
	return ending ? gone(ending) : null;
}

const named = <T extends { slug: string }>(list: readonly T[], slug: string) =>
	list.find((candidate) => candidate.slug === slug);

const DETAILS = {
	intervention: (catalogue, slug) =>
		known(catalogue, "intervention", named(catalogue.interventions, slug), slug, interventionDetailJson),
	offer: (catalogue, slug, now) =>
		known(catalogue, "offer", named(catalogue.offers, slug), slug, (one) => offerJson(one, catalogue, now)),
	provider: (catalogue, slug) =>
		known(catalogue, "provider", named(catalogue.providers, slug), slug, (one) =>
			providerJson(one, catalogue),
		),
	municipality: (catalogue, slug, now) => {
		const found = named(catalogue.places.municipalities, slug);
		return found ? { data: municipalityJson(found, catalogue, now) } : null;
	},
} satisfies Record<string, Detail>;

/** A kind whose records have an address of their own in the API. */
export type DetailKind = keyof typeof DETAILS;

/** `GET /api/v1/offers/{slug}` and its like. */
export const detailAnswer =
	(kind: DetailKind, slug: string) =>
	(catalogue: Catalogue, { params, now }: Asked): DataAnswer | Response | null =>
		unknownParameters(params, []) ?? DETAILS[kind](catalogue, slug, now);
