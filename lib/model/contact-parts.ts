import { z } from "zod";
import { referenceSchema, webAddress } from "./schema-parts";

/** A day `YYYY-MM-DD`, a month `YYYY-MM` or a year, as far as the source goes. */
export const looseDate = z
	.string()
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "skal være en dato, fx 2019-04-05, 2019-04 eller 2019")
	.meta({
		holds: "date",
		hint: "År, måned eller dag, så langt kilden rækker: 2019, 2019-04 eller 2019-04-05.",
	});

export const email = z.email("skal være en mailadresse, fx navn@forening.dk");

export const phone = z
	.string()
	.regex(/^(?:\d{3,6}|\d{8})$/, "skal være et dansk nummer på otte cifre, eller et kort nummer")
	.meta({ holds: "phone", label: "Telefon", hint: "Otte cifre, eller et kort nummer." });

export const municipalityCode = z
	.string()
	.regex(/^\d{4}$/, "skal være en kommunekode med fire cifre")
	.meta({ holds: "municipality" });

/** Where what is known comes from: a web page, or a place in one of the documents. */
export const sourceSchema = z
	.strictObject({
		url: webAddress.nullable().meta({ label: "Adresse på nettet" }),
		reference: referenceSchema.nullable().meta({ label: "Sted i en kilde" }),
		date: looseDate.nullable().meta({ label: "Kildens dato" }),
	})
	.refine(({ url, reference }) => url || reference, "skal have en adresse på nettet eller et sted i en kilde")
	.meta({ label: "Hvor vi ved det fra", hint: "En adresse på nettet eller et sted i en kilde." });

/**
 * Whether a number may be a call button: nothing disputes it, and it is known from a source of 2021 or later or
 * from the organisation's own undated page (the gathered data's README). Left out: it may not, until somebody
 * confirms it.
 */
export const callable = z.boolean().optional().meta({
	label: "Nummeret må være en ringeknap",
	hint: "Når kilden er fra 2021 eller senere, eller er stedets egen side, og ingen kilde siger andet.",
});
