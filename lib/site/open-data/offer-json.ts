import { DANISH_ZONE } from "../../base/calendar/zone";
import { siteUrl } from "../../base/routes";
import type { Confirmation } from "../../directory/offers/confirmed";
import { reachOf } from "../../directory/offers/reach";
import { type ReachRecords, reachContext } from "../../directory/offers/reach-context";
import type { OfferView } from "../../directory/offers/view";
import { fieldAt } from "../../model/describe-schema";
import type { Price, Ternary } from "../../model/intervention-codes";
import { type OfferDocument, offerSchema } from "../../model/offer-schema";
import type { PlacesDocument } from "../../model/place-schema";
import { documentJson } from "./documents";
import { reachJson } from "./reach-json";
import type { OfferAnswer } from "./schemas/offer";

const truth: Record<Ternary, boolean | null> = { yes: true, no: false, "not-stated": null };
const stated = (value: Price) => (value === "not-stated" ? null : value);

/** Where what is known of an offer comes from. */
function sourceJson({ source }: OfferView) {
	return {
		url: source.url,
		document: source.reference ? documentJson(source.reference) : null,
		date: source.date,
	};
}

/** When one group of an offer's facts was last confirmed; see `lib/directory/offers/fact-groups.ts`. */
const confirmationJson = (one: Confirmation | null) =>
	one && { at: one.at.toISOString(), by: one.by, how: one.way };

/** Who may use an offer: national, or municipalities by code; regions as the source named them. */
function coverageJson({ coverage }: OfferView, places: PlacesDocument) {
	const regions = places.regions.filter(({ slug }) => coverage.regions.includes(slug));
	return {
		national: coverage.level === "national",
		level: coverage.level,
		regions: regions.map(({ code, slug }) => ({ code, slug })),
		municipalities: coverage.municipalities,
	};
}

/** The fields that the API has as they are: their schema says so. */
const AS_IT_IS = (Object.keys(offerSchema.shape) as (keyof OfferDocument)[]).filter(
	(key) => fieldAt("offer", [key])?.meta.open === "as it is",
);

/** Those and others, which are overwritten: which they are, the schema says when it runs. */
type AsItIs = Pick<OfferAnswer, keyof OfferAnswer & keyof OfferDocument>;

/**
 * An offer of the public API: English keys and codes; `null` means not stated. `reach` is true at `now`; answers of
 * the API are kept by nobody.
 */
export function offerJson(offer: OfferView, records: ReachRecords, now: Date): OfferAnswer {
	const { id, slug, phone, email, url, hours, confirmation, consentFact } = offer;
	const context = reachContext(records);
	return {
		id,
		slug,
		...(Object.fromEntries(AS_IT_IS.map((key) => [key, offer[key] ?? null])) as unknown as AsItIs),
		page: `${siteUrl()}/tilbud/${slug}`,
		provider: {
			slug: offer.provider,
			name: offer.providerName,
			kind: context.providerOf(offer)?.kind ?? null,
		},
		elements: [...offer.allElements],
		coverage: coverageJson(offer, records.places),
		contact: { phone, email, url, place: offer.place },
		reach: reachJson(reachOf(offer, context, now)),
		openingHours: hours && {
			text: hours.text,
			weekly: hours.weekly,
			complete: hours.plainlyWeekly,
			exceptions: hours.exceptions,
			timeZone: DANISH_ZONE,
		},
		price: stated(offer.price.value),
		priceText: offer.price.text,
		anonymous: truth[offer.anonymous],
		referralRequired: truth[offer.referral],
		consentRequired: truth[consentFact.value],
		/** `stated` by its source, or `inferred` by us from the documents named. */
		consentBasis: consentFact.value === "not-stated" ? null : consentFact.basis,
		consentSources: consentFact.sources.map(documentJson),
		confirmedAt: confirmation?.at.toISOString() ?? null,
		confirmedBy: confirmation?.by ?? null,
		confirmedHow: confirmation?.way ?? null,
		confirmations: {
			contact: confirmationJson(offer.confirmed.contact),
			description: confirmationJson(offer.confirmed.description),
		},
		updated: offer.updated?.toISOString() ?? null,
		source: sourceJson(offer),
	};
}
