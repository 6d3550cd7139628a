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
	TERNARIES,
} from "./intervention-codes";
import { disagreementSchema, referenceSchema, references, slugSchema, text } from "./schema-parts";
import { NOT_STATED } from "./sections";

const statement = z.strictObject({ text, sources: references });

const factShape = { note: text.optional(), sources: z.array(referenceSchema) };
const unsourced = (fact: { value: string; sources: string[] }) =>
	fact.value === "not-stated" || fact.sources.length > 0;
const unsourcedMessage = { message: "et ja eller nej skal have en kilde", path: ["sources"] };
const ternaryFact = z
	.strictObject({ value: z.enum(TERNARIES), ...factShape })
	.refine(unsourced, unsourcedMessage);
const priceFact = z.strictObject({ value: z.enum(PRICES), ...factShape }).refine(unsourced, unsourcedMessage);

const placedDisagreement = z.strictObject({
	topic: disagreementSchema.shape.topic,
	near: z.enum([...SECTIONS, "facts", "elements", "spread", "documentation", "legalBasis"]),
	claims: disagreementSchema.shape.claims,
	/** A relative's choice depends on it: it stands on the relative's page too (docs/decisions/0011). */
	forRelatives: z.boolean().optional(),
});

/** A section's Markdown. Its heading is the file's own, so none of that rank stands in it. */
const sectionText = text
	.refine((value) => !`\n${value}`.includes("\n## "), "må ikke have en linje, der begynder med ##")
	.refine((value) => value !== NOT_STATED, "skal være tom, når kilderne ikke siger noget")
	.refine((value) => !value.includes("\r"), "må kun have almindelige linjeskift");

/** One of the 18 interventions, as a file in `content/interventions` and as a revision's document. */
export const interventionSchema = z.strictObject({
	number: z.int().min(1).max(99),
	title: text,
	alternativeNames: z.array(text),
	category: z.enum(CATEGORIES),
	summary: text.max(260, "højst 260 tegn"),
	elements: z
		.array(z.strictObject({ element: z.enum(ELEMENTS), degree: z.enum(DEGREES) }))
		.min(1, "mindst ét element"),
	targetGroups: z
		.array(
			z.strictObject({
				group: slugSchema,
				basis: z.enum(BASES),
				reason: text.optional(),
				sources: references,
			}),
		)
		.min(1, "mindst én målgruppe"),
	conditions: z.strictObject({
		consent: ternaryFact,
		referral: ternaryFact,
		anonymous: ternaryFact,
		price: priceFact,
		citizenTakesPart: ternaryFact,
	}),
	forms: z.array(z.strictObject({ form: z.enum(FORMS), basis: z.enum(BASES), sources: references })),
	groupSize: statement.nullable(),
	sessions: statement.nullable(),
	duration: statement.nullable(),
	deliveredBy: statement.nullable(),
	figures: z.array(
		z.strictObject({ label: text, value: text, caveat: text.optional(), sources: references }),
	),
	legalBasis: z.array(
		z.strictObject({
			law: text,
			paragraph: text,
			text,
			/** Which law it was: laws change, and a source keeps saying what it said. */
			asOf: text.optional(),
			sources: references,
		}),
	),
	spread: z.array(
		z.strictObject({ text, municipalities: z.int().nullable(), asOf: text.nullable(), sources: references }),
	),
	barriers: z.array(statement),
	disagreements: z.array(placedDisagreement),
	literature: z.array(slugSchema),
	sections: z.strictObject(
		Object.fromEntries(SECTIONS.map((key) => [key, sectionText.nullable()])) as Record<
			(typeof SECTIONS)[number],
			z.ZodNullable<typeof sectionText>
		>,
	),
});
export type InterventionDocument = z.infer<typeof interventionSchema>;

const effect = z.strictObject({ finding: z.enum(FINDINGS), text, sources: references });

/**
 * The documentation level of one intervention and the words it rests on; and apart from it what is known of effect,
 * for the citizen and for the relative: the one says nothing of the other.
 */
export const documentationSchema = z.strictObject({
	level: z.enum(DOCUMENTATION_LEVELS),
	reason: text,
	sources: references,
	effectForCitizen: effect.optional(),
	effectForRelative: effect.optional(),
});

/** An intervention as it is stored and read: its text with its documentation level. */
export const interventionRecordSchema = interventionSchema.extend({ documentation: documentationSchema });
export type InterventionRecord = z.infer<typeof interventionRecordSchema>;
