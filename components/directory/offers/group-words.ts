import { isForWhole, isMainGroup, type Parents } from "@/lib/directory/interventions/target-groups";
import type { OfferView } from "@/lib/directory/offers/view";
import type { MAIN_GROUPS } from "@/lib/model/intervention-codes";

const FOR_ALL: Record<(typeof MAIN_GROUPS)[number], string> = {
	disability: "med handicap",
	"mental-vulnerability": "med psykisk sårbarhed",
	"social-exclusion": "i social udsathed",
};

/**
 * "For alle med handicap", when an offer is for whole main groups: such help is also for the finer groups under them
 * (decision 24). For all three it is for all relatives; `null` where it is for finer groups only.
 */
export function forAllWords(
	{ targetGroups }: Pick<OfferView, "targetGroups">,
	parents: Parents,
): string | null {
	const groups = targetGroups.map(({ group }) => group);
	const whole = groups.filter((group) => isMainGroup(group) && isForWhole(groups, group, parents));
	if (whole.length === 0) return null;
	if (whole.length === Object.keys(FOR_ALL).length) return "For alle pårørende";
	return `For alle ${whole.map((group) => FOR_ALL[group as keyof typeof FOR_ALL]).join(" eller ")}`;
}
