import { z } from "zod";
import { referenceSchema, webAddress } from "./schema-parts";

/** Whether a day, month or year is in the calendar: 2019-02-31 and 2019-13 are not. */
function isInCalendar(date: string): boolean {
	const [year, month = "01", day = "01"] = date.split("-");
	const whole = `${year}-${month}-${day}`;
	const at = new Date(`${whole}T00:00:00Z`);
	return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole);
}

/** A day `YYYY-MM-DD`, a month `YYYY-MM` or a year, as far as the source goes. */
export const looseDate = z
	.string()
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
		error: "skal være en dato, fx 2019-04-05, 2019-04 eller 2019",
		abort: true,
	})
	.refine(isInCalendar, "findes ikke i kalenderen")
	.meta({
		holds: "date",
		hint: "År, måned eller dag, så langt kilden rækker: 2019, 2019-04 eller 2019-04-05.",
	});

export const email = z.email("skal være en mailadresse, fx navn@forening.dk");

/**
 * Eight digits, the first of them 2 to 9 as in the Danish plan of numbers, or one of its short numbers: 112 to 119,
 * 18xx, and Europe's 116xxx. What somebody invented to get past the form ("123") is none.
 */
export const phone = z
	.string()
	.regex(
		/^(?:[2-9]\d{7}|11[2-9]|18\d{2}|116\d{3})$/,
		"skal være et dansk nummer på otte cifre, eller et kort nummer",
	)
	.meta({ holds: "phone", label: "Telefon", hint: "Otte cifre, eller et kort nummer som 1813." });

export const municipalityCode = z
	.string()
	.regex(/^\d{4}$/, "skal være en kommunekode med fire cifre")
	.meta({ holds: "municipality" });

/** Where what is known comes from: a web page, or a place in one of the documents. */
export const sourceSchema = z
	.strictObject({
		url: webAddress.nullable().meta({ label: "Adresse på nettet" }),
		reference: referenceSchema.nullable().meta({ label: "Sted i en kilde" }),
		date: looseDate.nullable().meta({ label: "Kildens dato", past: true }),
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
