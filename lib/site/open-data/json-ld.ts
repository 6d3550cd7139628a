import { routes, siteUrl } from "../../base/routes";
import type { MunicipalityContactView } from "../../directory/catalogue";
import type { InterventionView } from "../../directory/interventions/view";
import { mayBeCalled } from "../../directory/offers/contact";
import type { OfferView, ProviderView } from "../../directory/offers/view";
import type { Municipality, PlacesDocument } from "../../model/place-schema";
import { withoutEmpty } from "./hsds/parts";
import { international } from "./hsds/service";

/** What a page is about, in the words of schema.org. */
export type JsonLd = { readonly "@context": string; readonly "@type": string };

const CONTEXT = "https://schema.org";
const DENMARK = { "@type": "Country", name: "Danmark" };

const addressOf = (path: string) => `${siteUrl()}${path}`;
const areaOf = (name: string) => ({ "@type": "AdministrativeArea", name });

/** One of the 18: a term of a set, since it is no service that anybody can order. */
export const interventionLd = ({
	slug,
	title,
	summary,
	number,
	alternativeNames,
}: InterventionView): JsonLd =>
	withoutEmpty({
		"@context": CONTEXT,
		"@type": "DefinedTerm",
		"@id": addressOf(routes.intervention(slug)),
		name: title,
		alternateName: alternativeNames,
		description: summary,
		termCode: String(number),
		inDefinedTermSet: addressOf(routes.interventions),
		inLanguage: "da",
	});

/**
 * An offer. A number is told only where it may be called by a button; what may be gone says so nowhere in schema.org,
 * so of that nothing but the name is told.
 * @param isSure whether it may be relied on to be there.
 */
export function offerLd(offer: OfferView, places: PlacesDocument, isSure: boolean): JsonLd {
	const { slug, title, description, provider, providerName, coverage, url, phone, callable } = offer;
	const names = places.municipalities.filter(({ code }) => coverage.municipalities.includes(code));
	const number = phone && callable ? international(phone) : null;
	const channel = {
		"@type": "ServiceChannel",
		serviceUrl: url,
		servicePhone: number && { "@type": "ContactPoint", telephone: number },
	};
	const told = {
		description,
		areaServed: coverage.level === "national" ? DENMARK : names.map(({ fullName }) => areaOf(fullName)),
		availableChannel: number || url ? channel : null,
		isAccessibleForFree: offer.price.value === "free" ? true : null,
	};
	return withoutEmpty({
		"@context": CONTEXT,
		"@type": "Service",
		"@id": addressOf(routes.offer(slug)),
		name: title,
		provider: { "@type": "Organization", "@id": addressOf(routes.provider(provider)), name: providerName },
		...(isSure ? told : {}),
	});
}

/** Who runs offers. */
export function providerLd(provider: ProviderView, now: Date): JsonLd {
	const { slug, name, description, emails, websites, phones, kind } = provider;
	const isPublic = ["municipality", "region", "state"].includes(kind);
	return withoutEmpty({
		"@context": CONTEXT,
		"@type": isPublic ? "GovernmentOrganization" : "Organization",
		"@id": addressOf(routes.provider(slug)),
		name,
		description,
		url: websites[0],
		email: emails[0],
		contactPoint: phones
			.filter((one) => mayBeCalled(one, provider, now))
			.map(({ number, label }) => ({
				"@type": "ContactPoint",
				telephone: international(number),
				contactType: label,
			})),
	});
}

/** A municipality, with its number where that may be called. */
export function municipalityLd(
	{ slug, fullName }: Municipality,
	contact: MunicipalityContactView | undefined,
): JsonLd {
	const phone = contact?.phone?.callable ? contact.phone : undefined;
	return withoutEmpty({
		"@context": CONTEXT,
		"@type": "GovernmentOrganization",
		"@id": addressOf(routes.municipality(slug)),
		name: fullName,
		url: contact?.website,
		email: contact?.email,
		telephone: phone && international(phone.number),
	});
}
