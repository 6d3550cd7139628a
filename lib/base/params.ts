/**
 * The parameters of the public addresses in which something is chosen: each by its English name, which is also its
 * name in the API. The Danish words are printed on paper (decision 17): they stay.
 */
export const PARAM = {
	municipality: "kommune",
	postalCode: "postnr",
	region: "region",
	national: "landsdaekkende",
	element: "element",
	targetGroup: "maalgruppe",
	intervention: "indsats",
	form: "form",
	consent: "samtykke",
	referral: "henvisning",
	price: "pris",
	anonymous: "anonym",
	documentation: "dokumentation",
	open: "aaben",
	confirmed: "bekraeftet",
	/** The guide's questions; the API does not have them. */
	about: "om",
	needs: "brug",
	agreement: "ved",
	/** A self-check of the recommendations, as a code. */
	selfCheck: "tjek",
} as const;

type ParamName = keyof typeof PARAM;

/** A parameter in which something is chosen. */
export type Param = (typeof PARAM)[ParamName];

/**
 * The parameters in which people write: a question, where they live, what to add to a list. No answer to an address
 * with one of them is kept, and none is logged (decision 12); `freeTextIn` reads no other.
 */
export const FREE_TEXT = { question: "q", place: "sted", shortlistSearch: "soeg" } as const;

/** A parameter in which people write. */
export type FreeTextParam = (typeof FREE_TEXT)[keyof typeof FREE_TEXT];

/** Both spellings of a facet's parameter. */
export const facetParams = <N extends ParamName>(apiParam: N) => ({ param: PARAM[apiParam], apiParam });
