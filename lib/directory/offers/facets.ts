import type { Facet, Grammar, Option } from "../../base/facets/facet";
import { facetParams, PARAM } from "../../base/params";
import type { PlacesDocument } from "../../model/place-schema";
import {
	elementFacet,
	formFacet,
	type GroupOption,
	optionsOf,
	priceFacet,
	targetGroupFacet,
	ternaryFacet,
	WITHOUT_PARTIAL_SWITCH,
} from "../interventions/shared-facets";
import { municipalitiesOfRegion } from "../places/register";
import { isInstanceOf } from "./belongs";
import { type Freshness, freshness } from "./freshness";
import { hasMachineReadableHours } from "./machine-readable-hours";
import { openness } from "./opening-hours";
import type { OfferView } from "./view";

/** Facets that say where the reader lives. */
export const PLACE_PARAMS = [PARAM.municipality, PARAM.postalCode, PARAM.region] as const;
type PlaceParam = (typeof PLACE_PARAMS)[number];

const SORTS = optionsOf({ nearness: "naerhed", freshness: "bekraeftet", name: "navn" });
/** The order of a list of offers. */
export type OfferSort = (typeof SORTS)[number]["code"];
const FRESHNESS_OPTIONS = optionsOf<Freshness>({
	confirmed: "nylig",
	ageing: "aeldre",
	old: "gammel",
	never: "aldrig",
});

/** Whether relatives in one of these municipalities may use an offer. */
const covers = ({ covered }: OfferView, municipalities: readonly string[]) =>
	covered === null || municipalities.some((code) => covered.has(code));

/** A facet whose every option stands for municipalities: an offer is found when it covers one of them. */
function placeFacet(
	name: "municipality" | "postalCode" | "region",
	choices: readonly { option: Option; municipalities: readonly string[] }[],
): Facet<OfferView, PlaceParam> {
	const municipalities = new Map(choices.map((choice) => [choice.option.code, choice.municipalities]));
	return {
		...facetParams(name),
		options: choices.map(({ option }) => option),
		has: (offer, code) => covers(offer, municipalities.get(code) ?? []),
	};
}

/** Where the reader lives. Former and coming regions stay understood: their links are printed (decision 9). */
function placeFacets(places: PlacesDocument): Facet<OfferView, PlaceParam>[] {
	const kommune = places.municipalities.map(({ code, slug }) => ({
		option: { code, value: slug },
		municipalities: [code],
	}));
	const postnr = places.postalCodes.map(({ code, municipalities }) => ({
		option: { code, value: code },
		municipalities,
	}));
	const region = places.regions.map(({ slug }) => ({
		option: { code: slug, value: slug },
		municipalities: municipalitiesOfRegion(places, slug).map(({ code }) => code),
	}));
	return [
		placeFacet("municipality", kommune),
		{ ...placeFacet("postalCode", postnr), uncounted: true },
		placeFacet("region", region),
	];
}

/** What may stand in the address of a page that only asks where the reader lives. */
export const placeGrammar = (places: PlacesDocument): Grammar<OfferView, PlaceParam> => ({
	facets: placeFacets(places),
	switches: [],
	sorts: [],
});

export type OfferGrammarParts = {
	places: PlacesDocument;
	targetGroups: readonly GroupOption[];
	interventions: readonly { slug: string }[];
};

const facetsFor = ({ places, targetGroups, interventions }: OfferGrammarParts, now: Date) =>
	[
		...placeFacets(places),
		{
			...facetParams("national"),
			options: optionsOf({ no: "nej" }),
			has: ({ covered }) => covered !== null,
		},
		elementFacet(({ allElements }) => allElements),
		targetGroupFacet(targetGroups),
		{
			...facetParams("intervention"),
			options: interventions.map(({ slug }) => ({ code: slug, value: slug })),
			has: isInstanceOf,
		},
		formFacet(({ forms }) => forms),
		{
			...facetParams("open"),
			options: optionsOf({ now: "nu" }),
			has: (offer) =>
				offer.hours !== null && hasMachineReadableHours(offer) && openness(offer.hours, now).state === "open",
		},
		priceFacet(({ price }) => price.value),
		ternaryFacet("referral", ({ referral }) => referral),
		ternaryFacet("anonymous", ({ anonymous }) => anonymous),
		ternaryFacet("consent", ({ consentFact }) => consentFact.value),
		{
			...facetParams("confirmed"),
			options: FRESHNESS_OPTIONS,
			has: ({ confirmation }, code) => freshness(confirmation?.at ?? null, now) === code,
		},
	] satisfies Facet<OfferView>[];

/** Any facet of the offers. */
export type OfferFacet = ReturnType<typeof facetsFor>[number];

/**
 * What may stand in the address of `/tilbud`.
 * @param now decides freshness and what is open; it does not change which addresses are understood.
 */
export const offerGrammar = (
	parts: OfferGrammarParts,
	now: Date,
): Grammar<OfferView, OfferFacet["param"]> => ({
	facets: facetsFor(parts, now),
	switches: [WITHOUT_PARTIAL_SWITCH],
	sorts: SORTS,
	paged: true,
});

/** What the builder of addresses asks at `/data`. */
const BUILDER_PARAMS: readonly string[] = [PARAM.municipality, PARAM.element, PARAM.targetGroup];

/** What may stand in the address of `/data`: the few choices by which most take a part of the offers. */
export const dataGrammar = <P extends OfferFacet["param"]>(
	offers: Grammar<OfferView, P>,
): Grammar<OfferView, P> => ({
	facets: offers.facets.filter(({ param }) => BUILDER_PARAMS.includes(param)),
	switches: [],
	sorts: [],
});
