import type { Facet, Grammar, Option } from "../../base/facets/facet";
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
import { freshness } from "./freshness";
import { hasMachineReadableHours } from "./machine-readable-hours";
import { openness } from "./opening-hours";
import type { OfferView } from "./view";

/** Facets that say where the reader lives. */
export const PLACE_PARAMS = ["kommune", "postnr", "region"] as const;
/** The facet that leaves national offers out. */
const WITHOUT_NATIONAL = "landsdaekkende";

const SORTS = optionsOf({ nearness: "naerhed", freshness: "bekraeftet", name: "navn" });
const FRESHNESS_OPTIONS = optionsOf({
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
	param: string,
	apiParam: string,
	choices: readonly { option: Option; municipalities: readonly string[] }[],
): Facet<OfferView> {
	const municipalities = new Map(choices.map((choice) => [choice.option.code, choice.municipalities]));
	return {
		param,
		apiParam,
		options: choices.map(({ option }) => option),
		has: (offer, code) => covers(offer, municipalities.get(code) ?? []),
	};
}

/** Where the reader lives. Former and coming regions stay understood: their links are printed (decision 9). */
function placeFacets(places: PlacesDocument): Facet<OfferView>[] {
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
		placeFacet("kommune", "municipality", kommune),
		{ ...placeFacet("postnr", "postalCode", postnr), uncounted: true },
		placeFacet("region", "region", region),
	];
}

/** What may stand in the address of a page that only asks where the reader lives. */
export const placeGrammar = (places: PlacesDocument): Grammar<OfferView> => ({
	facets: placeFacets(places),
	switches: [],
	sorts: [],
});

export type OfferGrammarParts = {
	places: PlacesDocument;
	targetGroups: readonly GroupOption[];
	interventions: readonly { slug: string }[];
};

/**
 * What may stand in the address of `/tilbud`.
 * @param now decides freshness and what is open; it does not change which addresses are understood.
 */
export function offerGrammar(parts: OfferGrammarParts, now: Date): Grammar<OfferView> {
	const { places, targetGroups, interventions } = parts;
	return {
		facets: [
			...placeFacets(places),
			{
				param: WITHOUT_NATIONAL,
				apiParam: "national",
				options: [{ code: "no", value: "nej" }],
				has: ({ covered }) => covered !== null,
			},
			elementFacet(({ allElements }) => allElements),
			targetGroupFacet(targetGroups),
			{
				param: "indsats",
				apiParam: "intervention",
				options: interventions.map(({ slug }) => ({ code: slug, value: slug })),
				has: (offer, code) =>
					offer.interventions.some(({ intervention, fit }) => intervention === code && fit === "instance"),
			},
			formFacet(({ forms }) => forms),
			{
				param: "aaben",
				apiParam: "open",
				options: [{ code: "now", value: "nu" }],
				has: (offer) =>
					offer.hours !== null &&
					hasMachineReadableHours(offer) &&
					openness(offer.hours, now).state === "open",
			},
			priceFacet(({ price }) => price.value),
			ternaryFacet("henvisning", "referral", ({ referral }) => referral),
			ternaryFacet("anonym", "anonymous", ({ anonymous }) => anonymous),
			ternaryFacet("samtykke", "consent", ({ consentFact }) => consentFact.value),
			{
				param: "bekraeftet",
				apiParam: "confirmed",
				options: FRESHNESS_OPTIONS,
				has: ({ confirmation }, code) => freshness(confirmation?.at ?? null, now) === code,
			},
		],
		switches: [WITHOUT_PARTIAL_SWITCH],
		sorts: SORTS,
		paged: true,
	};
}
