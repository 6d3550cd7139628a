import type { OfferDocument } from "../../model/offer-schema";
import type { ProviderDocument } from "../../model/provider-schema";
import type { ConfirmationRequests } from "./confirmation-requests";
import type { Confirmation, Confirmed } from "./confirmed";
import type { ConsentFact } from "./consent";
import type { DegreeByElement } from "./elements";

/** Who runs offers, and when somebody last confirmed how to reach them. */
export type ProviderView = ProviderDocument & { id: string; slug: string; confirmed: Confirmed };

/** An offer with its identity, and with what is concluded from the records around it. */
export type OfferView = OfferDocument & {
	id: string;
	slug: string;
	providerName: string;
	/** Whether the close one must agree; what the record leaves open may follow from what it is. */
	consentFact: ConsentFact;
	/** When it was last changed in a way that readers need to know of. */
	updated: Date | null;
	/** When somebody last confirmed all of it. */
	confirmation: Confirmation | null;
	/** The same for each group of its facts. */
	confirmed: Confirmed;
	/** When its provider was asked, and answered. */
	asked: ConfirmationRequests;
	/** The elements of its interventions and its own, full before partial. */
	allElements: readonly DegreeByElement[];
	/** Somebody can be asked about it: itself, its provider or the municipality. */
	reachable: boolean;
	/** The municipalities whose relatives may use it; `null`: all of them. */
	covered: ReadonlySet<string> | null;
};
