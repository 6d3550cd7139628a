import { z } from "zod";
import { BASES, CATEGORIES, DEGREES, DOCUMENTATION_LEVELS, ELEMENTS, FORMS } from "./intervention-codes";
import { conditions, effect, placedDisagreement, sections, statement } from "./intervention-facts";
import { name, references, slugSchema, text } from "./schema-parts";

const element = z.strictObject({
	element: z.enum(ELEMENTS).meta({ identity: "code", label: "Element" }),
	degree: z.enum(DEGREES).meta({ presence: true, label: "Grad" }),
});

const targetGroup = z.strictObject({
	group: slugSchema.meta({ holds: "target-group", identity: "code" }),
	basis: z.enum(BASES).meta({ presence: true, label: "Grundlag" }),
	reason: text.optional(),
	sources: references,
});

const form = z.strictObject({
	form: z.enum(FORMS).meta({ identity: "code", label: "Form" }),
	basis: z.enum(BASES).meta({ presence: true }),
	sources: references,
});

const figure = z.strictObject({
	label: name.meta({ identity: "name", label: "Hvad tallet viser" }),
	value: text.meta({ label: "Tallet" }),
	caveat: text.optional().meta({ label: "Forbehold", rows: 2 }),
	/** It says what offering it costs: it stands under economy where interventions are compared. */
	cost: z.boolean().optional().meta({ label: "Tallet er, hvad det koster at tilbyde det" }),
	sources: references,
});

const legalBasis = z.strictObject({
	law: name.meta({ label: "Lov" }),
	paragraph: name.meta({ label: "Paragraf", hint: "Fx “§ 82 b”." }),
	text: text.meta({ identity: "name", label: "Hvad den siger", rows: 3 }),
	/** Which law it was: laws change, and a source keeps saying what it said. */
	asOf: text
		.optional()
		.meta({ holds: "date", label: "Hvornår det gjaldt", hint: "Fx 2022, eller lovens nummer og dato." }),
	sources: references,
});

const spread = z.strictObject({
	text: text.meta({ identity: "name", label: "Hvor det findes", rows: 2 }),
	municipalities: z
		.int()
		.nullable()
		.meta({ label: "Antal kommuner", hint: "Et helt tal. Tomt, når det ikke er talt." }),
	asOf: text
		.nullable()
		.meta({ holds: "date", label: "Hvornår det gjaldt", hint: "Fx 2018 eller 2014-2016." }),
	sources: references,
});

const described = statement
	.nullable()
	.meta({ part: "form", hint: "Lad det stå tomt, når kilderne ikke siger det." });

/** One of the 18 interventions, as a file in `content/interventions` and as a revision's document. */
export const interventionSchema = z.strictObject({
	number: z.int().min(1).max(99).meta({
		part: "brief",
		label: "Nummer",
		hint: "Nummeret i VIVE 2022, tabel 4.1.",
	}),
	title: name.meta({ part: "brief", label: "Navn" }),
	alternativeNames: z
		.array(text)
		.meta({ part: "brief", label: "Andre navne", hint: "Et navn på hver linje.", rows: 3 }),
	category: z
		.enum(CATEGORIES)
		.meta({ part: "brief", label: "Type af hjælp", hint: "Afsnittet i VIVE 2022, kapitel 5." }),
	summary: text.max(260, "højst 260 tegn").meta({
		part: "brief",
		label: "Kort fortalt",
		hint: "Højst 260 tegn. Det står på kortet og i søgningen.",
		rows: 4,
		lix: 40,
	}),
	elements: z
		.array(element)
		.min(1, "mindst ét element")
		.meta({ part: "elements", label: "Elementer", hint: "VIVE 2022, tabel 4.2." }),
	targetGroups: z.array(targetGroup).min(1, "mindst én målgruppe").meta({
		part: "groups",
		label: "Målgrupper",
		hint: "Vælger du en finere gruppe, skal hovedgruppen også være med.",
	}),
	conditions: conditions.meta({ part: "conditions", label: "Vilkår" }),
	forms: z.array(form).meta({ part: "form", label: "Hvordan foregår det?" }),
	groupSize: described.meta({ label: "Antal deltagere" }),
	sessions: described.meta({ label: "Antal møder" }),
	duration: described.meta({ label: "Varighed" }),
	deliveredBy: described.meta({ label: "Hvem står for det?" }),
	figures: z.array(figure).meta({ part: "figures", label: "Tal", item: "et tal" }),
	legalBasis: z.array(legalBasis).meta({ part: "law", label: "Lovgrundlag", item: "en paragraf" }),
	spread: z.array(spread).meta({ part: "spread", label: "Udbredelse", item: "en oplysning om udbredelse" }),
	/** What it takes to offer it, beside who does. */
	requires: z.array(statement).meta({
		part: "starting",
		label: "Hvad det kræver",
		hint: "For dem, der vil tilbyde det. Hvem der står for det, har sit eget felt.",
		item: "noget, det kræver",
	}),
	/** How those who have done it found the relatives. */
	recruiting: z
		.array(statement)
		.meta({ part: "starting", label: "Sådan får man fat i de pårørende", item: "en måde" }),
	barriers: z
		.array(statement)
		.meta({ part: "barriers", label: "Hvad der kan stå i vejen", item: "en barriere" }),
	disagreements: z.array(placedDisagreement).meta({ part: "disagreements" }),
	literature: z.array(slugSchema.meta({ holds: "source" })).meta({
		part: "documentation",
		after: "documentation",
		label: "Litteratur",
		hint: "Kildernes id, uden sted.",
	}),
	sections: sections.meta({
		part: "text",
		label: "Tekst",
		hint: "Kilden skrives sidst i hvert afsnit: [@vive-2022 afsnit 5.4.2]. Et tomt felt vises som “Ikke oplyst”.",
	}),
});
export type InterventionDocument = z.infer<typeof interventionSchema>;

const EFFECT_HINT = "Det ene siger ikke noget om det andet: skriv dem hver for sig.";

/**
 * The documentation level of one intervention and the words it rests on; and apart from it what is known of effect,
 * for the citizen and for the relative: the one says nothing of the other.
 */
export const documentationSchema = z.strictObject({
	level: z.enum(DOCUMENTATION_LEVELS).meta({ label: "Hvor godt er det undersøgt?" }),
	reason: text.meta({ label: "Begrundelse", rows: 4 }),
	sources: references,
	effectForCitizen: effect.optional().meta({ label: "Virkning for borgeren", hint: EFFECT_HINT }),
	effectForRelative: effect.optional().meta({ label: "Virkning for de pårørende", hint: EFFECT_HINT }),
});

/** An intervention as it is stored and read: its text with its documentation level. */
export const interventionRecordSchema = interventionSchema.extend({
	documentation: documentationSchema.meta({ part: "documentation", label: "Dokumentation" }),
});
export type InterventionRecord = z.infer<typeof interventionRecordSchema>;
