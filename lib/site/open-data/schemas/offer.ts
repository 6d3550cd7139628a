import { z } from "zod";
import { BASES, DEGREES, ELEMENTS, FORMS, PRICES } from "../../../model/intervention-codes";
import { COVERAGE_LEVELS, OFFER_STATUSES, PROVIDER_KINDS } from "../../../model/offer-codes";
import {
	address,
	code,
	confirmation,
	document,
	instant,
	openingHours,
	says,
	slug,
	source,
	truth,
} from "./fields";
import { reachSchema } from "./reach";

const provider = z.strictObject({
	slug: says(slug, "Udbyderens navn i adresser", "The provider's slug."),
	name: says(z.string(), "Udbyder", "The provider's name."),
	kind: says(z.enum(PROVIDER_KINDS).nullable(), "Udbyderens type", "What kind of organisation runs it."),
});

const coverage = z.strictObject({
	national: says(z.boolean(), "Hele landet", "Whether everybody in Denmark may use it."),
	level: says(z.enum(COVERAGE_LEVELS), "Rækkevidde", "How far it reaches."),
	regions: says(
		z.array(z.strictObject({ code: z.string().nullable(), slug })),
		"Regioner",
		"Regions as the source named them.",
	),
	municipalities: says(z.array(code), "Kommuner", "Municipalities by their official code."),
});

const contact = z.strictObject({
	phone: says(
		z.string().nullable(),
		"Telefon",
		"Number without country code; see `reach` on whether to call.",
	),
	email: says(z.email().nullable(), "E-mail", "Address for mail."),
	url: says(address.nullable(), "Hjemmeside", "The organisation's own page about it."),
	place: says(z.string().nullable(), "Sted", "Address or place in words."),
});

const confirmations = z.strictObject({
	contact: says(confirmation.nullable(), "Kontakt bekræftet", "Ways to reach it, place and hours."),
	description: says(confirmation.nullable(), "Beskrivelse bekræftet", "What it is, for whom, on what terms."),
});

/** An offer in an answer of the API: what somebody runs somewhere. */
export const offerAnswerSchema = z.strictObject({
	id: says(z.uuid(), "Id", "Never changes, also when the slug does."),
	slug: says(slug, "Navn i adresser", "Its name in addresses."),
	title: says(z.string(), "Navn", "Its name."),
	description: says(z.string(), "Beskrivelse", "What it is, in our own words (Danish)."),
	audience: says(z.string().nullable(), "Hvem må bruge det", "Who may use it, in words (Danish)."),
	interventions: says(
		z.array(z.strictObject({ intervention: slug, fit: z.enum(["instance", "nearest"]) })),
		"Indsatser",
		"Which of the 18 it is: `instance` is one, `nearest` is of that type but not the intervention itself.",
	),
	targetGroups: says(
		z.array(z.strictObject({ group: slug, basis: z.enum(BASES) })),
		"Målgrupper",
		"Whom the relative is close to: `stated` by the source, or `inferred` by us.",
	),
	forms: says(z.array(z.enum(FORMS)), "Hvordan man mødes", "How one meets."),
	languages: says(z.array(z.string()), "Sprog", "Empty: Danish only, or not stated."),
	starts: says(
		z.array(z.strictObject({ date: z.string(), text: z.string() })),
		"Hvornår det begynder",
		"Dates at which courses begin.",
	),
	status: says(
		z.enum(OFFER_STATUSES),
		"Findes det",
		"`uncertain`: the source does not let us tell whether it still exists.",
	),
	statusNote: says(z.string().nullable(), "Note om status", "What to know of how old or unsure this is."),
	page: says(address, "Side", "Its page for people."),
	provider: says(provider, "Udbyder", "Who runs it."),
	elements: says(
		z.array(z.strictObject({ element: z.enum(ELEMENTS), degree: z.enum(DEGREES) })),
		"Elementer",
		"Which of the seven elements of VIVE 2022 (table 3.1) it has, its interventions' and its own.",
	),
	coverage: says(coverage, "Hvor det gælder", "Who may use it, by where they live."),
	contact: says(contact, "Kontakt", "Its own ways in."),
	reach: says(
		reachSchema,
		"Vej ind",
		"How one gets hold of somebody at the moment of the answer, best first.",
	),
	openingHours: says(openingHours.nullable(), "Åbningstid", "By Danish clocks."),
	price: says(z.enum(PRICES).exclude(["not-stated"]).nullable(), "Pris", "`null`: not stated."),
	priceText: says(z.string().nullable(), "Prisen i ord", "The price in words (Danish)."),
	anonymous: says(truth, "Kan man være anonym", "Whether one may stay anonymous; `null`: not stated."),
	referralRequired: says(truth, "Skal man henvises", "`null`: not stated."),
	consentRequired: says(
		truth,
		"Skal den nærmeste sige ja",
		"Whether the citizen must consent; `null`: not stated.",
	),
	consentBasis: says(
		z.enum(BASES).nullable(),
		"Hvordan samtykket vides",
		"`stated` by its source, or `inferred` by us from `consentSources`.",
	),
	consentSources: says(z.array(document), "Hvad det sluttes af", "What an inference rests on."),
	confirmedAt: says(instant.nullable(), "Bekræftet", "When all of it was last confirmed; `null`: never."),
	confirmedBy: says(z.string().nullable(), "Bekræftet af", "By which office."),
	confirmedHow: says(
		z.string().nullable(),
		"Bekræftet hvordan",
		"By phone, email, website, visit or provider.",
	),
	confirmations: says(confirmations, "Bekræftet i dele", "The same for each group of facts."),
	updated: says(instant.nullable(), "Opdateret", "Last change that readers should know of."),
	source: says(source, "Kilde", "Where what is known comes from."),
});
export type OfferAnswer = z.infer<typeof offerAnswerSchema>;
