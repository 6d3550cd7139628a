import type { SearchWords } from "../../model/search-words";
import { endOf, type Step, stemsOf } from "./phrases";
import { FACTORS } from "./tuning";

/** A way to answer a word: documents that have all these stems. */
export type Alternative = {
	stems: readonly string[];
	factor: number;
	/** How telling each stem counts as, at most. */
	ceiling: number;
};
/** An answer to a word, whoever asks for it. */
export type Answer = Pick<Alternative, "stems" | "factor">;

type Phrase = { stems: string[]; answers: Answer[]; literal: number };
/** A phrase that was found: where it ends, what answers it, and what its own words are worth beside that. */
export type Match = { end: number; answers: readonly Answer[]; literal: number };

/** The table's answers to what people say. */
export class Thesaurus {
	private readonly byFirst = new Map<string, Phrase[]>();

	/** @param content the stems of a text that are worth looking for */
	constructor(
		words: SearchWords,
		private readonly content: (text: string) => string[],
	) {
		for (const phrases of words.same) {
			for (const phrase of phrases) {
				const others = phrases.filter((other) => other !== phrase);
				this.add(phrase, others, FACTORS.same, FACTORS.asTyped);
			}
		}
		for (const { says, means } of words.everyday) {
			for (const phrase of says) this.add(phrase, means, FACTORS.everyday, FACTORS.everydayLiteral);
		}
		for (const { says, means } of words.diagnoses) {
			for (const phrase of says) this.add(phrase, means, FACTORS.diagnosis, FACTORS.asTyped);
		}
	}

	private add(text: string, means: readonly string[], factor: number, literal: number) {
		const stems = stemsOf(text);
		const [first = ""] = stems;
		const answers = means.map((meaning) => ({ stems: this.content(meaning), factor }));
		const phrases = this.byFirst.get(first) ?? [];
		const known = phrases.find((phrase) => phrase.stems.join(" ") === stems.join(" "));
		if (known) {
			known.answers.push(...answers);
			known.literal = Math.max(known.literal, literal);
		} else phrases.push({ stems, answers, literal });
		this.byFirst.set(
			first,
			phrases.sort((a, b) => b.stems.length - a.stems.length),
		);
	}

	/**
	 * The longest phrase of the table that begins here: where it ends, and what answers it. A small word is never
	 * a phrase of its own, even if it is inflected like one.
	 */
	match(steps: readonly Step[], from: number): Match | undefined {
		const step = steps[from];
		const phrases = (step?.stems ?? [])
			.flatMap((first) => this.byFirst.get(first) ?? [])
			.filter(({ stems }) => stems.length > 1 || !step?.isStopWord);
		for (const { stems, ...phrase } of phrases.sort((a, b) => b.stems.length - a.stems.length)) {
			const end = endOf(stems, steps, from);
			if (end !== undefined) return { end, ...phrase };
		}
		return undefined;
	}
}
