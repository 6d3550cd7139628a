/** The fixed vocabularies of the catalogue. Everything else (labels, descriptions) is data in `content/`. */

/** The seven element codes in the order of VIVE 2022, table 3.1. */
export const ELEMENTS = [
	"individual",
	"group",
	"peer",
	"family-network",
	"education",
	"guidance",
	"organisational",
] as const;
export type ElementCode = (typeof ELEMENTS)[number];

/** `X` and `(X)` in VIVE 2022, table 4.2. */
export const DEGREES = ["full", "partial"] as const;
export type Degree = (typeof DEGREES)[number];

/** The three target groups of VIVE 2022, appendix 2. */
export const MAIN_GROUPS = ["disability", "mental-vulnerability", "social-exclusion"] as const;

/** How a classification is known: written in the source, or concluded by the editors from it. */
export const BASES = ["stated", "inferred"] as const;

/** Where a fact may be silent: yes, no, or the sources do not say. */
export const TERNARIES = ["yes", "no", "not-stated"] as const;
export type Ternary = (typeof TERNARIES)[number];

/** What a relative pays. */
export const PRICES = ["free", "partly", "paid", "not-stated"] as const;
export type Price = (typeof PRICES)[number];

/** How a relative and the help meet. */
export const FORMS = ["in-person", "phone", "digital", "home-visit"] as const;
export type FormCode = (typeof FORMS)[number];

/** Sections of chapter 5 in VIVE 2022, in its order (5.1 to 5.6). */
export const CATEGORIES = [
	"counselling",
	"conversations",
	"organisational-development",
	"courses-and-teaching",
	"guides-and-mentors",
	"extended-networks",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Documentation levels, strongest first (docs/decisions/0003). */
export const DOCUMENTATION_LEVELS = ["controlled", "evaluated", "tried-out", "practice", "none"] as const;
export type DocumentationLevel = (typeof DOCUMENTATION_LEVELS)[number];

/**
 * What is known of an effect, strongest first: shown in studies; measured before and after, without anybody to compare
 * with; told by those who took part; or not known.
 */
export const FINDINGS = ["documented", "measured", "experienced", "not-known"] as const;
export type Finding = (typeof FINDINGS)[number];

/** The sections of an intervention's text, in the order of the file. */
export const SECTIONS = [
	"purpose",
	"audience",
	"howItWorks",
	"gettingIt",
	"experience",
	"evaluation",
	"potential",
] as const;
export type SectionKey = (typeof SECTIONS)[number];

/** Where the elements and degrees of every intervention come from. */
export const ELEMENT_SOURCE = "vive-2022 tabel 4.2";
