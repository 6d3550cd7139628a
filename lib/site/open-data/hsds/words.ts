import type { OfferView } from "../../../directory/offers/view";
import type { Price, Ternary } from "../../../model/intervention-codes";

/** The taxonomies by which services are described: the 18, their elements, and what we say of our own knowledge. */
export const TAXONOMIES = ["interventions", "elements", "target-groups", "certainty", "consent"] as const;
export type TaxonomyCode = (typeof TAXONOMIES)[number];

/** How sure it is that an offer is there; and, beside it, that its source is old or has no date. */
export const CERTAINTY_TERMS = ["confirmed", "sourced", "uncertain", "old-source", "undated-source"] as const;
type CertaintyTerm = (typeof CERTAINTY_TERMS)[number];

export const CONSENT_TERMS = ["yes", "no", "not-stated"] as const satisfies Ternary[];

type Words = { name: string; description: string };

/** What HSDS needs said in Danish that is not in the records. */
export type HsdsWords = {
	taxonomies: Record<TaxonomyCode, Words>;
	certainty: Record<CertaintyTerm, Words>;
	consent: Record<Ternary, Words>;
	price: Record<Price, string | null>;
	referral: Record<Ternary, string | null>;
	country: string;
	/** What to know before one relies on it; nothing where there is nothing. */
	alert: (offer: OfferView, now: Date) => string | null;
	/** What is said of a number that may not simply be called. */
	unsureNumber: string;
	/** What kind of organisation it is, where no source tells more. */
	provider: (kind: string) => string;
	ourPage: string;
	source: string;
	chat: string;
};
