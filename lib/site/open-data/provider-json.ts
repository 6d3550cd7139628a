import { routes, siteUrl } from "../../base/routes";
import type { Catalogue } from "../../directory/catalogue";
import type { ProviderView } from "../../directory/offers/view";
import { documentJson } from "./documents";
import type { ProviderAnswer } from "./schemas/places";

/** A provider of the public API: English keys and codes; `null` means not stated. */
export function providerJson(provider: ProviderView, { offers }: Pick<Catalogue, "offers">): ProviderAnswer {
	const { id, slug, name, kind, parent, description, phones, emails, places, websites } = provider;
	const own = offers.filter((offer) => offer.provider === slug && offer.status !== "ended");
	return {
		...{ id, slug, name, kind, parent, description },
		page: `${siteUrl()}${routes.provider(slug)}`,
		phones: phones.map(({ number, label, callable }) => ({ number, label, callable: callable === true })),
		emails,
		places,
		websites,
		offers: own.map((offer) => offer.slug),
		confirmedAt: provider.confirmed.contact?.at.toISOString() ?? null,
		source: {
			urls: provider.urls,
			documents: provider.references.map(documentJson),
			asOf: provider.asOf,
		},
	};
}
