import type { GuideContext } from "./context";
import { onlyGroupsOf } from "./groups";
import type { AboutRule, NeedRule } from "./schema";
import { isForSomeOf, type UsableOffer } from "./usable";

/** The answers that an offer meets, and how well. */
export type OfferFit = {
	about: readonly AboutRule[];
	needs: readonly NeedRule[];
	/** Why it is for everybody, when nothing was answered. */
	because: string | null;
	fitScore: number;
};

const best = (scores: readonly number[]) => Math.max(0, ...scores);

/** When nothing was answered: what everybody may use, if it is not for one group alone. */
function fitForEveryone({ offer, kinds }: UsableOffer, { guide, parents }: GuideContext): OfferFit | null {
	if (onlyGroupsOf(offer, parents).length > 0) return null;
	const [pointer] = guide.everyone
		.filter(({ intervention }) => kinds.includes(intervention))
		.sort((a, b) => b.weight - a.weight);
	return pointer ? { about: [], needs: [], because: pointer.because, fitScore: pointer.weight } : null;
}

/**
 * Which answers an offer meets; `null` when it is for other people or meets none. An answer that means a
 * target group is met by an offer for that group; every other answer by what it speaks for, and a need also by
 * an offer that is made of the right elements itself.
 */
export function fitOf(entry: UsableOffer, context: GuideContext): OfferFit | null {
	const { guide, answers, asked } = context;
	const { offer, kinds, fits } = entry;
	if (answers.about.length + answers.needs.length === 0) return fitForEveryone(entry, context);
	if (asked.size > 0 && !isForSomeOf(entry)) return null;
	const supports = kinds.flatMap((slug) => context.supports.get(slug) ?? []);
	const spokenFor = new Set(
		supports.flatMap((support) => [...support.about, ...support.needs].map(({ rule }) => rule)),
	);
	const about = answers.about.filter((rule) =>
		rule.targetGroups.length > 0 ? fits.get(rule) !== "none" : spokenFor.has(rule),
	);
	const byElement = answers.needs.filter(({ elements }) =>
		elements.some((element) => offer.elements.includes(element)),
	);
	const needs = answers.needs.filter((rule) => byElement.includes(rule) || spokenFor.has(rule));
	const ofKinds = best(supports.map(({ score }) => score));
	const fine = [...fits.values()].includes("fine");
	if (ofKinds === 0 && byElement.length === 0 && !(fine && offer.elements.length > 0)) return null;
	const { fineGroup, mainGroup, ownElement } = guide.weights;
	const ofGroups = fine ? fineGroup : isForSomeOf(entry) ? mainGroup : 0;
	return { about, needs, because: null, fitScore: ofGroups + ofKinds + byElement.length * ownElement };
}
