import { PARAM } from "../../base/params";
import { LAST_PLACE } from "../../model/recommendation-schema";

/** What a municipality may answer about one thing that is recommended. */
export const CHECK_ANSWERS = ["yes", "partly", "no", "not-relevant"] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];

/** Each answer's letter in an address. Printed on paper: they stay. */
export const LETTERS: Record<CheckAnswer, string> = { yes: "j", partly: "d", no: "n", "not-relevant": "i" };
const UNANSWERED = "-";
const CODE = new RegExp(`^[${Object.values(LETTERS).join("")}${UNANSWERED}]{1,${LAST_PLACE}}$`);

/** The answers by their activities' places. */
export type SelfCheck = ReadonlyMap<number, CheckAnswer>;

const answerOf = (letter: string): CheckAnswer | undefined =>
	CHECK_ANSWERS.find((answer) => LETTERS[answer] === letter);

/** The parameter that a form's field about one activity has; it never stands in an address that stays. */
export const fieldOf = (place: number): string => `a${place}`;

const asTyped = (value: string | null) => (value ?? "").trim().toLowerCase();

/**
 * Reads a self-check's code: the letter at each place is the answer to the activity that has it.
 * @returns `null` for what is no code. A code that is damaged is read as nothing rather than as other answers.
 */
export function readCode(code: string): SelfCheck | null {
	const typed = asTyped(code);
	if (!CODE.test(typed)) return null;
	const answers = [...typed].flatMap((letter, i): [number, CheckAnswer][] => {
		const answer = answerOf(letter);
		return answer ? [[i + 1, answer]] : [];
	});
	return new Map(answers);
}

/** The one code of these answers; a dash where nothing has been answered. */
export function writeCode(check: SelfCheck): string {
	const last = Math.max(1, ...check.keys());
	const letters = Array.from({ length: last }, (_, i) => {
		const answer = check.get(i + 1);
		return answer ? LETTERS[answer] : UNANSWERED;
	});
	return letters.join("");
}

/**
 * The self-check of an address: its code, and over it what a form's fields say. Total.
 * @returns `null` where none is asked for.
 */
export function readCheck(params: URLSearchParams): SelfCheck | null {
	const stored = readCode(params.get(PARAM.selfCheck) ?? "");
	const check = new Map(stored);
	let isSent = false;
	for (let place = 1; place <= LAST_PLACE; place++) {
		const answer = answerOf(asTyped(params.get(fieldOf(place))));
		if (answer) check.set(place, answer);
		isSent ||= answer !== undefined;
	}
	return stored || isSent ? check : null;
}
