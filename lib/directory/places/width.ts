import { MAIN_GROUPS } from "../../model/intervention-codes";
import type { OfferView } from "../offers/view";

/** Groups that what is for many names: the main ones, and those that illness as such is filed under. */
const WIDE: ReadonlySet<string> = new Set([
	...MAIN_GROUPS,
	"psykisk-sygdom",
	"psykisk-krise",
	"langvarig-sygdom",
]);

/** How many of the three main groups of relatives an offer is for as a whole; none when it is for one illness. */
export function widthOf({ targetGroups }: Pick<OfferView, "targetGroups">): number {
	if (targetGroups.some(({ group }) => !WIDE.has(group))) return 0;
	return MAIN_GROUPS.filter((main) => targetGroups.some(({ group }) => group === main)).length;
}
