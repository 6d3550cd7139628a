import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { lengthOf } from "../../base/text";
import { COMMON_WORDS } from "./common-words";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./password-length";

/** Of zxcvbn's 0 to 4: from 10^8 guesses on, far more than the sign-in throttle lets through. */
const LEAST_SCORE = 3;
/** How many characters of a password must be neither a common word nor the person's own. */
const LEAST_LEFT = 4;

const SWAPPED: Record<string, string> = {
	0: "o",
	1: "i",
	3: "e",
	4: "a",
	5: "s",
	7: "t",
	"@": "a",
	$: "s",
	"!": "i",
};
const LETTERS: Record<string, string> = { æ: "ae", ø: "o", å: "aa" };

let kept: ZxcvbnFactory | undefined;

/** Knows some 50,000 passwords from lists of broken ones, repetitions, dates and rows of keys. Made when needed. */
function judge(): ZxcvbnFactory {
	kept ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
	return kept;
}

const plain = (text: string) =>
	[...text.toLowerCase().normalize("NFC")].map((letter) => LETTERS[letter] ?? letter).join("");
const withoutSwaps = (text: string) => [...text].map((letter) => SWAPPED[letter] ?? letter).join("");
const lettersOf = (text: string) => text.replace(/[^a-z]/g, "");

/** Whether it is one common word or two, end to end. */
function isOfCommonWords(letters: string): boolean {
	if (COMMON_WORDS.has(letters)) return true;
	for (let cut = 3; cut <= letters.length - 3; cut += 1) {
		if (COMMON_WORDS.has(letters.slice(0, cut)) && COMMON_WORDS.has(letters.slice(cut))) return true;
	}
	return false;
}

/** Whether hardly anything is left without the person's own words and the site's. */
function isOfOwnWords(text: string, own: readonly string[]): boolean {
	const parts = own.flatMap((word) => plain(word).split(/[^a-z0-9]+/)).filter((part) => part.length >= 3);
	const longestFirst = parts.sort((a, b) => b.length - a.length);
	const left = longestFirst.reduce((rest, part) => rest.replaceAll(part, ""), text);
	return left.length < text.length && lettersOf(left).length < LEAST_LEFT;
}

/**
 * Why a password may not be chosen, in Danish; `null` when it may. Without any network: short ones, those on
 * lists of broken ones and common ones (also dressed up with digits and signs), repetitions, rows of the keyboard,
 * one's own name and address.
 * @param own the person's name and e-mail.
 */
export function refusePassword(password: string, own: readonly string[]): string | null {
	const text = plain(password);
	const length = lengthOf(password);
	if (length < SHORTEST_PASSWORD) return `Adgangskoden skal være på mindst ${SHORTEST_PASSWORD} tegn.`;
	if (length > LONGEST_PASSWORD) return `Adgangskoden må højst være på ${LONGEST_PASSWORD} tegn.`;
	const spellings = [text, withoutSwaps(text)];
	const site = ["paaroerendevejviser", "paarorendevejviser", "paarorende", "vejviser", "redaktion"];
	if (spellings.some((spelling) => isOfOwnWords(spelling, [...own, ...site]))) {
		return "Adgangskoden må ikke være dit navn, din mail eller sidens navn.";
	}
	// Digits after a word do not make it another word.
	const trimmed = [...spellings, withoutSwaps(text.replace(/[^a-z]+$/, ""))].map(lettersOf);
	const isCommon = trimmed.some((letters) => letters.length < LEAST_LEFT || isOfCommonWords(letters));
	return isCommon || judge().check(password, [...own]).score < LEAST_SCORE
		? "Adgangskoden er for let at gætte: den ligner dem, som andre tit bruger. Vælg en anden, fx fire tilfældige ord."
		: null;
}
