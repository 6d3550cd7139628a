import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import { interventionGrammar } from "@/lib/directory/interventions/facets";
import { WITHOUT_PARTIAL } from "@/lib/directory/interventions/shared-facets";
import type { InterventionView } from "@/lib/directory/interventions/view";
import type { ListDescription } from "../../ui/facets/list-description";
import { optionLabel } from "./labels";
import { countOf, FACET_TITLES } from "./words";

/** `/indsatser` in words. */
export function interventionList(
	catalogue: Pick<Catalogue, "elements" | "targetGroups">,
): ListDescription<InterventionView> {
	return {
		address: routes.interventions,
		grammar: interventionGrammar(catalogue.targetGroups),
		countOf,
		facetTitles: FACET_TITLES,
		optionLabel: (facet, code) => optionLabel(catalogue, facet, code),
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
