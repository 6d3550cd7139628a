import { z } from "zod";
import { LICENCES } from "../../../model/licence";
import { address, code, instant, says, slug } from "./fields";
import { interventionAnswerSchema, interventionDetailSchema } from "./intervention";
import { offerAnswerSchema } from "./offer";
import { hitAnswerSchema, municipalityAnswerSchema, providerAnswerSchema } from "./places";
import { coverageAnswerSchema, methodAnswerSchema, recommendationAnswerSchema } from "./planning";

const stamp = {
	version: says(z.string(), "Version", "The version of the data: equal versions mean equal records."),
	licence: says(
		z.strictObject({ id: z.enum(LICENCES), url: address, chosen: z.boolean() }),
		"Licens",
		"SPDX identifier and address; `chosen` is false while it is a proposal that the owner has not decided on.",
	),
	about: says(address, "Om data", "What the data is, for people."),
};

const count = z.int().min(0);
const paged = {
	total: says(count, "Antal i alt", "How many there are on all pages."),
	page: says(count, "Side", "From 1."),
	perPage: says(count, "Antal på en side", "At most 200."),
};

const listOf = <S extends z.ZodType>(entry: S) =>
	z.strictObject({ data: z.array(entry), meta: z.strictObject({ ...paged, ...stamp }) });
const oneOf = <S extends z.ZodType>(entry: S) => z.strictObject({ data: entry, meta: z.strictObject(stamp) });

/** An error (RFC 9457). */
const problem = z.object({
	type: z.string(),
	title: z.string(),
	status: z.int(),
	detail: says(z.string(), "Hvad der er galt", "What is wrong, for the program's author."),
	parameters: says(z.array(z.string()).optional(), "Parametre", "The parameters that were not understood."),
});

const gone = z.object({
	...problem.shape,
	record: says(
		z.strictObject({
			slug,
			title: z.string().nullable(),
			ending: z.enum(["paused", "ended", "mistake"]),
			since: instant,
		}),
		"Posten",
		"What was here; no title where it was published by mistake.",
	),
	successor: says(
		z.strictObject({ slug, title: z.string(), url: address }).nullable(),
		"Efterfølger",
		"What there is instead.",
	),
});

const search = z.strictObject({
	data: z.array(hitAnswerSchema),
	meta: z.strictObject({
		total: says(count, "Antal i alt", "How many were found."),
		corrected: says(z.string().nullable(), "Rettet til", "The words as they were understood."),
		nearest: says(z.boolean(), "Kun det nærmeste", "Whether nothing had all the words."),
		municipalities: says(z.array(code).nullable(), "Kommuner", "The place named in the words."),
		...stamp,
	}),
});

/** The bodies of all answers of `/api/v1`, by the names that they have in its OpenAPI document. */
export const ANSWERS = {
	InterventionList: listOf(interventionAnswerSchema),
	Intervention: oneOf(interventionDetailSchema),
	OfferList: listOf(offerAnswerSchema),
	Offer: oneOf(offerAnswerSchema),
	ProviderList: listOf(providerAnswerSchema),
	Provider: oneOf(providerAnswerSchema),
	MunicipalityList: listOf(municipalityAnswerSchema),
	Municipality: oneOf(municipalityAnswerSchema),
	CoverageList: listOf(coverageAnswerSchema),
	RecommendationList: listOf(recommendationAnswerSchema),
	MethodList: listOf(methodAnswerSchema),
	SearchResult: search,
	Problem: problem,
	Gone: gone,
} as const;
export type AnswerName = keyof typeof ANSWERS;
