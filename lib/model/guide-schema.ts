import { z } from "zod";
import { weightsSchema } from "./guide-weights";
import { ELEMENTS } from "./intervention-codes";
import { references, slugSchema, text } from "./schema-parts";

/** Words in the middle of a sentence, put behind "fordi": no capital, no full stop, "ikke" before the verb. */
const phrase = text.regex(/^\p{Ll}[^.!?]*$/u, "skal begynde med småt og være uden punktum").max(90);
const weight = z.int().min(1).max(20);

/** An intervention that is for somebody, how much, and why; `sources`: where the documents say that it fits. */
const forEverybodySchema = z.strictObject({
	intervention: slugSchema,
	weight,
	because: phrase,
	sources: references,
});
export type ForEverybody = z.infer<typeof forEverybodySchema>;

/** An intervention that an answer speaks for; with `onlyFor` only beside an answer that means such a group. */
const pointerSchema = forEverybodySchema.extend({ onlyFor: z.array(slugSchema) });
export type Pointer = z.infer<typeof pointerSchema>;

const answer = {
	/** What stands for it in addresses. They are printed: it never changes (decision 17). */
	value: slugSchema,
	/** What the reader ticks. */
	label: text.max(70),
};
/** No more than a result has room for, so that an answer alone shows all that it speaks for. */
const pointers = z.array(pointerSchema).max(5);

/** Something that weighs on somebody, in ordinary words. */
const aboutSchema = z.strictObject({
	...answer,
	/** Whose burden it is; `says` is what is said of them: "din nærmeste …", "du …". */
	who: z.enum(["close", "you"]),
	says: phrase,
	/** Somebody may be in danger: the crisis lines come first. */
	urgent: z.boolean(),
	/** Target groups that it means. None: it says nothing about the group. */
	targetGroups: z.array(slugSchema),
	/** Groups whose offers may fit as well, though they are not made for it. */
	relatedGroups: z.array(slugSchema),
	/** What to ask the municipality for: "alkoholbehandling for pårørende". Behind "spørg efter". */
	askFor: phrase.optional(),
	interventions: pointers.min(1),
});
export type AboutRule = z.infer<typeof aboutSchema>;

/** What the reader needs most. `says` stands after "du". */
const needSchema = z.strictObject({
	...answer,
	says: phrase,
	/** It is wanted today: a number to call comes before anything else. */
	today: z.boolean(),
	/** What an offer must be made of, in full, to meet it. */
	elements: z.array(z.enum(ELEMENTS)),
	/** What to ask the municipality for, before what the burden has one ask for. */
	askFor: phrase.optional(),
	/** The municipality decides on it, so it is the first to be asked. */
	municipalityFirst: z.boolean().optional(),
	interventions: pointers.min(1),
});
export type NeedRule = z.infer<typeof needSchema>;

/** Whether the close one knows of it and agrees. */
const agreementSchema = z.strictObject({ ...answer, means: z.enum(["agrees", "refuses", "unknown"]) });
export type AgreementRule = z.infer<typeof agreementSchema>;

/**
 * Who can set an intervention going: the relative alone, the relative by asking staff or authorities that then
 * decide, or others only. What can be begun alone is shown first.
 */
export const STARTS = ["alone", "ask", "others"] as const;

/** How one gets an intervention. */
const waySchema = z.strictObject({
	intervention: slugSchema,
	start: z.enum(STARTS),
	firstStep: text.max(200),
	sources: references,
});
export type Way = z.infer<typeof waySchema>;

/**
 * Offers for a smaller circle than their target groups tell: "det er for unge". They come after others; those for
 * another illness are left out.
 */
const narrowSchema = z.strictObject({
	but: phrase,
	/** They are for a crisis: no smaller circle when an answer is urgent. */
	unlessUrgent: z.boolean(),
	/** They are about another illness or situation: shown only with one of these answers. */
	onlyWith: z.array(slugSchema).optional(),
	/** Also with those answers they are for some of the people meant only. */
	stillNarrow: z.boolean().optional(),
	offers: z.array(slugSchema).min(1),
});

/**
 * The rules of `/find-hjaelp`, whole: what each answer means, what it speaks for and why, and how much
 * everything counts. Code knows none of it.
 */
export const guideSchema = z.strictObject({
	about: z
		.array(
			z.strictObject({
				legend: text,
				/** Shown when asked for, so that the first question stays short. */
				folded: z.boolean().optional(),
				/** What the directory does not cover: leads to its entry among `pointers`. */
				elsewhere: z.array(z.strictObject({ label: text.max(70), pointer: slugSchema })).optional(),
				answers: z.array(aboutSchema).min(1),
			}),
		)
		.min(1),
	needs: z.array(needSchema).min(1),
	agreement: z.array(agreementSchema).min(1),
	/** What is for all relatives, whatever they answer. */
	everyone: z.array(forEverybodySchema),
	ways: z.array(waySchema),
	narrow: z.array(narrowSchema),
	weights: weightsSchema,
});
export type Guide = z.infer<typeof guideSchema>;
