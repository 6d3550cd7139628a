import { type Facet, type Grammar, wordsOf } from "@/lib/base/facets/facet";
import { PARAM, type Param } from "@/lib/base/params";
import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import { WITHOUT_PARTIAL } from "@/lib/directory/interventions/shared-facets";
import { type OfferFacet, PLACE_PARAMS } from "@/lib/directory/offers/facets";
import type { OfferView } from "@/lib/directory/offers/view";
import type { ElementCode } from "@/lib/model/intervention-codes";
import type { PlacesDocument } from "@/lib/model/place-schema";
import type { ListDescription } from "../../ui/facets/list-description";
import { countOf, FACET_TITLES, OFFER_OPTION_WORDS, SORT_WORDS } from "./words";

/** Facets whose options are data and bring their names along. */
type NamedByData = Exclude<OfferFacet["param"], keyof typeof OFFER_OPTION_WORDS>;

type Names = { words: CodeWords; places: PlacesDocument };

function optionLabel({ words, places }: Names, { param }: Facet<OfferView>, code: string): string {
	const labels: Record<NamedByData, () => string | undefined> = {
		[PARAM.element]: () => words.element(code as ElementCode),
		[PARAM.targetGroup]: () => words.group(code),
		[PARAM.municipality]: () => places.municipalities.find((entry) => entry.code === code)?.fullName,
		[PARAM.postalCode]: () =>
			`${code} ${places.postalCodes.find((entry) => entry.code === code)?.town ?? ""}`.trim(),
		[PARAM.region]: () => places.regions.find((entry) => entry.slug === code)?.name,
		[PARAM.intervention]: () => words.intervention(code),
	};
	const ofData: Partial<Record<Param, () => string | undefined>> = labels;
	return ofData[param]?.() ?? wordsOf(OFFER_OPTION_WORDS, param, code);
}

/** `/tilbud` in words. */
export function offerList(grammar: Grammar<OfferView>, names: Names): ListDescription<OfferView> {
	return {
		address: routes.offers,
		grammar,
		countOf,
		facetTitles: FACET_TITLES,
		optionLabel: (facet, code) => optionLabel(names, facet, code),
		sortWords: SORT_WORDS,
		searchLabel: "Søg i tilbuddene",
		searchHint: "Søg, fx gruppe",
		switchLabels: { [WITHOUT_PARTIAL]: "Kun, hvor det indgår fuldt ud" },
		switchOptions: { [WITHOUT_PARTIAL]: "Vis kun, hvor det indgår fuldt ud" },
		open: [PARAM.national, PARAM.element, PARAM.targetGroup, PARAM.open],
		notInForm: PLACE_PARAMS,
	};
}
