import type { InterventionView } from "./view";

const shared = <T>(a: readonly T[], b: readonly T[]) => a.filter((value) => b.includes(value)).length;
const elements = (item: InterventionView) => item.elements.map(({ element }) => element);
const groups = (item: InterventionView) => item.targetGroups.map(({ group }) => group);

/**
 * The interventions that are most like one: shared elements count for more than shared groups, and what
 * has neither is left out. Ties go by number.
 */
export function neighboursOf(
	intervention: InterventionView,
	all: readonly InterventionView[],
	most = 3,
): InterventionView[] {
	return all
		.filter(({ slug }) => slug !== intervention.slug)
		.map((item) => ({
			item,
			likeness:
				2 * shared(elements(item), elements(intervention)) + shared(groups(item), groups(intervention)),
		}))
		.filter(({ likeness }) => likeness > 0)
		.sort((a, b) => b.likeness - a.likeness || a.item.number - b.item.number)
		.slice(0, most)
		.map(({ item }) => item);
}
