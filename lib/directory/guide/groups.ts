import type { AboutRule } from "../../model/guide-schema";
import { isForWhole, isMainGroup, type Parents, servesGroup } from "../interventions/target-groups";
import type { OfferView } from "../offers/view";
import type { Answers } from "./answers";

/** The target groups that the answers mean; none: they do not tell. */
export const groupsAsked = ({ about }: Pick<Answers, "about">): ReadonlySet<string> =>
	new Set(about.flatMap(({ targetGroups }) => targetGroups));

const groupsOf = ({ targetGroups }: OfferView) => targetGroups.map(({ group }) => group);

/**
 * How well an offer's groups suit what an answer means: made for a finer group of it; for its whole main group
 * or a related group; or for others.
 */
export type GroupFit = "fine" | "main" | "none";

export function groupFit(offer: OfferView, rule: AboutRule, parents: Parents): GroupFit {
	const groups = groupsOf(offer);
	if (rule.targetGroups.some((group) => !isMainGroup(group) && groups.includes(group))) return "fine";
	if (rule.relatedGroups.some((group) => groups.includes(group))) return "main";
	const named = rule.targetGroups.filter(
		(group) => !isMainGroup(group) || isForWhole(groups, group, parents),
	);
	return named.some((group) => servesGroup(groups, group, parents)) ? "main" : "none";
}

/** The finer groups that an offer is for alone; none when it is for a whole main group, or for several. */
export function onlyGroupsOf(offer: OfferView, parents: Parents): string[] {
	const groups = groupsOf(offer);
	const mains = groups.filter(isMainGroup);
	if (mains.length > 1 || mains.some((main) => isForWhole(groups, main, parents))) return [];
	return groups.filter((group) => !isMainGroup(group));
}
