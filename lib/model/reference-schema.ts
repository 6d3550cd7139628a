import { z } from "zod";
import "../base/danish-messages";
import { callable, phone } from "./contact-parts";
import { hoursSchema } from "./hours-schema";
import { ELEMENTS, MAIN_GROUPS } from "./intervention-codes";
import {
	disagreementSchema,
	name,
	pageText,
	referenceSchema,
	references,
	slugSchema,
	text,
	webAddress,
} from "./schema-parts";

/** One of the seven elements (VIVE 2022, table 3.1). */
export const elementSchema = z.strictObject({
	code: z.enum(ELEMENTS).meta({ part: "brief" }),
	label: name.meta({ part: "brief", label: "Navn", hint: "Som i VIVE 2022, tabel 3.1." }),
	short: name.meta({ part: "brief", label: "I få ord", hint: "Som læseren møder det." }),
	description: text.meta({ part: "brief", label: "Beskrivelse", rows: 4 }),
	sources: references.meta({ part: "source" }),
	disagreements: z.array(disagreementSchema).optional().meta({ part: "source" }),
});
export type ElementDocument = z.infer<typeof elementSchema>;

/** A target group; finer groups name the main group they lie under. */
export const targetGroupSchema = z.strictObject({
	code: slugSchema.meta({ part: "brief" }),
	position: z.int().min(1).meta({ part: "brief" }),
	parent: z
		.enum(MAIN_GROUPS)
		.nullable()
		.meta({ part: "brief", label: "Hovedgruppe", hint: "Tomt, når den selv er en hovedgruppe." }),
	label: name.meta({ part: "brief", label: "Navn" }),
	description: text.meta({ part: "brief", label: "Beskrivelse", rows: 3 }),
	sources: references.meta({ part: "source" }),
});
export type TargetGroupDocument = z.infer<typeof targetGroupSchema>;

/** A work in the bibliography. `null` means that the documents at hand do not say. */
export const sourceSchema = z.strictObject({
	kind: z
		.enum(["document", "literature", "interview", "web", "law", "answer"])
		.meta({ part: "brief", label: "Type" }),
	short: name.meta({ part: "brief", label: "Kort navn", hint: "Fx “VIVE (2022)”." }),
	authors: name.nullable().meta({ part: "brief", label: "Forfattere" }),
	year: z.int().nullable().meta({ part: "brief", label: "År" }),
	title: name.nullable().meta({ part: "brief", label: "Titel" }),
	url: webAddress
		.nullable()
		.meta({ part: "brief", label: "Adresse på nettet", hint: "Hele adressen med https://." }),
	note: text.optional().meta({ part: "brief", label: "Note", rows: 4 }),
	citedBy: z
		.array(referenceSchema)
		.meta({ part: "cited", label: "Nævnt i", hint: "Steder i andre kilder.", item: "et sted" }),
	disagreements: z.array(disagreementSchema).optional().meta({ part: "disagreements" }),
});
export type SourceDocument = z.infer<typeof sourceSchema>;

const emergencySource = z.strictObject({
	label: name.meta({ label: "Kilde", hint: "Hvem der siger det." }),
	url: webAddress.nullable().meta({ label: "Adresse på nettet" }),
	date: text.nullable().meta({ holds: "date", label: "Kildens dato" }),
});

/** A place to turn at once (decision 21). */
export const emergencySchema = z.strictObject({
	position: z.int().min(1).meta({ part: "brief" }),
	title: name.meta({ part: "brief", label: "Navn" }),
	description: text.meta({
		part: "brief",
		label: "Beskrivelse",
		rows: 3,
		lix: 45,
		hint: "Korte sætninger: den læses i en krise.",
	}),
	/**
	 * Whom it is for, as a code: `national`, a region's slug, a municipality's code of four digits (several with
	 * commas), or `some-municipalities` where the source does not say which. Older documents say it in words.
	 */
	area: text.meta({
		holds: "area",
		part: "brief",
		label: "Hvor det gælder",
		hint: "Hele landet, en region eller en kommune.",
	}),
	phone: phone.nullable().meta({ part: "contact" }),
	/** Whether the number may be a call button; 112 and Livslinien always are. */
	callable: callable.meta({ part: "contact" }),
	hours: text
		.nullable()
		.meta({ part: "contact", label: "Åbningstid i ord", hint: "Fx “Alle dage kl. 9-17”." }),
	/** The same hours by the clock; left out where the offer with this number has them, or nobody knows. */
	opening: hoursSchema.optional().meta({
		part: "contact",
		label: "Åbningstid efter uret",
		hint: "Så kan siden sige, om der er åbent nu. Tomt, når et tilbud med samme nummer har den.",
	}),
	/** How soon it helps: at once, today, or this week, where left out. */
	when: z
		.enum(["now", "today"])
		.optional()
		.meta({ part: "brief", label: "Hvor hurtigt hjælper det?", hint: "“Ingen”: i løbet af ugen." }),
	status: z.enum(["active", "uncertain"]).meta({ part: "brief", label: "Virker det?" }),
	source: emergencySource.meta({ part: "source", label: "Hvor vi ved det fra" }),
});
export type EmergencyDocument = z.infer<typeof emergencySchema>;

/** A page of running text (`/om`, `/privatliv`, …). */
export const pageSchema = z.strictObject({
	title: name.meta({ part: "brief", label: "Overskrift" }),
	lead: text.meta({ part: "brief", label: "Indledning", rows: 3, lix: 45 }),
	body: pageText.meta({
		part: "brief",
		label: "Tekst",
		rows: 24,
		lix: 45,
		hint: "Markdown: ## foran en overskrift, - foran et punkt. Kilder: [@vive-2022 afsnit 5.4.2].",
	}),
});
export type PageDocument = z.infer<typeof pageSchema>;
