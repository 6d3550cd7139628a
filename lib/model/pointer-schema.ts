import { z } from "zod";
import { callable, hoursSchema, phone, sourceSchema } from "./offer-schema";
import { text, webAddress } from "./schema-parts";

/** Somebody else who helps, with the way in. */
const destination = z.strictObject({
	name: text,
	/** What one gets there, in one sentence. */
	text: text.optional(),
	phone: phone.optional(),
	callable,
	url: webAddress.optional(),
	hours: hoursSchema.optional(),
	source: sourceSchema,
});

/** What the directory does not cover, and who does: gambling, cancer, children as relatives. */
export const pointerSchema = z.strictObject({
	position: z.int().min(1),
	title: text,
	/** What is not covered, and where to go instead, in a sentence or two. */
	text,
	/** What people write when they mean it; the search finds the entry by these and by its title. */
	words: z.array(text).min(1),
	destinations: z.array(destination).min(1).max(3),
});
export type PointerDocument = z.infer<typeof pointerSchema>;
