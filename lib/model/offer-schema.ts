import { z } from "zod";
import { BASES, ELEMENTS, FORMS, PRICES, TERNARIES } from "./intervention-codes";
import { COVERAGE_LEVELS, OFFER_STATUSES, PROVIDER_KINDS, WEEKDAYS } from "./offer-codes";
import { referenceSchema, slugSchema, text, webAddress } from "./schema-parts";

/** A day `YYYY-MM-DD`, a month `YYYY-MM` or a year, as far as the source goes. */
export const looseDate = z
	.string()
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "skal være en dato, fx 2019-04-05, 2019-04 eller 2019");
export const email = z.email("skal være en mailadresse, fx navn@forening.dk");
const day = z.iso.date();
export const phone = z
	.string()
	.regex(/^(?:\d{3,6}|\d{8})$/, "skal være et dansk nummer på otte cifre, eller et kort nummer");
export const municipalityCode = z.string().regex(/^\d{4}$/, "skal være en kommunekode med fire cifre");
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'skal være et klokkeslæt, fx "09:30"');

/** `closes` at or before `opens` is the next day's; `24:00` is the day's end (decision 8). */
const weeklyHours = z.strictObject({ days: z.array(z.enum(WEEKDAYS)).min(1), opens: clock, closes: clock });
export type WeeklyHours = z.infer<typeof weeklyHours>;

export const hoursSchema = z.strictObject({
	/** The hours in words; what is shown whenever the week alone does not tell. */
	text: text,
	weekly: z.array(weeklyHours),
	/** Whether `weekly` says all there is, so that it may drive "open now" (decision 8). */
	plainlyWeekly: z.boolean(),
	/** Days on which the week does not hold, both ends included. No hours: closed. */
	exceptions: z.array(
		z.strictObject({
			from: day,
			to: day,
			text,
			hours: z.array(z.strictObject({ opens: clock, closes: clock })),
		}),
	),
});
export type OpeningHours = z.infer<typeof hoursSchema>;

/** Where what is known comes from: a web page, or a place in one of the documents. */
export const sourceSchema = z
	.strictObject({
		url: webAddress.nullable(),
		reference: referenceSchema.nullable(),
		date: looseDate.nullable(),
	})
	.refine(
		({ url, reference }) => url || reference,
		"skal have en adresse på nettet eller et sted i en kilde",
	);

/**
 * Whether a number may be a call button: nothing disputes it, and it is known from a source of 2021 or later or
 * from the organisation's own undated page (the gathered data's README). Left out: it may not, until somebody
 * confirms it.
 */
export const callable = z.boolean().optional();

/** What somebody runs somewhere: an instance of interventions, or of an element when it is none of them. */
export const offerSchema = z
	.strictObject({
		title: text.max(120, "højst 120 tegn"),
		provider: slugSchema,
		description: text.max(500, "højst 500 tegn"),
		/** Who may use it, in words. */
		audience: text.nullable(),
		/** `nearest`: of that type, but not the named intervention itself. */
		interventions: z.array(
			z.strictObject({ intervention: slugSchema, fit: z.enum(["instance", "nearest"]) }),
		),
		/** It is mostly for the ill person; relatives may use it too. */
		mostlyForCitizen: z.boolean().optional(),
		/** Elements of its own, beside those of its interventions. */
		elements: z.array(z.enum(ELEMENTS)),
		targetGroups: z.array(z.strictObject({ group: slugSchema, basis: z.enum(BASES) })),
		coverage: z.strictObject({
			level: z.enum(COVERAGE_LEVELS),
			/** The regions as the source named them; who is covered is in `municipalities`. */
			regions: z.array(slugSchema),
			municipalities: z.array(municipalityCode),
		}),
		place: text.nullable(),
		phone: phone.nullable(),
		/** Whether the number may be a call button; see {@link callable}. */
		callable,
		email: email.nullable(),
		/** The organisation's own page about it; what somebody else wrote is a source and no way in. */
		url: webAddress.nullable(),
		/** Where one can write and be answered. */
		chat: z.strictObject({ url: webAddress, text: text.optional() }).optional(),
		hours: hoursSchema.nullable(),
		/** Where the ways to get hold of it are known from, when that is another source than the rest. */
		contactSource: sourceSchema.optional(),
		/** What happens when one calls, where a source tells. */
		whenCalling: text.optional(),
		price: z.strictObject({ value: z.enum(PRICES), text: text.nullable() }),
		anonymous: z.enum(TERNARIES),
		referral: z.enum(TERNARIES),
		consent: z.enum(TERNARIES),
		forms: z.array(z.enum(FORMS)),
		languages: z.array(text),
		/** When courses begin. */
		starts: z.array(z.strictObject({ date: looseDate, text })),
		status: z.enum(OFFER_STATUSES),
		/** What a reader should know about how old or unsure this is. */
		statusNote: text.nullable(),
		source: sourceSchema,
	})
	.refine(({ coverage }) => (coverage.level === "national") === (coverage.municipalities.length === 0), {
		message: "landsdækkende tilbud har ingen kommuner, alle andre mindst én",
		path: ["coverage", "municipalities"],
	})
	.refine(
		({ interventions, elements }) =>
			elements.length > 0 || interventions.some(({ fit }) => fit === "instance"),
		{
			message: "mindst én indsats, som det er, eller ét element",
			path: ["interventions"],
		},
	);
export type OfferDocument = z.infer<typeof offerSchema>;

/** Who runs offers, with contact data of functions, never of single employees. */
export const providerSchema = z.strictObject({
	name: text,
	kind: z.enum(PROVIDER_KINDS),
	/** The organisation it is part of, by name. */
	parent: text.nullable(),
	/** What it is and does for relatives, where a source says more than its offers do. */
	description: text.nullable(),
	phones: z.array(z.strictObject({ number: phone, label: text, callable })),
	emails: z.array(email),
	places: z.array(text),
	websites: z.array(webAddress),
	/** Web pages and places in the documents that it is known from. */
	urls: z.array(webAddress),
	references: z.array(referenceSchema),
	/** The year or day of what is known; `null` when no source says. */
	asOf: looseDate.nullable(),
});
export type ProviderDocument = z.infer<typeof providerSchema>;
