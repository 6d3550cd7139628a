import { z } from "zod";
import { looseDate } from "./offer-schema";
import { text, webAddress } from "./schema-parts";

/** What a right is about, in the order of the page. */
export const RIGHT_TOPICS = ["leave", "money", "relief", "advice", "say"] as const;

/** A right of adults' relatives. Every legal statement has its date. */
export const rightSchema = z.strictObject({
	position: z.int().min(1),
	topic: z.enum(RIGHT_TOPICS),
	title: text,
	/** What it gives. */
	gives: text,
	/** Who has it. */
	who: text,
	/** Where one applies, or whom one asks. */
	whereToApply: text,
	/** For whom it is not, where that is easily mistaken. */
	notFor: text.optional(),
	law: text,
	paragraph: text.optional(),
	/** When the source said so; `null`: the source has no date. */
	asOf: looseDate.nullable(),
	/** What people write when they mean it. */
	words: z.array(text),
	sources: z.array(z.strictObject({ label: text, url: webAddress, date: looseDate.nullable() })).min(1),
});
export type RightDocument = z.infer<typeof rightSchema>;
