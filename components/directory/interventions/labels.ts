import { type Facet, wordsOf } from "@/lib/base/facets/facet";
import { PARAM } from "@/lib/base/params";
import type { CodeWords } from "@/lib/directory/code-words";
import type { InterventionView } from "@/lib/directory/interventions/view";
import type { ElementCode } from "@/lib/model/intervention-codes";
import { OPTION_WORDS, PROFESSIONAL_ELEMENT_WORDS } from "./words";

/** The element's name as professionals know it. */
export const professionalLabel = (words: Pick<CodeWords, "element">, code: ElementCode) =>
	PROFESSIONAL_ELEMENT_WORDS[code] ?? words.element(code);

/** The names of an intervention's groups in a row: main groups first. */
export const groupNames = (words: Pick<CodeWords, "groups">, { targetGroups }: InterventionView): string[] =>
	words
		.groups(targetGroups.map(({ group }) => group))
		.map((label, i) => (i === 0 ? label : label.toLocaleLowerCase("da")));

/** The words of one choice in a facet. */
export function optionLabel<T>(
	words: Pick<CodeWords, "element" | "group">,
	facet: Facet<T>,
	code: string,
): string {
	if (facet.param === PARAM.element) return words.element(code as ElementCode);
	if (facet.param === PARAM.targetGroup) return words.group(code);
	return wordsOf(OPTION_WORDS, facet.param, code);
}
