import { z } from "zod";
import { ELEMENTS, MAIN_GROUPS } from "../../../model/intervention-codes";
import { RECOMMENDATION_SETS } from "../../../model/recommendation-schema";
import { address, code, document, says, slug } from "./fields";

const count = z.int().min(0);

/** What is known of one element for one target group in one municipality. */
export const coverageAnswerSchema = z.strictObject({
	municipality: says(code, "Kommunekode", "The municipality's official code."),
	element: says(z.enum(ELEMENTS), "Element", "The element, by its code."),
	targetGroup: says(z.enum(MAIN_GROUPS), "Målgruppe", "The main target group, by its code."),
	asked: says(
		z.enum(["not-asked", "asked", "answered"]),
		"Spurgt",
		"Whether the municipality was asked what it has. Not asked is not none.",
	),
	answeredOn: says(z.iso.date().nullable(), "Svarede", "The day of its latest answer."),
	state: says(
		z.enum(["yes", "municipality", "region", "national", "uncertain", "no", "unanswered", "not-asked"]),
		"Det stærkeste vi ved",
		"The strongest that is known: its own answer, then what is on record. Neither a score nor a rank.",
	),
	mustBeOffered: says(
		z.boolean(),
		"Skal tilbydes, ikke set af os",
		"The law makes it a duty, and neither an answer nor the record shows it.",
	),
	yes: says(count, "Ja", "Interventions it said yes to."),
	no: says(count, "Nej", "Interventions it said no to."),
	local: says(
		count,
		"Lokalt",
		"Offers on record that are the municipality's own, those that may be relied on.",
	),
	region: says(count, "I regionen", "The same of its region."),
	national: says(count, "Hele landet", "The same of the whole country."),
	uncertain: says(count, "Usikre", "Offers that may be gone, however far they reach."),
	stated: says(count, "Målgruppen nævnt", "Of all these offers: the source names the target group."),
	inferred: says(count, "Målgruppen udledt", "Of all these offers: the target group is concluded."),
});
export type CoverageAnswer = z.infer<typeof coverageAnswerSchema>;

const markdown = z.string();
const sources = z.array(document);

/** What a document recommends to municipalities. */
export const recommendationAnswerSchema = z.strictObject({
	slug: says(slug, "Navn i adresser", "Its name in addresses."),
	set: says(
		z.enum(RECOMMENDATION_SETS),
		"Hvem anbefaler",
		"`concept`: the authorities' concept of 2018; `proposals`: an interest organisation.",
	),
	title: says(z.string(), "Navn", "What it is called."),
	summary: says(z.string(), "I få ord", "In our own words (Danish)."),
	text: says(markdown, "Hvorfor og hvordan", "Markdown with `[@source place]`."),
	activities: says(
		z.array(z.strictObject({ text: z.string(), sources })),
		"Aktiviteter",
		"What a municipality can do.",
	),
	interventions: says(z.array(slug), "Indsatser", "The interventions it may be built on."),
	page: says(address, "Side", "Its place on a page for people."),
});
export type RecommendationAnswer = z.infer<typeof recommendationAnswerSchema>;

/** A method that the concept describes or names. */
export const methodAnswerSchema = z.strictObject({
	slug: says(slug, "Navn i adresser", "Its name in addresses."),
	title: says(z.string(), "Navn", "What it is called."),
	described: says(z.boolean(), "Beskrevet", "Whether the concept describes it, or only names it."),
	recommendation: says(slug, "Anbefaling", "The recommendation it belongs to."),
	under: says(slug.nullable(), "Nævnt under", "The method it is named under."),
	text: says(markdown, "Hvad det er", "Markdown with `[@source place]`."),
	usedIn: says(markdown.nullable(), "Hvor det bruges", "As of 2018; `null`: the concept does not say."),
	evidence: says(markdown.nullable(), "Virkning", "What the concept says of effect; `null`: nothing."),
	interventions: says(z.array(slug), "Indsatser", "The interventions it belongs to."),
	offers: says(z.array(slug), "Tilbud", "Offers that use it."),
	sources: says(sources, "Kilder", "Where it is known from."),
	page: says(address, "Side", "Its place on a page for people."),
});
export type MethodAnswer = z.infer<typeof methodAnswerSchema>;
