import { OPTION_WORDS } from "@/components/directory/interventions/words";
import type { OptionWords } from "@/lib/base/facets/facet";
import type { OfferFacet, OfferSort } from "@/lib/directory/offers/facets";
import type { FactGroup } from "@/lib/directory/offers/fact-groups";
import type { OfferStatus, PROVIDER_KINDS } from "@/lib/model/offer-codes";

/** "1 tilbud", "0 tilbud". */
export const countOf = (n: number) => `${n} tilbud`;

export const FACET_TITLES: Record<OfferFacet["param"], string> = {
	kommune: "Kommune",
	postnr: "Postnummer",
	region: "Region",
	landsdaekkende: "Lokalt eller hele landet",
	element: "Hvad består hjælpen af?",
	maalgruppe: "Hvem er du pårørende til?",
	indsats: "Type hjælp",
	form: "Hvordan foregår det?",
	aaben: "Åbningstid",
	pris: "Pris",
	henvisning: "Skal du henvises?",
	anonym: "Kan du være anonym?",
	samtykke: "Kræver det din nærmestes samtykke?",
	bekraeftet: "Hvornår er det bekræftet?",
};

/** The labels of options that are not data: by facet param, then code. */
export const OFFER_OPTION_WORDS: OptionWords<OfferFacet> = {
	...OPTION_WORDS,
	landsdaekkende: { no: "Kun lokale og regionale tilbud" },
	aaben: { now: "Telefoner, der er åbne nu" },
	bekraeftet: {
		confirmed: "Inden for et halvt år",
		ageing: "For et halvt til et helt år siden",
		old: "For over et år siden",
		never: "Ikke bekræftet",
	},
};

export const SORT_WORDS: Record<OfferSort, string> = {
	nearness: "Tættest på dig",
	freshness: "Senest bekræftet",
	name: "Navn",
};

export const STATUS_WORDS: Record<OfferStatus, string | null> = {
	open: null,
	paused: "Holder pause",
	uncertain: "Usikkert, om det findes i dag",
	ended: "Findes ikke mere",
};

export const PROVIDER_KIND_WORDS: Record<(typeof PROVIDER_KINDS)[number], string> = {
	municipality: "Kommune",
	region: "Region",
	state: "Offentlig, hele landet",
	association: "Forening eller selvejende",
	private: "Privat",
	partnership: "Samarbejde",
};

/** The groups of an offer's facts. */
export const GROUP_WORDS: Record<FactGroup, string> = {
	contact: "Telefon, mail, adresse og åbningstid",
	description: "Hvad det er, for hvem og hvad det koster",
};

const UNITS = {
	day: ["dag", "dage"],
	week: ["uge", "uger"],
	month: ["måned", "måneder"],
	year: ["år", "år"],
} as const;

/** "for 3 uger siden", "i dag". */
export function agoWords({ unit, count }: { unit: keyof typeof UNITS; count: number }): string {
	if (unit === "day" && count === 0) return "i dag";
	return `for ${count} ${UNITS[unit][count === 1 ? 0 : 1]} siden`;
}
