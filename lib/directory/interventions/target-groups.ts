import { MAIN_GROUPS } from "../../model/intervention-codes";
import type { TargetGroupView } from "../catalogue";

/** The main group that each finer target group lies under; main groups have `null`. */
export type Parents = ReadonlyMap<string, string | null>;

export const parentsOf = (groups: readonly Pick<TargetGroupView, "code" | "parent">[]): Parents =>
	new Map(groups.map(({ code, parent }) => [code, parent]));

export const isMainGroup = (group: string): boolean => MAIN_GROUPS.some((main) => main === group);

/** Whether something is for all of a main group: it names that, and no finer group under it. */
export const isForWhole = (groups: readonly string[], main: string, parents: Parents): boolean =>
	groups.includes(main) && groups.every((group) => parents.get(group) !== main);

/**
 * Whether something for these groups is for a group as well: it names the group, or all of the main group that
 * it lies under (decision 24). Help for "handicap" without a finer group is for autism; help for stroke is not.
 */
export function servesGroup(groups: readonly string[], code: string, parents: Parents): boolean {
	if (groups.includes(code)) return true;
	const main = parents.get(code);
	return typeof main === "string" && isForWhole(groups, main, parents);
}
