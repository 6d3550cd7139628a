import type { AboutRule, NeedRule, Pointer } from "../../model/guide-schema";
import type { InterventionView } from "../interventions/view";
import type { Answers } from "./answers";

/** The answers that speak for an intervention, the strongest first, and how much they do together. */
export type Support = {
	about: readonly { rule: AboutRule; pointer: Pointer }[];
	needs: readonly { rule: NeedRule; pointer: Pointer }[];
	score: number;
};

function speaking<R extends { interventions: readonly Pointer[] }>(
	rules: readonly R[],
	slug: string,
	asked: ReadonlySet<string>,
) {
	const counts = ({ onlyFor }: Pointer) => onlyFor.length === 0 || onlyFor.some((group) => asked.has(group));
	return rules
		.flatMap((rule) =>
			rule.interventions
				.filter((pointer) => pointer.intervention === slug && counts(pointer))
				.map((pointer) => ({ rule, pointer })),
		)
		.sort((a, b) => b.pointer.weight - a.pointer.weight);
}

/** What the answers say for one intervention. `asked`: the target groups that they mean. */
export function supportFor(
	slug: string,
	answers: Pick<Answers, "about" | "needs">,
	asked: ReadonlySet<string>,
): Support {
	const about = speaking(answers.about, slug, asked);
	const needs = speaking(answers.needs, slug, asked);
	const score = [...about, ...needs].reduce((sum, { pointer }) => sum + pointer.weight, 0);
	return { about, needs, score };
}

/**
 * Whether an intervention is for the people asked about: an answer that means a group speaks for it, or it
 * shares a group with them. A need alone does not make respite care fit alcohol.
 */
export function isForThem(
	{ targetGroups }: InterventionView,
	{ about }: Support,
	asked: ReadonlySet<string>,
): boolean {
	if (asked.size === 0 || about.some(({ rule }) => rule.targetGroups.length > 0)) return true;
	return targetGroups.some(({ group }) => asked.has(group));
}
