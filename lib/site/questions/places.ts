import { danishDay } from "../../base/calendar/day-count";
import type { Catalogue } from "../../directory/catalogue";
import { codeWords } from "../../directory/code-words";
import { countryCoverage } from "../../directory/coverage/country";
import { gapsOf, municipalCoverage } from "../../directory/coverage/municipality";
import { municipalitiesQuery, viewIn, viewsOf } from "../../directory/coverage/view";
import { doctorsLine } from "../../directory/emergency/contacts";
import { ownDoctorFirst } from "../../directory/emergency/own-doctor";
import { coverageOf, localCounts } from "../../directory/offers/coverage";
import { offerGrammar } from "../../directory/offers/facets";
import { municipalityChoice } from "../../directory/offers/municipality-choice";
import { helpByNeed } from "../../directory/places/help-by-need";
import { likelyHome } from "../../directory/places/home-first";
import { municipalityBySlug, regionOf } from "../../directory/places/register";
import { whomToCall } from "../../directory/places/whom-to-call";
import { RELIEF } from "../../directory/referral/refer";
import type { Municipality } from "../../model/place-schema";
import { municipalityLd } from "../open-data/json-ld";
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
	const view = viewIn(params, catalogue);
	return {
		frame: frameOf(catalogue),
		places,
		choice,
		query: municipalitiesQuery(params, catalogue),
		words: codeWords(catalogue),
		/** What the map can show, what it does show, and each municipality for that; `null`: the local offers. */
		views: viewsOf(catalogue),
		view,
		standings: view && countryCoverage(catalogue, view),
		/** Local offers by municipality code; absent: none. */
		counts: localCounts(offers),
		/** The municipality that a postal code most likely means, with whom to call there. */
		likely: likely && { ...likely, whom: whomToCall(catalogue, likely.home, now) },
	};
}

export type MunicipalitiesAnswer = ReturnType<typeof municipalitiesPage>;

/** What is known of a municipality, for those who plan: its answer, the record, and what could fill the gaps. */
export function municipalityForStaff(catalogue: Catalogue, municipality: Municipality, now: Date) {
	const coverage = municipalCoverage(catalogue, municipality.code, now);
	return {
		frame: frameOf(catalogue),
		words: codeWords(catalogue),
		places: catalogue.places,
		coverage,
		gaps: gapsOf(catalogue, coverage),
		duty: catalogue.interventions.find(({ slug }) => slug === RELIEF),
	};
}

/** All that a relative needs of a municipality: whom to call, help at once, and help by what one needs. */
export function municipalityPage(catalogue: Catalogue, municipality: Municipality, now: Date) {
	const { emergency, places, interventions, offers, municipalityContacts } = catalogue;
	const contact = municipalityContacts.find((one) => one.municipality === municipality.code);
	return {
		frame: frameOf(catalogue),
		words: codeWords(catalogue),
		places,
		municipality,
		about: municipalityLd(municipality, contact),
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
export type StaffMunicipalityAnswer = ReturnType<typeof municipalityForStaff>;
