import { z } from "zod";
import { tokens } from "../base/fold";
import { text } from "./schema-parts";

const phrase = z
	.string()
	.max(60, "højst 60 tegn")
	.refine((text) => tokens(text).length > 0, "skal have et ord")
	.refine((text) => text === text.trim().normalize("NFC"), "uden blanktegn i enderne og i NFC");
const word = phrase.refine((text) => tokens(text).length === 1, "skal være ét ord");

/** The pages that can be found beside the records. */
const PAGES = [
	"rights",
	"confidentiality",
	"staff-consent",
	"compare",
	"english",
	"emergency",
	"recommendations",
	"methods",
	"challenges",
	"terms",
	"adviser-job",
	"sos-example",
] as const;
export type SearchedPage = (typeof PAGES)[number];

/** A list without repetitions. */
const list = <T extends z.ZodType<string>>(item: T) =>
	z.array(item).refine((texts) => new Set(texts).size === texts.length, "noget står to gange");

const meaning = z.strictObject({
	/** What people write. */
	says: list(phrase).min(1),
	/** The catalogue's words for it. Found only when all words of one of them are found. */
	means: list(phrase).min(1),
});

/** Pages of the site that are no records: what they are called, and what people write when they want them. */
const page = z.strictObject({
	page: z.enum(PAGES),
	title: text,
	text,
	says: list(phrase).min(1),
});

/** The editable table `content/search-words.yaml`: how people's words become the catalogue's. */
export const searchWordsSchema = z.strictObject({
	/** Words that say nothing about what is looked for. */
	stopWords: list(word),
	/** Words that nearly every record has. They count when nothing else is asked for. */
	commonWords: list(word),
	/** How it feels and how bad it is: they move records up, but no record need have them. */
	feelings: list(word),
	/** Who it is about: as feelings, and less telling than those. */
	roles: list(word),
	/** Words of fewer than four letters, and words nobody writes alone, that compounds may be made of. */
	compoundParts: list(word),
	/** Spellings too far from the word to be seen as one typo. */
	spellings: z.array(z.strictObject({ word, seenAs: list(word).min(1) })),
	/** Words that mean the same; each finds the others. */
	same: z.array(list(phrase).min(2)),
	/** Everyday words and the catalogue's words for them, one way. */
	everyday: z.array(meaning),
	/** Diagnoses and the target groups they belong to, one way. */
	diagnoses: z.array(meaning),
	/** Whoever writes one of these may know somebody in danger: help at once stands above all that is found. */
	crisis: list(phrase).optional(),
	pages: z.array(page).optional(),
	/** What is looked for when a question names nobody's trouble, only a person: "mormor". */
	general: phrase.optional(),
});
export type SearchWords = z.infer<typeof searchWordsSchema>;
