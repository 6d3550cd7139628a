import { z } from "zod";
import { PROVIDER_KINDS } from "../../../model/offer-codes";
import { address, code, document, instant, looseDate, openingHours, says, slug, source } from "./fields";

const adviser = z.strictObject({
	title: says(z.string(), "Titel", "The function's title; never a single employee."),
	audience: says(z.string().nullable(), "Hvem de er der for", "For whom, in words."),
	forRelatives: says(z.boolean(), "Er der for pårørende", "Whether relatives are what it is for."),
	number: says(z.string().nullable(), "Telefon", "Number without country code."),
	callable: says(z.boolean(), "Må være en ringeknap", "Whether the number may be called by a button."),
	email: says(z.email().nullable(), "E-mail", "Address for mail."),
	page: says(address.nullable(), "Side", "A page."),
	hours: says(z.string().nullable(), "Åbningstid i ord", "Hours in words."),
	source: says(source, "Kilde", "Where it is known from."),
});

const contact = z.strictObject({
	number: says(z.string().nullable(), "Kommunens nummer", "Number without country code."),
	label: says(z.string().nullable(), "Hvem der svarer", "What answers there."),
	callable: says(
		z.boolean(),
		"Må være en ringeknap",
		"False: unconfirmed, and its source is old or disputed.",
	),
	hours: says(openingHours.nullable(), "Åbningstid", "By Danish clocks."),
	email: says(z.email().nullable(), "E-mail", "Address for mail."),
	website: says(address.nullable(), "Hjemmeside", "The municipality's site."),
	relativesPage: says(address.nullable(), "Side for pårørende", "Its own page for relatives."),
	advisers: says(z.array(adviser), "Hvem pårørende kan spørge", "Functions that relatives may ask."),
	source: says(source.nullable(), "Nummerets kilde", "Where the number is known from."),
	confirmedAt: says(
		instant.nullable(),
		"Bekræftet",
		"When a person last confirmed the contact; `null`: never.",
	),
});

/** One of the 98 municipalities. */
export const municipalityAnswerSchema = z.strictObject({
	code: says(code, "Kommunekode", "The official code."),
	slug: says(slug, "Navn i adresser", "Its name in addresses."),
	name: says(z.string(), "Navn", "Its name."),
	fullName: says(z.string(), "Fuldt navn", "Its full name."),
	page: says(address, "Side", "Its page for people."),
	region: says(
		z.strictObject({ code: z.string().nullable(), slug, name: z.string() }),
		"Region",
		"At the moment of the answer: two of them become one on 1 January 2027.",
	),
	contact: says(contact.nullable(), "Kontakt", "How a relative gets hold of it; `null`: not on record."),
});
export type MunicipalityAnswer = z.infer<typeof municipalityAnswerSchema>;

/** Who runs offers. */
export const providerAnswerSchema = z.strictObject({
	id: says(z.uuid(), "Id", "Never changes, also when the slug does."),
	slug: says(slug, "Navn i adresser", "Its name in addresses."),
	name: says(z.string(), "Navn", "Its name."),
	kind: says(z.enum(PROVIDER_KINDS), "Type", "What kind of organisation it is."),
	parent: says(z.string().nullable(), "Hører under", "The organisation it is part of, by name."),
	description: says(z.string().nullable(), "Hvad det er", "In our own words (Danish)."),
	page: says(address, "Side", "Its page for people."),
	phones: says(
		z.array(z.strictObject({ number: z.string(), label: z.string(), callable: z.boolean() })),
		"Telefoner",
		"Of functions, never of employees; `callable`: may be called by a button.",
	),
	emails: says(z.array(z.email()), "E-mail", "Of functions, never of employees."),
	places: says(z.array(z.string()), "Steder", "Places in words."),
	websites: says(z.array(address), "Hjemmesider", "Its sites."),
	offers: says(z.array(slug), "Tilbud", "Its offers, by slug."),
	confirmedAt: says(
		instant.nullable(),
		"Kontakt bekræftet",
		"When the ways to reach it were last confirmed.",
	),
	source: says(
		z.strictObject({ urls: z.array(address), documents: z.array(document), asOf: looseDate.nullable() }),
		"Kilde",
		"Where it is known from, and when that held.",
	),
});
export type ProviderAnswer = z.infer<typeof providerAnswerSchema>;

/** One thing found by words. */
export const hitAnswerSchema = z.strictObject({
	type: says(z.string(), "Slags", "The kind of record."),
	slug: says(z.string(), "Navn", "Its name in addresses."),
	title: says(z.string(), "Titel", "What it is called."),
	url: says(address, "Side", "Its page for people."),
	why: says(
		z.array(z.strictObject({ asked: z.string(), found: z.string(), field: z.string() })),
		"Hvorfor",
		"The words it was found by.",
	),
});
