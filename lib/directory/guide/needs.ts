import type { NeedRule } from "../../model/guide-schema";
import { isReachable, type Reach } from "../offers/reach";
import type { UsableOffer } from "./usable";

/** Kinds of help that a need speaks for at least half as much as for the one it speaks for most. */
function strongKinds({ interventions }: NeedRule): ReadonlySet<string> {
	const most = Math.max(...interventions.map(({ weight }) => weight));
	return new Set(
		interventions.filter(({ weight }) => weight * 2 >= most).map(({ intervention }) => intervention),
	);
}

/** Whether one can be answered by somebody: a number that may be called, or a place to write. */
export const canAnswer = ({ ways }: Reach): boolean =>
	ways.some(({ way }) => way === "call" || way === "write");

/**
 * Whether an offer does what a need asks for: somebody who answers, when it is wanted today; else what it is made
 * of, in full; else what kind of help it is. A podcast is no conversation, and a companion at meetings no break.
 */
export function meetsNeed(rule: NeedRule, { offer, kinds }: UsableOffer, reach: Reach): boolean {
	if (!isReachable(reach)) return false;
	if (rule.today) return canAnswer(reach);
	if (rule.elements.length === 0) {
		const strong = strongKinds(rule);
		return kinds.some((kind) => strong.has(kind));
	}
	return offer.allElements.some(
		({ element, degree }) => degree === "full" && rule.elements.includes(element),
	);
}
