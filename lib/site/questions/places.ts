import { danishDay } from "../../base/calendar/day-count";
import type { Catalogue } from "../../directory/catalogue";
import { codeWords } from "../../directory/code-words";
import { doctorsLine } from "../../directory/emergency/contacts";
import { ownDoctorFirst } from "../../directory/emergency/own-doctor";
import { coverageOf, localCounts } from "../../directory/offers/coverage";
import { offerGrammar } from "../../directory/offers/facets";
import { kommunerQuery, municipalityChoice } from "../../directory/offers/municipality-choice";
import { helpByNeed } from "../../directory/places/help-by-need";
import { likelyHome } from "../../directory/places/home-first";
import { municipalityBySlug, regionOf } from "../../directory/places/register";
import { whomToCall } from "../../directory/places/whom-to-call";
import { RELIEF } from "../../directory/referral/refer";
import type { Municipality } from "../../model/place-schema";
import { frameOf } from "./frame";

export const municipalityNamed = ({ places }: Pick<Catalogue, "places">, slug: string) =>
	municipalityBySlug(places, slug);

/** Every municipality's code and name, by name. */
export const municipalityNames = ({ places }: Pick<Catalogue, "places">) =>
	places.municipalities
		.map(({ code, name }) => ({ code, name }))
		.sort((a, b) => a.name.localeCompare(b.name, "da"));

/** `/kommuner` as its address asks for it. */
export function municipalitiesPage(catalogue: Catalogue, params: URLSearchParams, now: Date) {
	const { places, offers } = catalogue;
	const choice = municipalityChoice(params, places);
	const likely = likelyHome(places, choice.selection);
	return {
		frame: frameOf(catalogue),
		places,
		choice,
		query: kommunerQuery(params, places),
		/** Local offers by municipality code; absent: none. */
		counts: localCounts(offers),
		/** The municipality that a postal code most likely means, with whom to call there. */
		likely: likely && { ...likely, whom: whomToCall(catalogue, likely.home, now) },
	};
}

/** All that a relative needs of a municipality: whom to call, help at once, and help by what one needs. */
export function municipalityPage(catalogue: Catalogue, municipality: Municipality, now: Date) {
	const { emergency, places, interventions, offers } = catalogue;
	return {
		frame: frameOf(catalogue),
		words: codeWords(catalogue),
		places,
		municipality,
		/** What the region is called today. */
		region: regionOf(places, municipality, danishDay(now)).name,
		whom: whomToCall(catalogue, municipality, now),
		/** The doctors' line of the region, and whether one's own doctor is called before it at this hour. */
		doctors: doctorsLine(emergency, municipality.region),
		doctorFirst: ownDoctorFirst(now),
		helps: helpByNeed(catalogue, municipality, now),
		relief: interventions.find(({ slug }) => slug === RELIEF),
		coverage: coverageOf(offers, municipality),
		grammar: offerGrammar(catalogue, now),
	};
}

export type MunicipalityAnswer = ReturnType<typeof municipalityPage>;
