import type { Facet, Grammar } from "@/lib/base/facets/facet";
import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import { WITHOUT_PARTIAL } from "@/lib/directory/interventions/shared-facets";
import type { OfferView } from "@/lib/directory/offers/view";
import type { ElementCode } from "@/lib/model/intervention-codes";
import type { PlacesDocument } from "@/lib/model/place-schema";
import type { ListDescription } from "../../ui/facets/list-description";
import { countOf, FACET_TITLES, OFFER_OPTION_WORDS } from "./words";

type Known = { words: CodeWords; places: PlacesDocument };

function optionLabel({ words, places }: Known, { param }: Facet<OfferView>, code: string): string {
	const labels: Record<string, () => string | undefined> = {
		element: () => words.element(code as ElementCode),
		maalgruppe: () => words.group(code),
		kommune: () => places.municipalities.find((entry) => entry.code === code)?.fullName,
		postnr: () => `${code} ${places.postalCodes.find((entry) => entry.code === code)?.town ?? ""}`.trim(),
		region: () => places.regions.find((entry) => entry.slug === code)?.name,
		indsats: () => words.intervention(code),
	};
	return labels[param]?.() ?? OFFER_OPTION_WORDS[param]?.[code] ?? code;
}

/** `/tilbud` in words. */
export function offerList(grammar: Grammar<OfferView>, known: Known): ListDescription<OfferView> {
	return {
		address: routes.offers,
		grammar,
		countOf,
		facetTitles: FACET_TITLES,
		optionLabel: (facet, code) => optionLabel(known, facet, code),
		sortWords: { nearness: "Tættest på dig", freshness: "Senest bekræftet", name: "Navn" },
		searchLabel: "Søg i tilbuddene",
		searchHint: "Søg, fx gruppe",
		switchLabels: { [WITHOUT_PARTIAL]: "Kun, hvor det indgår fuldt ud" },
		switchOptions: { [WITHOUT_PARTIAL]: "Vis kun, hvor det indgår fuldt ud" },
		open: ["landsdaekkende", "element", "maalgruppe", "aaben"],
		notInForm: ["kommune", "postnr", "region"],
	};
}
