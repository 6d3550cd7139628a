import type { AboutRule } from "../../model/guide-schema";
import type { Parents } from "../interventions/target-groups";
import type { OfferView } from "../offers/view";
import type { Answers } from "./answers";
import { type GroupFit, groupFit } from "./groups";

/** An offer that the reader can use where she lives. */
export type UsableOffer = {
	offer: OfferView;
	/** The interventions that it is an instance of; what it merely resembles says nothing about it. */
	kinds: readonly string[];
	/** How well it suits the people that each answer means. */
	fits: ReadonlyMap<AboutRule, GroupFit>;
};

/** The interventions that an offer is an instance of. */
export const kindsOf = ({ interventions }: OfferView): string[] =>
	interventions.filter(({ fit }) => fit === "instance").map(({ intervention }) => intervention);

/**
 * Whether the reader can use an offer where she lives; when she has not said where, only what is for the whole
 * country. What has ended is for nobody.
 */
function isUsable({ status, covered }: OfferView, { municipalities }: Answers): boolean {
	if (status === "ended") return false;
	return covered === null || (municipalities?.some((code) => covered.has(code)) ?? false);
}

/** The offers that the reader can use, with what the answers make of them. */
export const usableOffers = (
	offers: readonly OfferView[],
	answers: Answers,
	parents: Parents,
): UsableOffer[] =>
	offers
		.filter((offer) => isUsable(offer, answers))
		.map((offer) => ({
			offer,
			kinds: kindsOf(offer),
			fits: new Map(answers.about.map((rule) => [rule, groupFit(offer, rule, parents)])),
		}));

/** Whether an offer suits the people that some answer means. */
export const isForSomeOf = ({ fits }: UsableOffer): boolean =>
	[...fits.values()].some((fit) => fit !== "none");
