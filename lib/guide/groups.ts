import { MAIN_GROUPS } from "../catalogue/codes";
import type { TargetGroupView } from "../catalogue/view";
import type { OfferView } from "../offers/view";
import type { Answers } from "./answers";
import type { AboutRule } from "./schema";

/** The main group that each finer target group lies under; main groups have `null`. */
export type Parents = ReadonlyMap<string, string | null>;

export const parentsOf = (groups: readonly Pick<TargetGroupView, "code" | "parent">[]): Parents =>
	new Map(groups.map(({ code, parent }) => [code, parent]));

/** The target groups that the answers mean; none: they do not tell. */
export const groupsAsked = ({ about }: Pick<Answers, "about">): ReadonlySet<string> =>
	new Set(about.flatMap(({ targetGroups }) => targetGroups));

const isMain = (group: string) => MAIN_GROUPS.some((main) => main === group);
const groupsOf = ({ targetGroups }: OfferView) => targetGroups.map(({ group }) => group);

/** Whether an offer is for all of a main group: it names that, and no finer group under it. */
const isWide = (groups: readonly string[], main: string, parents: Parents) =>
	groups.includes(main) && groups.every((group) => parents.get(group) !== main);

/**
 * How well an offer's groups suit what an answer means: made for a finer group of it; for its whole main group
 * or a related group; or for others.
 */
export type GroupFit = "fine" | "main" | "none";

export function groupFit(offer: OfferView, rule: AboutRule, parents: Parents): GroupFit {
	const groups = groupsOf(offer);
	if (rule.targetGroups.some((group) => !isMain(group) && groups.includes(group))) return "fine";
	if (rule.relatedGroups.some((group) => groups.includes(group))) return "main";
	return rule.targetGroups.some((group) => isMain(group) && isWide(groups, group, parents)) ? "main" : "none";
}

/** The finer groups that an offer is for alone; none when it is for a whole main group, or for several. */
export function onlyGroupsOf(offer: OfferView, parents: Parents): string[] {
	const groups = groupsOf(offer);
	const mains = groups.filter(isMain);
	if (mains.length > 1 || mains.some((main) => isWide(groups, main, parents))) return [];
	return groups.filter((group) => !isMain(group));
}
