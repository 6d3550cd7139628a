import type { Asked } from "./asked";
import type { Confirmation, Confirmed } from "./confirmed";
import type { DegreeByElement } from "./elements";
import type { OfferDocument, ProviderDocument } from "./schema";

export type ProviderView = ProviderDocument & { slug: string };

/** An offer with its identity, and with what is concluded from the records around it. */
export type OfferView = OfferDocument & {
	id: string;
	slug: string;
	providerName: string;
	/** When it was last changed in a way that readers need to know of. */
	updated: Date | null;
	/** When somebody last made sure of all of it. */
	confirmation: Confirmation | null;
	/** The same for each group of its facts. */
	confirmed: Confirmed;
	/** When its provider was asked, and answered. */
	asked: Asked;
	/** The elements of its interventions and its own, full before partial. */
	allElements: readonly DegreeByElement[];
	/** The municipalities whose relatives may use it; `null`: all of them. */
	covered: ReadonlySet<string> | null;
};
