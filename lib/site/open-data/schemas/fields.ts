import { z } from "zod";

/** What a field of the public API is: in English for a program's author, in Danish for the dictionary at `/data`. */
type OpenField = { description: string; label: string };

/** Apart from the registry of `content/`'s schemas, whose words are the desk's. */
export const openFields = z.registry<OpenField>();

/** A schema with what it means; a schema of its own, so that one shape may mean several things. */
export function says<S extends z.ZodType>(schema: S, label: string, description: string): S {
	const own = schema.clone() as S;
	openFields.add(own, { label, description } as never);
	return own;
}

export const instant = z.iso.datetime();
export const address = z.url();
/** `null`: the sources do not say. */
export const truth = z.boolean().nullable();
/** A year, a month or a day, as far as the source goes. */
export const looseDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
/** Four digits. */
export const code = z.string().regex(/^\d{4}$/);
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A place in one of the documents. */
export const document = z.strictObject({
	id: says(slug, "Dokumentets id", "The document's id; /kilder lists them all."),
	section: says(z.string(), "Sted i dokumentet", "Where in the document."),
});

/** Where what is known of a record comes from. */
export const source = z.strictObject({
	url: says(address.nullable(), "Kildens adresse", "A web page it is known from."),
	document: says(document.nullable(), "Kildens sted", "A place in one of the documents."),
	date: says(looseDate.nullable(), "Kildens dato", "A year, month or day, as far as the source goes."),
});

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const span = { opens: clock, closes: clock };

/** Opening hours by Danish clocks. */
export const openingHours = z.strictObject({
	text: says(z.string(), "Åbningstid i ord", "The hours in words, in Danish."),
	weekly: says(
		z.array(z.strictObject({ days: z.array(z.enum(DAYS)), ...span })),
		"Ugens tider",
		"By weekday. `closes` at or before `opens` is the next day; 24:00 is the day's end.",
	),
	complete: says(z.boolean(), "Ugens tider siger det hele", "Whether `weekly` says all there is."),
	exceptions: says(
		z.array(
			z.strictObject({
				from: z.iso.date(),
				to: z.iso.date(),
				text: z.string(),
				hours: z.array(z.strictObject(span)),
			}),
		),
		"Undtagelser",
		"Days on which the week does not hold, both ends included; no hours: closed.",
	),
	timeZone: says(z.string(), "Tidszone", "IANA time zone."),
});

/** A confirmation, by whom and how. */
export const confirmation = z.strictObject({
	at: says(instant, "Hvornår", "When."),
	by: says(z.string(), "Af hvem", "By which office, never a person."),
	how: says(z.string(), "Hvordan", "By phone, email, website, visit or provider."),
});
