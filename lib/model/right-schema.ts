import { z } from "zod";
import { looseDate } from "./contact-parts";
import { name, text, webAddress } from "./schema-parts";

/** What a right is about, in the order of the page. */
export const RIGHT_TOPICS = ["leave", "money", "relief", "advice", "say"] as const;

const source = z.strictObject({
	label: name.meta({ identity: "name", label: "Kilde", hint: "Hvem der siger det." }),
	url: webAddress.meta({ label: "Adresse på nettet" }),
	date: looseDate.nullable().meta({ label: "Kildens dato", past: true }),
});

/** A right of adults' relatives. Every legal statement has its date. */
export const rightSchema = z.strictObject({
	position: z.int().min(1).meta({ part: "brief" }),
	topic: z.enum(RIGHT_TOPICS).meta({ part: "brief", label: "Emne" }),
	title: name.meta({ part: "brief", label: "Navn" }),
	/** What it gives. */
	gives: text.meta({
		part: "brief",
		label: "Hvad det giver",
		hint: "Skriv år ved beløb og datoer.",
		rows: 4,
		lix: 45,
	}),
	/** Who has it. */
	who: text.meta({ part: "brief", label: "Hvem der har ret til det", rows: 3, lix: 45 }),
	/** Where one applies, or whom one asks. */
	whereToApply: text.meta({ part: "brief", label: "Hvor man søger", rows: 2, lix: 45 }),
	/** For whom it is not, where that is easily mistaken. */
	notFor: text.optional().meta({
		part: "brief",
		label: "Hvem det ikke er for",
		hint: "Når det er let at tage fejl af.",
		rows: 2,
		lix: 45,
	}),
	law: name.meta({ part: "law", label: "Lov" }),
	paragraph: name.optional().meta({ part: "law", label: "Paragraf", hint: "Fx “§ 118”." }),
	/** When the source said so; `null`: the source has no date. */
	asOf: looseDate.nullable().meta({
		part: "law",
		past: true,
		label: "Hvornår kilden siger det",
		hint: "År, måned eller dag, så langt kilden rækker: 2019, 2019-04 eller 2019-04-05. Tomt: kilden har ingen dato.",
	}),
	/** What people write when they mean it. */
	words: z.array(text).meta({
		part: "brief",
		label: "Ord, som finder det",
		hint: "Det, folk skriver, når de mener det. Et på hver linje.",
		rows: 3,
	}),
	sources: z.array(source).min(1).meta({ part: "source", label: "Kilder", item: "en kilde" }),
});
export type RightDocument = z.infer<typeof rightSchema>;
