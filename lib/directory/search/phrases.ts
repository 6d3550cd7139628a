import { tokens } from "../../base/fold";
import { stem } from "./stem";

/** A word of a question as the table sees it: the stems it may have, and whether it may be skipped. */
export type Step = { stems: readonly string[]; isStopWord: boolean };

/** How many small words may stand between two words of a phrase: `vil ikke [selv] have hjælp`. */
const MOST_BETWEEN = 2;

/** The stems of a text, in order. */
export const stemsOf = (text: string) => tokens(text).map(({ word }) => stem(word));

/** Where a phrase ends that begins at `from`, or nothing when it does not stand there. */
export function endOf(phrase: readonly string[], steps: readonly Step[], from: number): number | undefined {
	let at = from;
	for (const [index, wanted] of phrase.entries()) {
		const last = index === 0 ? at : at + MOST_BETWEEN;
		while (at < last && !steps[at]?.stems.includes(wanted) && steps[at]?.isStopWord) at++;
		if (!steps[at]?.stems.includes(wanted)) return undefined;
		at++;
	}
	return at;
}

/** Phrases that may stand anywhere in a question, each with the thing that it names. */
export class Phrases {
	private readonly byFirst = new Map<string, { stems: string[]; names: string }[]>();

	constructor(phrases: Iterable<readonly [text: string, names: string]>) {
		for (const [text, names] of phrases) {
			const stems = stemsOf(text);
			const [first] = stems;
			if (first !== undefined)
				this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), { stems, names }]);
		}
	}

	/**
	 * What is named, each once, in the order of the question.
	 * @param taken places of words that belong to a longer phrase and say nothing alone: "mistet" in "mistet sin bolig"
	 */
	namedIn(steps: readonly Step[], taken: ReadonlySet<number>): ReadonlySet<string> {
		const named = new Set<string>();
		for (const [from, { stems }] of steps.entries()) {
			for (const phrase of stems.flatMap((first) => this.byFirst.get(first) ?? [])) {
				const isAlone = phrase.stems.length > 1 || !taken.has(from);
				if (isAlone && endOf(phrase.stems, steps, from) !== undefined) named.add(phrase.names);
			}
		}
		return named;
	}
}
