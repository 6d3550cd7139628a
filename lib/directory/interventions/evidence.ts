import { DOCUMENTATION_LEVELS, FINDINGS } from "../../model/intervention-codes";
import type { InterventionView } from "./view";

type Documented = Pick<InterventionView, "documentation">;

/**
 * The findings for citizen and relative, the stronger first; a record from before they were told apart knows none.
 */
function findingsOf({ documentation }: Documented): [stronger: number, weaker: number] {
	const { effectForCitizen, effectForRelative } = documentation;
	const [a = 0, b = 0] = [effectForCitizen, effectForRelative]
		.map((effect) => FINDINGS.indexOf(effect?.finding ?? "not-known"))
		.sort((x, y) => x - y);
	return [a, b];
}

/**
 * Orders what is best known first. What is known of effect goes before the level: the level tells that somebody has
 * looked, and a thing may have been looked at with nothing to show for it. Neither the citizen's nor the relative's
 * effect counts for more (docs/decisions/0003).
 */
export function byEvidence(a: Documented, b: Documented): number {
	const [strongerA, weakerA] = findingsOf(a);
	const [strongerB, weakerB] = findingsOf(b);
	const level = ({ documentation }: Documented) => DOCUMENTATION_LEVELS.indexOf(documentation.level);
	return strongerA - strongerB || weakerA - weakerB || level(a) - level(b);
}
