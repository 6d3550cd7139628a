import { z } from "zod";
import { callable, email, looseDate, municipalityCode, phone } from "./contact-parts";
import { PROVIDER_KINDS } from "./offer-codes";
import { name, referenceSchema, text, webAddress } from "./schema-parts";

const telephone = z.strictObject({
	number: phone.meta({ label: "Nummer" }),
	label: name.meta({ identity: "name", label: "Hvad det er til" }),
	callable: callable.meta({ label: "Nummeret må være en ringeknap", hint: undefined }),
});

/** Who runs offers, with contact data of functions, never of single employees. */
export const providerSchema = z.strictObject({
	name: name.meta({ part: "brief", label: "Navn" }),
	kind: z.enum(PROVIDER_KINDS).meta({ part: "brief", label: "Type" }),
	/** The organisation it is part of, by name. */
	parent: name.nullable().meta({
		part: "brief",
		label: "Hører under",
		hint: "Navnet på den organisation, det er en del af.",
	}),
	/** The one municipality that it is in, so that the municipality's own editor may write of it. */
	municipality: municipalityCode.optional().meta({
		part: "brief",
		label: "Kommune",
		hint: "Kun når den hører til i én kommune. Så kan kommunens egen redaktør rette den.",
	}),
	/** What it is and does for relatives, where a source says more than its offers do. */
	description: text.nullable().meta({ part: "brief", label: "Hvad det er", rows: 4 }),
	phones: z.array(telephone).meta({
		part: "contact",
		label: "Telefoner",
		hint: "Til funktioner, aldrig til enkelte ansatte.",
		item: "en telefon",
	}),
	emails: z.array(email).meta({
		part: "contact",
		label: "E-mail",
		hint: "En på hver linje. Til funktioner, aldrig til enkelte ansatte.",
		rows: 2,
	}),
	places: z.array(text).meta({ part: "contact", label: "Steder", hint: "Et på hver linje.", rows: 3 }),
	websites: z.array(webAddress).meta({
		part: "contact",
		label: "Hjemmesider",
		hint: "Fx www.navn.dk, en på hver linje.",
		rows: 2,
	}),
	/** Web pages and places in the documents that it is known from. */
	urls: z.array(webAddress).meta({
		part: "source",
		label: "Fundet på",
		hint: "Sider, som vi ved det fra. En på hver linje.",
		rows: 3,
	}),
	references: z.array(referenceSchema).meta({ part: "source", label: "Steder i kilderne" }),
	/** The year or day of what is known; `null` when no source says. */
	asOf: looseDate.nullable().meta({ part: "source", label: "Hvornår det gjaldt", past: true }),
});
export type ProviderDocument = z.infer<typeof providerSchema>;
