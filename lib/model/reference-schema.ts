import { z } from "zod";
import "../base/danish-messages";
import { ELEMENTS, MAIN_GROUPS } from "./intervention-codes";
import { callable, hoursSchema } from "./offer-schema";
import {
	disagreementSchema,
	referenceSchema,
	references,
	slugSchema,
	text,
	webAddress,
} from "./schema-parts";

/** One of the seven elements (VIVE 2022, table 3.1). */
export const elementSchema = z.strictObject({
	code: z.enum(ELEMENTS),
	label: text,
	short: text,
	description: text,
	sources: references,
	disagreements: z.array(disagreementSchema).optional(),
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
	url: webAddress.nullable(),
	note: text.optional(),
	citedBy: z.array(referenceSchema),
	disagreements: z.array(disagreementSchema).optional(),
});
export type SourceDocument = z.infer<typeof sourceSchema>;

/** A place to turn at once (decision 21). */
export const emergencySchema = z.strictObject({
	position: z.int().min(1),
	title: text,
	description: text,
	/**
	 * Whom it is for, as a code: `national`, a region's slug, a municipality's code of four digits (several with
	 * commas), or `some-municipalities` where the source does not say which. Documents of before say it in words.
	 */
	area: text,
	phone: z
		.string()
		.regex(/^(?:\d{3,6}|\d{8})$/, "skal være et dansk nummer på otte cifre, eller et kort nummer")
		.nullable(),
	/** Whether the number may be a call button; 112 and Livslinien always are. */
	callable,
	hours: text.nullable(),
	/** The same hours by the clock; left out where the offer with this number has them, or nobody knows. */
	opening: hoursSchema.optional(),
	/** How soon it helps: at once, today, or this week, where left out. */
	when: z.enum(["now", "today"]).optional(),
	status: z.enum(["active", "uncertain"]),
	source: z.strictObject({ label: text, url: webAddress.nullable(), date: text.nullable() }),
});
export type EmergencyDocument = z.infer<typeof emergencySchema>;

/** A page of running text (`/om`, `/privatliv`, …). */
export const pageSchema = z.strictObject({ title: text, lead: text, body: text });
export type PageDocument = z.infer<typeof pageSchema>;
