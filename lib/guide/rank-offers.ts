import { byNearness } from "../offers/list";
import type { Answers } from "./answers";
import type { GuideContext } from "./context";
import { fitOf } from "./fit";
import { factsOf, type RankedOffer, scoreOf } from "./offer-facts";
import { kindsOf } from "./usable";

const MOST_OFFERS = 6;
/** Of one kind, so that a list shows different ways. */
const MOST_OF_A_KIND = 2;

/**
 * Every offer that fits the answers and that the reader can use, best first; what more speaks against than for
 * is left out, and when the close one refuses, what needs consent.
 */
export function fittingOffers(context: GuideContext): RankedOffer[] {
	const { usable, answers } = context;
	const nearest = byNearness(answers.municipalities !== null);
	const fitting = usable.flatMap((entry): RankedOffer[] => {
		const fit = fitOf(entry, context);
		if (!fit) return [];
		const facts = factsOf(entry, context);
		return [{ ...fit, ...facts, score: fit.fitScore + scoreOf(facts, context) }];
	});
	return fitting
		.filter(({ score, consent }) => score > 0 && !(answers.agreement === "refuses" && consent === "yes"))
		.sort((a, b) => b.score - a.score || nearest(a.offer, b.offer));
}

/** The best of them, few of a kind, the nearest first when a place is known. */
export function chooseOffers(fitting: readonly RankedOffer[], answers: Answers): RankedOffer[] {
	const counts = new Map<string, number>();
	const chosen = fitting.filter(({ offer }) => {
		const kind = kindsOf(offer)[0] ?? offer.elements.join();
		const count = (counts.get(kind) ?? 0) + 1;
		counts.set(kind, count);
		return count <= MOST_OF_A_KIND;
	});
	const most = chosen.slice(0, MOST_OFFERS);
	if (answers.municipalities === null) return most;
	const near = { municipality: 0, region: 1, national: 2 };
	return most.sort(
		(a, b) => near[a.offer.coverage.level] - near[b.offer.coverage.level] || b.score - a.score,
	);
}
