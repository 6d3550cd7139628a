import type { Catalogue } from "../../directory/catalogue";
import { codeWords } from "../../directory/code-words";
import { comparisonQuery, isComparable, readComparison } from "../../directory/interventions/compare";
import { frameOf } from "./frame";

/** `/sammenlign` as its address asks for it: what can be chosen, what was, and those that stand beside each other. */
export function comparisonPage(catalogue: Catalogue, params: URLSearchParams) {
	const { interventions } = catalogue;
	const comparison = readComparison(params, interventions);
	const chosen = comparison.slugs.flatMap((slug) => interventions.find((one) => one.slug === slug) ?? []);
	return {
		...comparison,
		frame: frameOf(catalogue),
		words: codeWords(catalogue),
		query: comparisonQuery(comparison),
		choices: interventions.map(({ slug, title }) => ({ slug, title })),
		chosen,
		compared: isComparable(comparison) ? chosen : [],
	};
}

export type ComparisonAnswer = ReturnType<typeof comparisonPage>;
