import type { OfferDocument } from "../../model/offer-schema";
import type { InterventionView } from "../interventions/view";
import { type ConfirmationRequests, NO_REQUESTS } from "./confirmation-requests";
import { type Confirmed, NEVER_CONFIRMED, wholeConfirmation } from "./confirmed";
import { consentFactOf } from "./consent";
import { elementsOfOffer } from "./elements";
import { hasSomebody } from "./reach";
import type { ReachContext } from "./reach-context";
import type { OfferView, ProviderView } from "./view";

type Stored = { id: string; slug: string; document: OfferDocument; updated: Date | null };
type AssemblyContext = {
	interventions: readonly InterventionView[];
	providers: readonly Pick<ProviderView, "slug" | "name">[];
	/** By record, as what follows. */
	confirmations: ReadonlyMap<string, Confirmed>;
	asked: ReadonlyMap<string, ConfirmationRequests>;
	/** Who stands behind them. */
	reach: ReachContext;
};

/** Offers as pages and lists read them: each with its provider's name, its elements and its confirmation. */
export function assembleOffers(offers: readonly Stored[], context: AssemblyContext): OfferView[] {
	const interventions = new Map(context.interventions.map((entry) => [entry.slug, entry]));
	const names = new Map(context.providers.map(({ slug, name }) => [slug, name]));
	return offers.map(({ id, slug, document, updated }) => {
		const offer = {
			id,
			slug,
			...document,
			consentFact: consentFactOf(document),
			updated,
			providerName: names.get(document.provider) ?? document.provider,
			confirmation: wholeConfirmation(context.confirmations.get(id) ?? NEVER_CONFIRMED),
			confirmed: context.confirmations.get(id) ?? NEVER_CONFIRMED,
			asked: context.asked.get(id) ?? NO_REQUESTS,
			allElements: elementsOfOffer(document, interventions),
			covered: document.coverage.level === "national" ? null : new Set(document.coverage.municipalities),
		};
		return { ...offer, reachable: hasSomebody(offer, context.reach) };
	});
}
