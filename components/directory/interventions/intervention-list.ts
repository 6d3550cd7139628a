import type { Grammar } from "@/lib/base/facets/facet";
import { PARAM } from "@/lib/base/params";
import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import { WITHOUT_PARTIAL } from "@/lib/directory/interventions/shared-facets";
import type { InterventionView } from "@/lib/directory/interventions/view";
import type { ListDescription } from "../../ui/facets/list-description";
import { optionLabel } from "./labels";
import { countOf, FACET_TITLES, SORT_WORDS } from "./words";

/** `/indsatser` in words. */
export function interventionList(
	grammar: Grammar<InterventionView>,
	words: Pick<CodeWords, "element" | "group">,
): ListDescription<InterventionView> {
	return {
		address: routes.interventions,
		grammar,
		countOf,
		facetTitles: FACET_TITLES,
		optionLabel: (facet, code) => optionLabel(words, facet, code),
		sortWords: SORT_WORDS,
		searchLabel: "Søg i indsatserne",
		searchHint: "Søg, fx kursus",
		switchLabels: { [WITHOUT_PARTIAL]: "Kun, hvor det indgår fuldt ud" },
		switchOptions: { [WITHOUT_PARTIAL]: "Vis kun, hvor det indgår fuldt ud" },
		open: [PARAM.element, PARAM.targetGroup, PARAM.consent],
		notInForm: [],
	};
}
