import type { AboutRule, NeedRule } from "../../model/guide-schema";
import { reachOf } from "../offers/reach";
import type { GuideContext } from "./context";
import { onlyGroupsOf } from "./groups";
import { meetsNeed } from "./needs";
import { isForSomeOf, type UsableOffer } from "./usable";

/** The answers that an offer meets, and how well. */
export type OfferFit = {
	about: readonly AboutRule[];
	needs: readonly NeedRule[];
	/** Why it is for everybody, when nothing was answered. */
	because: string | null;
	/** It is made for a finer group that was named. */
	fine: boolean;
	fitScore: number;
};

const best = (scores: readonly number[]) => Math.max(0, ...scores);

/** When nothing was answered: what everybody may use. */
function fitForEveryone({ kinds }: UsableOffer, { guide }: GuideContext): OfferFit | null {
	const [pointer] = guide.everyone
		.filter(({ intervention }) => kinds.includes(intervention))
		.sort((a, b) => b.weight - a.weight);
	return pointer
		? { about: [], needs: [], because: pointer.because, fine: false, fitScore: pointer.weight }
		: null;
}

/** Whether it is for the people that the answers name; when they name none, for no group alone. */
const isForThem = (entry: UsableOffer, { asked, parents }: GuideContext) =>
	asked.size > 0 ? isForSomeOf(entry) : onlyGroupsOf(entry.offer, parents).length === 0;

/**
 * Which answers an offer meets; `null` when it is for other people or meets none. An answer that means a target
 * group is met by an offer for that group, every other one by what it speaks for, a need by what it does.
 */
export function fitOf(entry: UsableOffer, context: GuideContext): OfferFit | null {
	const { guide, answers, now, reach, at } = context;
	const { offer, kinds, fits } = entry;
	if (!isForThem(entry, context)) return null;
	if (answers.about.length + answers.needs.length === 0) return fitForEveryone(entry, context);
	const supports = kinds.flatMap((slug) => context.supports.get(slug) ?? []);
	const spokenFor = new Set(supports.flatMap(({ about }) => about.map(({ rule }) => rule)));
	const about = answers.about.filter((rule) =>
		rule.targetGroups.length > 0 ? fits.get(rule) !== "none" : spokenFor.has(rule),
	);
	const found = answers.needs.length > 0 ? reachOf(offer, reach, now, at) : null;
	const needs = found ? answers.needs.filter((rule) => meetsNeed(rule, entry, found)) : [];
	const ofKinds = best(supports.map(({ score }) => score));
	const fine = [...fits.values()].includes("fine");
	if (about.length + needs.length === 0) return null;
	const { fineGroup, mainGroup, needMet = 0 } = guide.weights;
	const ofGroups = fine ? fineGroup : isForSomeOf(entry) ? mainGroup : 0;
	return { about, needs, because: null, fine, fitScore: ofGroups + ofKinds + needs.length * needMet };
}
