import { z } from "zod";
import {
	BASES,
	CATEGORIES,
	DEGREES,
	DOCUMENTATION_LEVELS,
	ELEMENTS,
	FINDINGS,
	FORMS,
	PRICES,
	SECTIONS,
} from "../../../model/intervention-codes";
import { address, document, instant, says, slug, truth } from "./fields";

const sources = z.array(z.string());
const statement = z.strictObject({ text: z.string(), sources });
const noted = statement.nullable();
const claim = z.strictObject({ text: z.string(), source: z.string() });
const effect = z.strictObject({ finding: z.enum(FINDINGS), text: z.string(), sources });

const listed = {
	id: says(z.uuid(), "Id", "Never changes, also when the slug does."),
	slug: says(slug, "Navn i adresser", "Its name in addresses."),
	number: says(z.int(), "Nummer", "Its number in VIVE 2022, table 4.1."),
	title: says(z.string(), "Navn", "Its name."),
	alternativeNames: says(z.array(z.string()), "Andre navne", "Other names."),
	summary: says(z.string(), "Kort fortalt", "What it is, in our own words (Danish)."),
	page: says(address, "Side", "Its page for people."),
	category: says(z.enum(CATEGORIES), "Type af hjælp", "The section of VIVE 2022, chapter 5."),
	elements: says(
		z.array(z.strictObject({ element: z.enum(ELEMENTS), degree: z.enum(DEGREES) })),
		"Elementer",
		"VIVE 2022, table 4.2.",
	),
	targetGroups: says(
		z.array(z.strictObject({ group: slug, basis: z.enum(BASES) })),
		"Målgrupper",
		"Whom the relative is close to: `stated` by the source, or `inferred` by us.",
	),
	forms: says(z.array(z.enum(FORMS)), "Hvordan det foregår", "How one meets."),
	consentRequired: says(truth, "Kræver den nærmestes samtykke", "`null`: not stated."),
	referralRequired: says(truth, "Kræver henvisning", "`null`: not stated."),
	anonymous: says(truth, "Kan man være anonym", "`null`: not stated."),
	free: says(truth, "Gratis", "`null`: not stated."),
	price: says(z.enum(PRICES).exclude(["not-stated"]).nullable(), "Pris", "`null`: not stated."),
	citizenTakesPart: says(truth, "Den nærmeste er med", "Whether the citizen takes part; `null`: not stated."),
	legalBasis: says(
		z.array(z.strictObject({ law: z.string(), paragraph: z.string(), text: z.string() })),
		"Lovgrundlag",
		"Laws as the sources name them.",
	),
	documentation: says(
		z.enum(DOCUMENTATION_LEVELS),
		"Hvor godt det er undersøgt",
		"By the words of VIVE 2022, table 4.1; strongest first: controlled, evaluated, tried-out, practice, none.",
	),
	sources: says(z.array(document), "Kilder", "Every source of it, once."),
	updated: says(instant.nullable(), "Opdateret", "Last change that readers should know of."),
};

/** An intervention in a list of the API: one of the 18. */
export const interventionAnswerSchema = z.strictObject(listed);
export type InterventionAnswer = z.infer<typeof interventionAnswerSchema>;

const sectionText = says(
	z.string().nullable(),
	"Afsnit",
	"Markdown with `[@source place]`; `null`: not stated.",
);
const sections = z.strictObject(
	Object.fromEntries(SECTIONS.map((key) => [key, sectionText])) as Record<
		(typeof SECTIONS)[number],
		typeof sectionText
	>,
);

/** The whole record. Its `sources` are written "id place". */
export const interventionDetailSchema = z.strictObject({
	...listed,
	documentationReason: says(z.string(), "Hvorfor", "What the level rests on."),
	effectForCitizen: says(
		effect.nullable(),
		"Virkning for borgeren",
		"What is known of effect for the citizen.",
	),
	effectForRelative: says(effect.nullable(), "Virkning for de pårørende", "The same for the relative."),
	deliveredBy: says(noted, "Hvem der står for det", "Who delivers it."),
	groupSize: says(noted, "Antal deltagere", "How many take part."),
	sessions: says(noted, "Antal møder", "How many meetings."),
	duration: says(noted, "Varighed", "How long it takes."),
	sections: says(sections, "Tekst", "The text, section by section."),
	figures: says(
		z.array(
			z.strictObject({
				label: z.string(),
				value: z.string(),
				caveat: z.string().optional(),
				cost: z.boolean().optional(),
				sources,
			}),
		),
		"Tal",
		"Figures as the sources give them.",
	),
	spread: says(
		z.array(
			z.strictObject({
				text: z.string(),
				municipalities: z.int().nullable(),
				asOf: z.string().nullable(),
				sources,
			}),
		),
		"Udbredelse",
		"Where it is found, and when that held.",
	),
	requires: says(z.array(statement), "Hvad det kræver", "What it takes to offer it."),
	recruiting: says(
		z.array(statement),
		"Hvem man finder",
		"How those who deliver it, and those it is for, are found.",
	),
	barriers: says(z.array(statement), "Hvad der kan stå i vejen", "What may stand in the way."),
	disagreements: says(
		z.array(
			z.strictObject({
				topic: z.string(),
				near: z.string(),
				claims: z.array(claim),
				forRelatives: z.boolean().optional(),
			}),
		),
		"Hvor kilderne er uenige",
		"Where the sources contradict each other or themselves.",
	),
});
