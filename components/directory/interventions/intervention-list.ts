import type { Grammar } from "@/lib/base/facets/facet";
import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import { WITHOUT_PARTIAL } from "@/lib/directory/interventions/shared-facets";
import type { InterventionView } from "@/lib/directory/interventions/view";
import type { ListDescription } from "../../ui/facets/list-description";
import { optionLabel } from "./labels";
import { countOf, FACET_TITLES } from "./words";

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
		sortWords: {
			own: "Det, du selv kan bruge",
			number: "Rapportens nummer",
			name: "Navn",
			documentation: "Bedst undersøgt",
		},
		searchLabel: "Søg i indsatserne",
		searchHint: "Søg, fx kursus",
		switchLabels: { [WITHOUT_PARTIAL]: "Kun, hvor det indgår fuldt ud" },
		switchOptions: { [WITHOUT_PARTIAL]: "Vis kun, hvor det indgår fuldt ud" },
		open: ["element", "maalgruppe", "samtykke"],
		notInForm: [],
	};
}
