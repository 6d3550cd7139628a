import { z } from "zod";
import { callable, email, municipalityCode, phone, sourceSchema } from "./contact-parts";
import { hoursSchema } from "./hours-schema";
import { name, text, webAddress } from "./schema-parts";

/** The number that a municipality is called by; `label`: what answers there ("Hovednummer", "Borgerservice"). */
const mainNumber = z.strictObject({
	number: phone.meta({ label: "Nummer" }),
	label: name.meta({ label: "Hvem der svarer", hint: "Fx “Hovednummer” eller “Borgerservice”." }),
	callable,
	hours: hoursSchema.optional(),
	source: sourceSchema,
});

/** Whom relatives may ask in a municipality, under the title that it has there; never a single employee. */
const adviser = z.strictObject({
	title: name.meta({
		identity: "name",
		label: "Titel",
		hint: "Fx “Demenskoordinator” eller “Borgerrådgiver”.",
	}),
	/** For whom, in words. */
	audience: text.optional().meta({ label: "Hvem de er der for", rows: 2 }),
	/** Whether relatives are what it is for; visitation and borgerrådgiver are there for everybody. */
	forRelatives: z.boolean().optional().meta({
		label: "De er der for pårørende",
		hint: "Ikke visitation og borgerrådgiver, som er der for alle.",
	}),
	phone: phone.optional(),
	callable,
	email: email.optional().meta({ label: "E-mail" }),
	page: webAddress.optional().meta({ label: "Side på nettet" }),
	hours: text.optional().meta({ label: "Åbningstid i ord" }),
	source: sourceSchema,
});

/** How one gets hold of a municipality as a relative. */
export const municipalityContactSchema = z.strictObject({
	/** Its code in the register of places. */
	municipality: municipalityCode.meta({ part: "brief", label: "Kommune" }),
	phone: mainNumber.optional().meta({
		part: "phone",
		label: "Kommunens nummer",
		hint: "Det, man ringer til som borger. Tomt, når det ikke er kendt.",
	}),
	email: email.optional().meta({
		part: "brief",
		after: "relativesPage",
		label: "E-mail",
		hint: "Kommunens fælles adresse, aldrig en enkelt ansats.",
	}),
	website: webAddress.optional().meta({ part: "brief", label: "Kommunens hjemmeside" }),
	/** Its own page for relatives. */
	relativesPage: webAddress.optional().meta({ part: "brief", label: "Kommunens side for pårørende" }),
	advisers: z.array(adviser).meta({
		part: "advisers",
		label: "Hvem pårørende kan spørge",
		hint: "Under den titel, de har i kommunen. Aldrig enkelte ansatte.",
		item: "en, man kan spørge",
	}),
});
export type MunicipalityContactDocument = z.infer<typeof municipalityContactSchema>;
