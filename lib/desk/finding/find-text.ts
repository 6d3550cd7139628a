import { tokens } from "../../base/fold";
import { withoutPhones } from "../../base/phone-words";
import { planFor } from "../../directory/search/plan";
import { stem } from "../../directory/search/stem";
import { answering, type Need } from "./needs";
import type { TextIndex } from "./text-index";

/** What was found: revisions by how well they answer (0 best), and the question as it was understood. */
export type Found = { tiers: ReadonlyMap<number, number>; corrected: string | null };

/** A number: itself, or what begins so. A number is never taken for one like it. */
const ofDigits = (index: TextIndex, word: string): Need =>
	index.having(word).length > 0 ? [[word]] : index.beginning(word).map((begun) => [begun]);

/** A question's parts: numbers are looked for as they are, the rest as words. */
function partsOf(question: string) {
	const { phones, rest } = withoutPhones(question);
	const all = tokens(rest);
	const digits = all.filter(({ word }) => /\d/.test(word)).map(({ word }) => word);
	const words = all.filter(({ word }) => !/\d/.test(word));
	return { digits: [...phones, ...digits], words, text: words.map(({ text }) => text).join(" ") };
}
type Parts = ReturnType<typeof partsOf>;

/** The words as they stand there, in any inflection. */
const literally = (words: Parts["words"]): Need[] => words.map(({ word }) => [[stem(word)]]);

function answersTo(index: TextIndex, { digits, words, text }: Parts, correctsTypos: boolean) {
	const plan = planFor(text, index.reader, correctsTypos);
	const must = plan.wanted
		.filter((one) => one.must)
		.map(({ alternatives }): Need => alternatives.map(({ stems }) => stems));
	const numbers = digits.map((word) => ofDigits(index, word));
	// Nothing but small words: then they are looked for as they are.
	const wide = answering([...(must.length > 0 ? must : literally(words)), ...numbers], index.having);
	const close = answering([...literally(words), ...numbers], index.having);
	return { wide, close, corrected: plan.corrected };
}

/**
 * Answers a question over everything that revisions say: all that is asked for must be there, in any inflection, as a
 * word that means the same, or in the spelling that was meant where there is none as typed. What has the words in its
 * name comes first, then what has the words, then what has others that mean the same.
 */
export function findText(index: TextIndex, question: string): Found {
	const parts = partsOf(question);
	if (parts.digits.length + parts.words.length === 0) return { tiers: new Map(), corrected: null };
	const typed = answersTo(index, parts, false);
	const mended = typed.wide.length > 0 ? null : answersTo(index, parts, true);
	const isMended = mended !== null && mended.wide.length > 0;
	const { wide, close } = isMended ? mended : typed;
	const tiers = new Map(wide.map((number): [number, number] => [number, 2]));
	for (const number of close) tiers.set(number, 1);
	const inName = parts.words.length > 0 ? answering(literally(parts.words), index.named) : [];
	for (const number of inName) if (tiers.has(number)) tiers.set(number, 0);
	return { tiers, corrected: isMended ? mended.corrected : null };
}
