import { z } from "zod";
import "../danish-messages";
import {
	BASES,
	CATEGORIES,
	DEGREES,
	DOCUMENTATION_LEVELS,
	ELEMENTS,
	FORMS,
	MAIN_GROUPS,
	PRICES,
	SECTIONS,
	TERNARIES,
} from "./codes";

const text = z.string().trim().min(1, "må ikke være tom");
/** A slug as decided: lower-case ASCII, æ→ae, ø→oe, å→aa. */
export const slugSchema = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "skal være små bogstaver a-z, tal og bindestreger");

/** `"<source id> <place>"`, e.g. `"vive-2022 afsnit 5.4.2"`: which source, and where in it. */
export const referenceSchema = z
	.string()
	.regex(/^[a-z0-9-]+ \S.*$/, 'skal være "kilde-id sted", fx "vive-2022 afsnit 5.4.2"');
const references = z.array(referenceSchema).min(1, "mindst én kilde");

const statement = z.strictObject({ text, sources: references });

const factShape = { note: text.optional(), sources: z.array(referenceSchema) };
const unsourced = (fact: { value: string; sources: string[] }) =>
	fact.value === "not-stated" || fact.sources.length > 0;
const unsourcedMessage = { message: "et ja eller nej skal have en kilde", path: ["sources"] };
const ternaryFact = z
	.strictObject({ value: z.enum(TERNARIES), ...factShape })
	.refine(unsourced, unsourcedMessage);
const priceFact = z.strictObject({ value: z.enum(PRICES), ...factShape }).refine(unsourced, unsourcedMessage);

/** Where the sources contradict each other or themselves: every statement with its place. */
const disagreement = z.strictObject({
	topic: text,
	claims: z.array(z.strictObject({ text, source: referenceSchema })).min(2, "mindst to udsagn"),
});
export type Disagreement = z.infer<typeof disagreement>;
const placedDisagreement = z.strictObject({
	topic: disagreement.shape.topic,
	near: z.enum([...SECTIONS, "facts", "elements", "spread", "documentation", "legalBasis"]),
	claims: disagreement.shape.claims,
});

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
	legalBasis: z.array(z.strictObject({ law: text, paragraph: text, text, sources: references })),
	spread: z.array(
		z.strictObject({ text, municipalities: z.int().nullable(), asOf: text.nullable(), sources: references }),
	),
	barriers: z.array(statement),
	disagreements: z.array(placedDisagreement),
	literature: z.array(slugSchema),
	sections: z.strictObject(
		Object.fromEntries(SECTIONS.map((key) => [key, text.nullable()])) as Record<
			(typeof SECTIONS)[number],
			z.ZodNullable<typeof text>
		>,
	),
});
export type InterventionDocument = z.infer<typeof interventionSchema>;

/** One of the seven elements (VIVE 2022, table 3.1). */
export const elementSchema = z.strictObject({
	code: z.enum(ELEMENTS),
	label: text,
	short: text,
	description: text,
	sources: references,
	disagreements: z.array(disagreement).optional(),
});
export type ElementDocument = z.infer<typeof elementSchema>;

/** A target group; finer groups name the main group they lie under. */
export const targetGroupSchema = z.strictObject({
	code: slugSchema,
	position: z.int().min(1),
	parent: z.enum(MAIN_GROUPS).nullable(),
	label: text,
	description: text,
	sources: references,
});
export type TargetGroupDocument = z.infer<typeof targetGroupSchema>;

/** A work in the bibliography. `null` means that the documents at hand do not say. */
export const sourceSchema = z.strictObject({
	kind: z.enum(["document", "literature", "interview", "web", "law"]),
	short: text,
	authors: text.nullable(),
	year: z.int().nullable(),
	title: text.nullable(),
	url: z.url().nullable(),
	note: text.optional(),
	citedBy: z.array(referenceSchema),
	disagreements: z.array(disagreement).optional(),
});
export type SourceDocument = z.infer<typeof sourceSchema>;

/** The documentation level of one intervention and the words it rests on. */
export const documentationSchema = z.strictObject({
	level: z.enum(DOCUMENTATION_LEVELS),
	reason: text,
	sources: references,
});

/** An intervention as it is stored and read: its text with its documentation level. */
export const interventionRecordSchema = interventionSchema.extend({ documentation: documentationSchema });
export type InterventionRecord = z.infer<typeof interventionRecordSchema>;

/** A place to turn at once (decision 21). */
export const emergencySchema = z.strictObject({
	position: z.int().min(1),
	title: text,
	description: text,
	area: text,
	phone: z
		.string()
		.regex(/^\d{3,8}$/, "kun cifre")
		.nullable(),
	hours: text.nullable(),
	status: z.enum(["active", "uncertain"]),
	source: z.strictObject({ label: text, url: z.url().nullable(), date: text.nullable() }),
});
export type EmergencyDocument = z.infer<typeof emergencySchema>;

/** A page of running text (`/om`, `/privatliv`, …). */
export const pageSchema = z.strictObject({ title: text, lead: text, body: text });
export type PageDocument = z.infer<typeof pageSchema>;
