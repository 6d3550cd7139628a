import { describe, expect, it } from "vitest";
import { z } from "zod";
import { bodyOf, type DataAnswer } from "@/lib/site/open-data/answer";
import { type DetailKind, detailAnswer } from "@/lib/site/open-data/details";
import {
	interventionsAnswer,
	type ListQuestion,
	municipalitiesAnswer,
	offersAnswer,
	pageOf,
	providersAnswer,
	searchAnswer,
} from "@/lib/site/open-data/lists";
import { openApiDocument } from "@/lib/site/open-data/openapi";
import { coverageAnswer, methodsAnswer, recommendationsAnswer } from "@/lib/site/open-data/planning";
import { ANSWERS, type AnswerName } from "@/lib/site/open-data/schemas/envelope";
import { openFields } from "@/lib/site/open-data/schemas/fields";
import { stampOf } from "@/lib/site/open-data/stamp";
import { realCatalogue } from "../../support/catalogue";

const catalogue = realCatalogue();
const NOW = new Date("2026-11-30T10:00:00Z");
const STAMP = stampOf(catalogue, "7@2026-11-29T23:00:00.000Z");
const asked = (query: string) => ({ params: new URLSearchParams(query), now: NOW });
const body = (answer: DataAnswer | Response | null) => {
	if (answer === null || answer instanceof Response) throw new Error("no data");
	return JSON.parse(JSON.stringify(bodyOf(answer, STAMP)));
};
const document = openApiDocument(catalogue, STAMP);

/** Holds a body against its schema, and against what the OpenAPI document says of it. */
function check(name: AnswerName, answer: DataAnswer | Response | null) {
	const told = body(answer);
	expect(ANSWERS[name].safeParse(told).error).toBeUndefined();
	const published = z.fromJSONSchema(document.components.schemas[name] as never);
	expect(published.safeParse(told).error).toBeUndefined();
	return told;
}

/** All of a list, whatever its entries are. */
function whole<J>(question: ListQuestion<J>): DataAnswer {
	const answer = question(catalogue, asked("perPage=200"));
	if (answer instanceof Response) throw new Error("refused");
	return { ...pageOf(answer), data: answer.rows() };
}

const LISTS = {
	InterventionList: [whole(interventionsAnswer), 18, "intervention"],
	OfferList: [whole(offersAnswer), 200, "offer"],
	ProviderList: [whole(providersAnswer), 80, "provider"],
	MunicipalityList: [whole(municipalitiesAnswer), 98, "municipality"],
} as const satisfies Partial<Record<AnswerName, readonly [DataAnswer, number, DetailKind]>>;

const PLANNING = {
	CoverageList: [coverageAnswer, 98 * 21],
	RecommendationList: [recommendationsAnswer, 16],
	MethodList: [methodsAnswer, 74],
} as const;

describe("every answer of the API is as its schema says", () => {
	it.each(Object.keys(PLANNING) as (keyof typeof PLANNING)[])("%s, whole", (name) => {
		const [question, count] = PLANNING[name];
		expect(check(name, whole<unknown>(question)).data).toHaveLength(count);
	});

	it("coverage is paged across municipalities, and asked of one", () => {
		const page = (query: string) => {
			const answer = coverageAnswer(catalogue, asked(query));
			if (answer instanceof Response) throw new Error("refused");
			return body(pageOf(answer));
		};
		const all = coverageAnswer(catalogue, asked(""));
		if (all instanceof Response) throw new Error("refused");
		expect(page("page=3&perPage=20").data).toEqual(JSON.parse(JSON.stringify(all.rows(40, 60))));
		const one = page("municipality=0370");
		expect(one.meta.total).toBe(21);
		expect(one.data.every((row: { municipality: string }) => row.municipality === "0370")).toBe(true);
		expect(coverageAnswer(catalogue, asked("municipality=9999"))).toBeInstanceOf(Response);
	});

	it.each(Object.keys(LISTS) as (keyof typeof LISTS)[])("%s, and each of its records", (name) => {
		const [answer, least, kind] = LISTS[name];
		const { data, meta } = check(name, answer);
		expect(data.length).toBeGreaterThanOrEqual(least);
		expect(meta).toMatchObject({ version: "7", licence: { id: "CC-BY-4.0", chosen: false } });
		const one = name.replace("List", "") as AnswerName;
		for (const { slug } of data) check(one, detailAnswer(kind, slug)(catalogue, asked("")));
	});

	it("a search's, too", () => {
		const { data } = check("SearchResult", searchAnswer(catalogue, asked("q=gruppe odense&limit=9")));
		expect(data).toHaveLength(9);
	});

	it("a body that is not so is found by both", () => {
		const { data, meta } = body(detailAnswer("offer", "al-anon-telefon")(catalogue, asked("")));
		for (const wrong of [
			{ ...data, extra: 1 },
			{ ...data, status: "aaben" },
			{ ...data, title: undefined },
		]) {
			expect(ANSWERS.Offer.safeParse({ data: wrong, meta }).success).toBe(false);
			const published = z.fromJSONSchema(document.components.schemas.Offer as never);
			expect(published.safeParse(JSON.parse(JSON.stringify({ data: wrong, meta }))).success).toBe(false);
		}
	});
});

describe("the OpenAPI document", () => {
	it("describes every parameter that a list takes, and no other", () => {
		const parameters = document.paths["/offers"]?.get.parameters.map(({ name }) => name) ?? [];
		expect(parameters).toContain("municipality");
		for (const name of parameters) {
			const answer = offersAnswer(catalogue, asked(`${name}=`));
			if (answer instanceof Response) expect(answer.status).toBe(400);
		}
		expect(new Set(parameters).size).toBe(parameters.length);
		expect(JSON.stringify(document)).not.toMatch(/"label":"[^"]*"|\$schema/);
	});

	it("says of every field of a record what it is, in both languages", () => {
		for (const name of ["Offer", "Intervention", "Provider", "Municipality"] as const) {
			const { shape } = ANSWERS[name].shape.data as z.ZodObject;
			for (const [key, field] of Object.entries(shape)) {
				const said = openFields.get(field as z.ZodType);
				expect(said?.description, `${name}.${key}`).toBeTruthy();
				expect(said?.label, `${name}.${key}`).toBeTruthy();
			}
		}
	});
});
