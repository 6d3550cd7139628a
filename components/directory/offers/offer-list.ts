import type { Facet } from "@/lib/base/facets/facet";
import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import { WITHOUT_PARTIAL } from "@/lib/directory/interventions/shared-facets";
import { offerGrammar } from "@/lib/directory/offers/facets";
import type { OfferView } from "@/lib/directory/offers/view";
import type { ListDescription } from "../../ui/facets/list-description";
import { groupLabel } from "../interventions/labels";
import { countOf, FACET_TITLES, OFFER_OPTION_WORDS } from "./words";

function optionLabel(catalogue: Catalogue, { param }: Facet<OfferView>, code: string): string {
	const { elements, places, interventions } = catalogue;
	const labels: Record<string, () => string | undefined> = {
		element: () => elements.find((element) => element.code === code)?.label,
		maalgruppe: () => groupLabel(catalogue, code),
		kommune: () => places.municipalities.find((entry) => entry.code === code)?.fullName,
		postnr: () => `${code} ${places.postalCodes.find((entry) => entry.code === code)?.town ?? ""}`.trim(),
		region: () => places.regions.find((entry) => entry.slug === code)?.name,
		indsats: () => interventions.find((entry) => entry.slug === code)?.title,
	};
	return labels[param]?.() ?? OFFER_OPTION_WORDS[param]?.[code] ?? code;
}

/** `/tilbud` in words. */
export function offerList(catalogue: Catalogue, now: Date): ListDescription<OfferView> {
	return {
		address: routes.offers,
		grammar: offerGrammar(catalogue, now),
		countOf,
		facetTitles: FACET_TITLES,
		optionLabel: (facet, code) => optionLabel(catalogue, facet, code),
		sortWords: { nearness: "Tættest på dig", freshness: "Senest bekræftet", name: "Navn" },
		searchLabel: "Søg i tilbuddene",
		searchHint: "Søg, fx gruppe",
		switchLabels: { [WITHOUT_PARTIAL]: "Kun, hvor det indgår fuldt ud" },
		switchOptions: { [WITHOUT_PARTIAL]: "Vis kun, hvor det indgår fuldt ud" },
		open: ["landsdaekkende", "element", "maalgruppe", "aaben"],
		notInForm: ["kommune", "postnr", "region"],
	};
}
