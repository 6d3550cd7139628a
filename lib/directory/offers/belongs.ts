import type { OfferView } from "./view";

/** Whether an offer stands in lists: what has ended does not. */
export const isListed = ({ status }: Pick<OfferView, "status">): boolean => status !== "ended";

/** Whether it is a municipality's own. */
export const isLocal = ({ coverage }: Pick<OfferView, "coverage">): boolean =>
	coverage.level === "municipality";

/** Whether it is an intervention, and not merely the nearest there is to it. */
export const isInstanceOf = ({ interventions }: Pick<OfferView, "interventions">, slug: string): boolean =>
	interventions.some(({ intervention, fit }) => intervention === slug && fit === "instance");

/** What relatives in a municipality can use, by its code. */
export const usableIn = (offers: readonly OfferView[], code: string): OfferView[] =>
	offers.filter((offer) => isListed(offer) && (offer.covered === null || offer.covered.has(code)));
