import { type Answered, type CheckRow, countOf } from "@/lib/directory/recommendations/outcome";
import { CHECK_ANSWERS } from "@/lib/directory/recommendations/self-check";
import { ANSWER_WORDS, UNANSWERED } from "./words";

/** How many say what: “3 ja, 1 nej, 4 ikke besvaret”. What nobody said is left out, and a single answer stands alone. */
export function countWords(answers: readonly Answered[]): string {
	const [only, other] = answers;
	if (only && !other) return only.answer ? ANSWER_WORDS[only.answer] : UNANSWERED;
	const said = [...CHECK_ANSWERS, null].map((answer) => ({
		count: countOf(answers, answer),
		label: answer ? ANSWER_WORDS[answer] : UNANSWERED,
	}));
	return said
		.filter(({ count }) => count > 0)
		.map(({ count, label }) => `${count} ${label.toLocaleLowerCase("da")}`)
		.join(", ");
}

/** The answers of all rows of one list. */
export const allAnswers = (rows: readonly CheckRow[]): Answered[] =>
	rows.flatMap(({ answers }) => [...answers]);
