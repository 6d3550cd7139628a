import type { OfferView } from "../offers/view";
import type { Answers } from "./answers";
import type { GuideContext } from "./context";
import { groupFit, groupsAsked } from "./groups";

/**
 * Whether the reader can use an offer where she lives; when she has not said where, only what is for the whole
 * country. What has ended is for nobody.
 */
export function isUsable(
	{ status, covered }: OfferView,
	{ municipalities }: Pick<Answers, "municipalities">,
) {
	if (status === "ended") return false;
	return covered === null || (municipalities?.some((code) => covered.has(code)) ?? false);
}

/** The interventions that an offer is an instance of; what it merely resembles says nothing about it. */
export const kindsOf = ({ interventions }: OfferView): string[] =>
	interventions.filter(({ fit }) => fit === "instance").map(({ intervention }) => intervention);

/** Whether there is something of a kind where the reader lives, in the whole country, or nothing we know of. */
export type Availability = "local" | "national" | "none";

/**
 * What the reader can use of an intervention, for the people that she told of. What may no longer exist does
 * not stand for the whole country.
 */
export function availabilityOf(slug: string, { offers, answers, parents }: GuideContext): Availability {
	const tells = groupsAsked(answers).size > 0;
	const usable = offers
		.filter((offer) => kindsOf(offer).includes(slug) && isUsable(offer, answers))
		.filter((offer) => !tells || answers.about.some((rule) => groupFit(offer, rule, parents) !== "none"));
	if (usable.some(({ covered }) => covered !== null)) return "local";
	return usable.some(({ status }) => status === "open") ? "national" : "none";
}
