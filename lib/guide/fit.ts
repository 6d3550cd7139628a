import type { OfferView } from "../offers/view";
import type { GuideContext } from "./context";
import { groupFit, groupsAsked, onlyGroupsOf } from "./groups";
import type { AboutRule, NeedRule } from "./schema";
import { supportFor } from "./support";
import { kindsOf } from "./usable";

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
function fitForEveryone(offer: OfferView, { guide, parents }: GuideContext): OfferFit | null {
	if (onlyGroupsOf(offer, parents).length > 0) return null;
	const kinds = kindsOf(offer);
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
export function fitOf(offer: OfferView, context: GuideContext): OfferFit | null {
	const { guide, answers, parents } = context;
	if (answers.about.length + answers.needs.length === 0) return fitForEveryone(offer, context);
	const supports = kindsOf(offer).map((slug) => supportFor(slug, answers));
	const fits = new Map(answers.about.map((rule) => [rule, groupFit(offer, rule, parents)]));
	const isTheirs = (rule: AboutRule) => (fits.get(rule) ?? "none") !== "none";
	if (groupsAsked(answers).size > 0 && !answers.about.some(isTheirs)) return null;
	const about = answers.about.filter((rule) =>
		rule.targetGroups.length > 0
			? isTheirs(rule)
			: supports.some((support) => support.about.some((entry) => entry.rule === rule)),
	);
	const byElement = answers.needs.filter(({ elements }) =>
		elements.some((element) => offer.elements.includes(element)),
	);
	const needs = answers.needs.filter(
		(rule) =>
			byElement.includes(rule) ||
			supports.some((support) => support.needs.some((entry) => entry.rule === rule)),
	);
	const ofKinds = best(supports.map(({ score }) => score));
	const fine = [...fits.values()].includes("fine");
	if (ofKinds === 0 && byElement.length === 0 && !(fine && offer.elements.length > 0)) return null;
	const { fineGroup, mainGroup, ownElement } = guide.weights;
	const ofGroups = fine ? fineGroup : answers.about.some(isTheirs) ? mainGroup : 0;
	return { about, needs, because: null, fitScore: ofGroups + ofKinds + byElement.length * ownElement };
}
