import { byNearness, byReach } from "./list";
import type { OfferView } from "./view";

const sharesPlace = (a: OfferView, b: OfferView) =>
	a.covered === null || b.covered === null || [...a.covered].some((code) => b.covered?.has(code));

const doubt = ({ status }: OfferView) => (status === "open" ? 0 : 1);

/** How much two offers have in common: a shared intervention counts for more than a shared group or element. */
function likeness(a: OfferView, b: OfferView): number {
	const interventions = new Set(a.interventions.map(({ intervention }) => intervention));
	const groups = new Set(a.targetGroups.map(({ group }) => group));
	const elements = new Set(a.allElements.map(({ element }) => element));
	const sharedGroups = b.targetGroups.filter(({ group }) => groups.has(group)).length;
	if (groups.size > 0 && sharedGroups === 0) return 0;
	const sharedInterventions = b.interventions.filter(({ intervention }) => interventions.has(intervention));
	const sharedElements = b.allElements.filter(({ element }) => elements.has(element)).length;
	return 4 * sharedInterventions.length + sharedElements + sharedGroups;
}

/**
 * What there is instead of an offer: what most resembles it, for the same people, that relatives in the same
 * place may use; what somebody can be asked about before what not, what is known to exist before what may be gone, the nearest first among equals.
 */
export function alternativesTo(offer: OfferView, offers: readonly OfferView[], most = 3): OfferView[] {
	const nearest = byNearness(true);
	return offers
		.filter(({ slug, status }) => slug !== offer.slug && status !== "ended")
		.filter((other) => sharesPlace(offer, other))
		.map((other) => ({ other, like: likeness(offer, other) }))
		.filter(({ like }) => like > 1)
		.sort(
			(a, b) =>
				byReach(a.other, b.other) ||
				doubt(a.other) - doubt(b.other) ||
				b.like - a.like ||
				nearest(a.other, b.other),
		)
		.slice(0, most)
		.map(({ other }) => other);
}
