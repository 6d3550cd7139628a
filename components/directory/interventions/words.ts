import type { OptionWords } from "@/lib/base/facets/facet";
import type { InterventionFacet, InterventionSort } from "@/lib/directory/interventions/facets";
import type {
	Category,
	DocumentationLevel,
	ElementCode,
	Finding,
	FormCode,
	Price,
	SectionKey,
	Ternary,
} from "@/lib/model/intervention-codes";

/** The words for codes that are not data of their own. One place, so that card, form and page agree. */

export const FACET_TITLES: Record<InterventionFacet["param"], string> = {
	element: "Hvad består hjælpen af?",
	maalgruppe: "Hvem er du pårørende til?",
	form: "Hvordan foregår det?",
	samtykke: "Kræver det din nærmestes samtykke?",
	henvisning: "Skal du henvises?",
	pris: "Pris",
	anonym: "Kan du være anonym?",
	dokumentation: "Hvor godt er det undersøgt?",
};

export const SORT_WORDS: Record<InterventionSort, string> = {
	own: "Det, du selv kan bruge",
	number: "Rapportens nummer",
	name: "Navn",
	documentation: "Bedst undersøgt",
};

export const FORM_WORDS: Record<FormCode, string> = {
	"in-person": "Ved fremmøde",
	phone: "På telefon",
	digital: "På nettet",
	"home-visit": "Hjemmebesøg",
};

const CONSENT_WORDS: Record<Ternary, string> = {
	yes: "Kræver din nærmestes samtykke",
	no: "Kræver ikke din nærmestes samtykke",
	"not-stated": "Samtykke ikke oplyst",
};

const REFERRAL_WORDS: Record<Ternary, string> = {
	yes: "Kræver henvisning",
	no: "Du behøver ingen henvisning",
	"not-stated": "Henvisning ikke oplyst",
};

const ANONYMOUS_WORDS: Record<Ternary, string> = {
	yes: "Du kan være anonym",
	no: "Ikke anonymt",
	"not-stated": "Anonymitet ikke oplyst",
};

export const PRICE_WORDS: Record<Price, string> = {
	free: "Gratis",
	partly: "Delvis egenbetaling",
	paid: "Mod betaling",
	"not-stated": "Pris ikke oplyst",
};

export const CONDITION_WORDS = {
	consent: CONSENT_WORDS,
	referral: REFERRAL_WORDS,
	anonymous: ANONYMOUS_WORDS,
} as const;

export const DOCUMENTATION_WORDS: Record<DocumentationLevel, string> = {
	controlled: "Undersøgt med kontrolgruppe",
	evaluated: "Evalueret",
	"tried-out": "Afprøvet",
	practice: "Erfaring fra praksis",
	none: "Ikke dokumenteret",
};

export const CATEGORY_WORDS: Record<Category, string> = {
	counselling: "Rådgivning",
	conversations: "Samtaler",
	"organisational-development": "Organisationsudvikling",
	"courses-and-teaching": "Kurser og undervisning",
	"guides-and-mentors": "Vejledere, koordinatorer og mentorer",
	"extended-networks": "Udvidede netværk",
};

/** What a finding about effect is called; what it says stands beside it. */
export const FINDING_WORDS: Record<Finding, string> = {
	documented: "Dokumenteret effekt",
	measured: "Målt før og efter, uden sammenligning",
	experienced: "Oplevet, ikke målt",
	"not-known": "Ikke vist",
};

/** What the element is called among professionals, where that is not what a relative would call it. */
export const PROFESSIONAL_ELEMENT_WORDS: Partial<Record<ElementCode, string>> = {
	organisational: "Organisationsudvikling",
};

/** The label of an option that is not data: by facet param, then code. */
export const OPTION_WORDS: OptionWords<InterventionFacet> = {
	form: FORM_WORDS,
	samtykke: CONSENT_WORDS,
	henvisning: REFERRAL_WORDS,
	pris: PRICE_WORDS,
	anonym: ANONYMOUS_WORDS,
	dokumentation: DOCUMENTATION_WORDS,
};

export const NOT_STATED = "Ikke oplyst";

/** The headings of an intervention's sections. */
export const SECTION_TITLES: Record<SectionKey, string> = {
	gettingIt: "Sådan kommer du i gang",
	audience: "Hvem er det til?",
	howItWorks: "Sådan foregår det",
	purpose: "Hvad kan du få ud af det?",
	experience: "Erfaringer",
	evaluation: "Hvad viser undersøgelserne?",
	potential: "Udviklingsmuligheder",
};

export const SILENT = "Det siger kilderne ikke noget om.";

/** "1 indsats", "0 indsatser". */
export const countOf = (n: number) => `${n} ${n === 1 ? "indsats" : "indsatser"}`;
