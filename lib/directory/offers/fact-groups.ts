/**
 * Facts of an offer that are confirmed together, with how many months that lasts. A telephone number that is wrong
 * sends somebody to nobody, and changes oftener than what an offer is: so the sooner limit. Verification by how
 * fast a fact decays and what it costs when it is wrong (papers, editors-and-safety §2.21); the two numbers are our
 * own choice.
 */
export const GROUP_MONTHS = {
	/** Telephone, mail, address and opening hours. */
	contact: 6,
	/** What it is, for whom, and what it costs. */
	description: 12,
} as const;
export type FactGroup = keyof typeof GROUP_MONTHS;
export const FACT_GROUPS = Object.keys(GROUP_MONTHS) as readonly FactGroup[];

/** What somebody can say that she confirmed. */
export const GROUP_CHOICES = ["all", "contact", "description"] as const satisfies readonly (
	| FactGroup
	| "all"
)[];
export type GroupChoice = (typeof GROUP_CHOICES)[number];

/** The groups of a choice. */
export const groupsOf = (choice: GroupChoice): readonly FactGroup[] =>
	choice === "all" ? FACT_GROUPS : [choice];

/** The groups that a stored confirmation covers, from its JSON; what we do not know is not confirmed. */
export function readGroups(stored: string): FactGroup[] {
	const groups: unknown = JSON.parse(stored);
	return FACT_GROUPS.filter((group) => Array.isArray(groups) && groups.includes(group));
}
