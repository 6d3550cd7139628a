import { z } from "zod";
import { FINDINGS, PRICES, SECTIONS, TERNARIES } from "./intervention-codes";
import { disagreementSchema, referenceSchema, references, text } from "./schema-parts";
import { NOT_STATED } from "./sections";

/** Something said, with where. */
export const statement = z.strictObject({ text: text.meta({ identity: "name" }), sources: references });

const factShape = { note: text.optional(), sources: z.array(referenceSchema) };
const unsourced = (fact: { value: string; sources: string[] }) =>
	fact.value === "not-stated" || fact.sources.length > 0;
const unsourcedMessage = { message: "et ja eller nej skal have en kilde", path: ["sources"] };
const ternaryFact = z
	.strictObject({ value: z.enum(TERNARIES), ...factShape })
	.refine(unsourced, unsourcedMessage);
const priceFact = z.strictObject({ value: z.enum(PRICES), ...factShape }).refine(unsourced, unsourcedMessage);

/** On what conditions one gets it. */
export const conditions = z.strictObject({
	consent: ternaryFact.meta({ label: "Kræver det den nærmestes samtykke?" }),
	referral: ternaryFact.meta({ label: "Kræver det henvisning?" }),
	anonymous: ternaryFact.meta({ label: "Kan man være anonym?" }),
	price: priceFact.meta({ label: "Pris" }),
	citizenTakesPart: ternaryFact.meta({ label: "Er den nærmeste med?" }),
});

/** A disagreement of the sources, with what it is shown by. */
export const placedDisagreement = z.strictObject({
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
	.refine((value) => !value.includes("\r"), "må kun have almindelige linjeskift")
	.nullable();

/** The text, section by section; `null` where the sources say nothing. */
export const sections = z.strictObject({
	purpose: sectionText.meta({ label: "Formål", rows: 8, lix: 45 }),
	audience: sectionText.meta({ label: "Hvem det er til", rows: 8, lix: 45 }),
	howItWorks: sectionText.meta({ label: "Sådan foregår det", rows: 12, lix: 45 }),
	gettingIt: sectionText.meta({ label: "Sådan kommer man i gang", rows: 8, lix: 45 }),
	experience: sectionText.meta({ label: "Erfaringer", rows: 10, lix: 45 }),
	evaluation: sectionText.meta({ label: "Evaluering", hint: "For fagfolk.", rows: 10 }),
	potential: sectionText.meta({ label: "Udviklingsmuligheder", hint: "For fagfolk.", rows: 8 }),
} satisfies Record<(typeof SECTIONS)[number], z.ZodType>);

/** What is known of effect. */
export const effect = z.strictObject({
	finding: z.enum(FINDINGS).meta({ label: "Hvad der er vist" }),
	text,
	sources: references,
});
