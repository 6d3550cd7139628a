import { z } from "zod";
import { callable, email, hoursSchema, municipalityCode, phone, sourceSchema } from "./offer-schema";
import { text, webAddress } from "./schema-parts";

/** The number that a municipality is called by; `label`: what answers there ("Hovednummer", "Borgerservice"). */
const mainNumber = z.strictObject({
	number: phone,
	label: text,
	callable,
	hours: hoursSchema.optional(),
	source: sourceSchema,
});

/** Whom relatives may ask in a municipality, under the title that it has there; never a single employee. */
const adviser = z.strictObject({
	title: text,
	/** For whom, in words. */
	audience: text.optional(),
	/** Whether relatives are what it is for; visitation and borgerrådgiver are there for everybody. */
	forRelatives: z.boolean().optional(),
	phone: phone.optional(),
	callable,
	email: email.optional(),
	page: webAddress.optional(),
	hours: text.optional(),
	source: sourceSchema,
});

/** How one gets hold of a municipality as a relative. */
export const municipalityContactSchema = z.strictObject({
	/** Its code in the register of places. */
	municipality: municipalityCode,
	phone: mainNumber.optional(),
	email: email.optional(),
	website: webAddress.optional(),
	/** Its own page for relatives. */
	relativesPage: webAddress.optional(),
	advisers: z.array(adviser),
});
export type MunicipalityContactDocument = z.infer<typeof municipalityContactSchema>;
