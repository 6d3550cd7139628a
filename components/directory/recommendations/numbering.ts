import type { MethodView, PageView, RecommendationView } from "@/lib/directory/catalogue";
import { citationsIn } from "@/lib/model/citations";
import type { Numbering } from "../interventions/references";

const numbered = (references: readonly string[]): Numbering =>
	new Map([...new Set(references)].map((reference, i) => [reference, i + 1]));

/** The number of each source of the recommendations, in reading order. */
export const numberRecommendations = (
	page: PageView,
	recommendations: readonly RecommendationView[],
): Numbering =>
	numbered([
		...citationsIn(page.body),
		...recommendations.flatMap(({ body, activities }) => [
			...citationsIn(body),
			...activities.flatMap(({ sources }) => sources),
		]),
	]);

/** The same of the methods. */
export const numberMethods = (page: PageView, methods: readonly MethodView[]): Numbering =>
	numbered([
		...citationsIn(page.body),
		...methods.flatMap(({ text, usedIn, evidence, sources }) => [
			...citationsIn([text, usedIn, evidence].join("\n\n")),
			...sources,
		]),
	]);
