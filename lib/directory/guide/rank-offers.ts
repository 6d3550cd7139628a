import { byNearness } from "../offers/list";
import { isReachable } from "../offers/reach";
import type { GuideContext } from "./context";
import { fitOf } from "./fit";
import { factsOf, isForOthers, type RankedOffer, scoreOf } from "./offer-facts";

/** What does something that was asked for comes before what is merely for these people. */
const doesAny = ({ needs }: RankedOffer) => (needs.length > 0 ? 0 : 1);

/**
 * Every offer that fits the answers, that the reader can use and whose people can be reached, best first. What more
 * speaks against than for is left out, and so is what is about another illness, and when the close one refuses, what
 * needs consent.
 */
export function fittingOffers(context: GuideContext): RankedOffer[] {
	const { usable, answers } = context;
	const nearest = byNearness(answers.municipalities !== null);
	const refuses = answers.agreement === "refuses";
	const fitting = usable.flatMap((entry): RankedOffer[] => {
		if (isForOthers(entry, context)) return [];
		const fit = fitOf(entry, context);
		if (!fit) return [];
		const facts = factsOf(entry, context);
		if (!isReachable(facts.reach) || (refuses && facts.consent === "yes")) return [];
		return [{ ...fit, ...facts, score: fit.fitScore + scoreOf(facts, context) }];
	});
	return fitting
		.filter(({ score }) => score > 0)
		.sort(
			(a, b) =>
				doesAny(a) - doesAny(b) ||
				b.score - a.score ||
				a.reach.rank - b.reach.rank ||
				nearest(a.offer, b.offer),
		);
}
