import { z } from "zod";
import { callable, phone, sourceSchema } from "./contact-parts";
import { hoursSchema } from "./hours-schema";
import { name, text, webAddress } from "./schema-parts";

/** Somebody else who helps, with the way in. */
const destination = z.strictObject({
	name: name.meta({ identity: "name", label: "Navn" }),
	/** What one gets there, in one sentence. */
	text: text.optional().meta({ label: "Hvad man får der", rows: 2, lix: 40 }),
	phone: phone.optional(),
	callable,
	url: webAddress.optional().meta({ label: "Deres egen side" }),
	hours: hoursSchema.optional(),
	source: sourceSchema,
});

/** What the directory does not cover, and who does: gambling, cancer, children as relatives. */
export const pointerSchema = z.strictObject({
	position: z.int().min(1).meta({ part: "brief" }),
	title: name.meta({
		part: "brief",
		label: "Emne",
		hint: "Det, vejviseren ikke dækker. Fx “Spil om penge”.",
	}),
	/** What is not covered, and where to go instead, in a sentence or two. */
	text: text.meta({
		part: "brief",
		label: "Hvad der ikke er dækket, og hvor man går hen",
		rows: 3,
		lix: 40,
	}),
	/** What people write when they mean it; the search finds the entry by these and by its title. */
	words: z.array(text).min(1).meta({
		part: "brief",
		label: "Ord, som finder det",
		hint: "Det, folk skriver, når de mener det. Et på hver linje.",
		rows: 4,
	}),
	destinations: z
		.array(destination)
		.min(1)
		.max(3)
		.meta({ part: "instead", label: "Hvem der hjælper", hint: "Højst tre.", item: "et sted" }),
});
export type PointerDocument = z.infer<typeof pointerSchema>;
