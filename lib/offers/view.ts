import type { DegreeByElement } from "./elements";
import type { OfferDocument, ProviderDocument } from "./schema";

export type ProviderView = ProviderDocument & { slug: string };

/** When somebody last made sure that the offer is as described, who, and how. */
export type Confirmation = { at: Date; by: string; way: string };

/** An offer with its identity, and with what is concluded from the records around it. */
export type OfferView = OfferDocument & {
	id: string;
	slug: string;
	providerName: string;
	/** When it was last changed in a way that readers need to know of. */
	updated: Date | null;
	confirmation: Confirmation | null;
	/** The elements of its interventions and its own, full before partial. */
	allElements: readonly DegreeByElement[];
	/** The municipalities whose relatives may use it; `null`: all of them. */
	covered: ReadonlySet<string> | null;
};
