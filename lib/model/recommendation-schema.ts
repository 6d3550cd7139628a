import { z } from "zod";
import { name, references, slugSchema, text } from "./schema-parts";

/** Who recommends: the two authorities' concept of 2018, or an interest organisation. */
export const RECOMMENDATION_SETS = ["concept", "proposals"] as const;
export type RecommendationSet = (typeof RECOMMENDATION_SETS)[number];

/** The last place in a self-check's code. */
export const LAST_PLACE = 99;

/** What a municipality can do, and can ask itself whether it does. */
const activity = z.strictObject({
	text: text.meta({
		identity: "name",
		label: "Aktivitet",
		hint: "Én ting, som en kommune kan gøre.",
		rows: 2,
	}),
	place: z.int().min(1).max(LAST_PLACE).meta({
		label: "Plads i selvtjekkets kode",
		hint: "Et nummer, som intet andet har haft: adresser, som folk har gemt, bruger det.",
	}),
	sources: references,
});

const intervention = slugSchema.meta({ holds: "intervention" });

/** One of the eight recommendations of the concept of 2018, or one of the eight proposals. */
export const recommendationSchema = z.strictObject({
	position: z.int().min(1).meta({ part: "brief" }),
	set: z.enum(RECOMMENDATION_SETS).meta({ part: "brief", label: "Hvem anbefaler det?" }),
	title: name.meta({ part: "brief", label: "Navn" }),
	/** What it is about, in a sentence or two. */
	summary: text.meta({ part: "brief", label: "I få ord", rows: 3, lix: 45 }),
	body: text.meta({
		part: "brief",
		label: "Hvorfor og hvordan",
		rows: 8,
		hint: "Markdown med kilder: [@koncept-2018 anbefaling 1].",
	}),
	activities: z
		.array(activity)
		.min(1)
		.meta({ part: "activities", label: "Aktiviteter", item: "en aktivitet" }),
	/** Which of the 18 types of help it is done with. */
	interventions: z
		.array(intervention)
		.meta({ part: "related", label: "Typer af hjælp, som den kan bygge på", rows: 3 }),
	words: z.array(text).meta({
		part: "related",
		label: "Ord, som finder den",
		hint: "Det, folk skriver, når de mener den. Et på hver linje.",
		rows: 3,
	}),
});
export type RecommendationDocument = z.infer<typeof recommendationSchema>;

/** A method that the concept of 2018 describes or names. `null`: the concept does not say. */
export const methodSchema = z.strictObject({
	position: z.int().min(1).meta({ part: "brief" }),
	title: name.meta({ part: "brief", label: "Navn" }),
	headed: z.boolean().meta({ part: "brief", label: "Har sin egen overskrift i konceptet" }),
	recommendation: slugSchema.meta({
		part: "brief",
		label: "Anbefaling",
		hint: "Slutningen af anbefalingens adresse, fx “ledelse”.",
	}),
	/** The method that it is named under. */
	under: slugSchema
		.nullable()
		.meta({ part: "brief", label: "Nævnt under metoden", hint: "Tomt, når den står for sig selv." }),
	text: text.meta({
		part: "text",
		label: "Hvad det er",
		rows: 5,
		hint: "Markdown med kilder: [@koncept-2018 anbefaling 1].",
	}),
	usedIn: text.nullable().meta({
		part: "text",
		label: "Hvor det bruges",
		rows: 4,
		hint: "Som i 2018. Tomt, når konceptet ikke siger det.",
	}),
	evidence: text.nullable().meta({
		part: "text",
		label: "Hvad konceptet siger om virkningen",
		rows: 3,
		hint: "Tomt, når konceptet ikke siger det.",
	}),
	interventions: z
		.array(intervention)
		.meta({ part: "related", label: "Typer af hjælp, som det hører til", rows: 2 }),
	offers: z.array(slugSchema).meta({
		part: "related",
		label: "Tilbud, som bruger det",
		hint: "Slutningen af tilbuddets adresse. Et på hver linje.",
		rows: 2,
	}),
	words: z.array(text).meta({
		part: "related",
		label: "Ord, som finder det",
		hint: "Det, folk skriver, når de mener det. Et på hver linje.",
		rows: 3,
	}),
	sources: references.meta({ part: "source" }),
});
export type MethodDocument = z.infer<typeof methodSchema>;
