import type { Category, DocumentationLevel, FormCode, Price, Ternary } from "@/lib/catalogue/codes";

/** The words for codes that are not data of their own. One place, so that card, form and page agree. */

export const FACET_TITLES: Record<string, string> = {
	element: "Hvad hjælpen består af",
	maalgruppe: "Hvem du er pårørende til",
	form: "Hvordan I mødes",
	samtykke: "Skal din nærmeste sige ja?",
	henvisning: "Skal du henvises?",
	pris: "Pris",
	anonym: "Kan du være anonym?",
	dokumentation: "Hvor godt er det undersøgt?",
};

export const FORM_WORDS: Record<FormCode, string> = {
	"in-person": "I mødes",
	phone: "Telefon",
	digital: "På nettet",
	"home-visit": "Besøg i hjemmet",
};

const CONSENT_WORDS: Record<Ternary, string> = {
	yes: "Din nærmeste skal sige ja",
	no: "Din nærmeste skal ikke spørges",
	"not-stated": "Samtykke ikke oplyst",
};

const REFERRAL_WORDS: Record<Ternary, string> = {
	yes: "Kræver henvisning",
	no: "Uden henvisning",
	"not-stated": "Henvisning ikke oplyst",
};

const ANONYMOUS_WORDS: Record<Ternary, string> = {
	yes: "Du kan være anonym",
	no: "Ikke anonymt",
	"not-stated": "Anonymitet ikke oplyst",
};

export const PRICE_WORDS: Record<Price, string> = {
	free: "Gratis",
	partly: "Delvis betaling",
	paid: "Koster penge",
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

/** The label of an option that is not data: by facet param, then code. */
export const OPTION_WORDS: Record<string, Record<string, string>> = {
	form: FORM_WORDS,
	samtykke: CONSENT_WORDS,
	henvisning: REFERRAL_WORDS,
	pris: PRICE_WORDS,
	anonym: ANONYMOUS_WORDS,
	dokumentation: DOCUMENTATION_WORDS,
};

export const NOT_STATED = "Ikke oplyst";

/** "1 indsats", "0 indsatser". */
export const countOf = (n: number) => `${n} ${n === 1 ? "indsats" : "indsatser"}`;
