import type { Reason, ReasonFact } from "@/lib/directory/guide/reasons";

const FACT_WORDS: Record<ReasonFact, string> = {
	"no-consent": "Kræver ikke din nærmestes samtykke.",
	anonymous: "Du kan være anonym.",
};

/** A reason is one clause (decision 26). */
const MOST_SIGNS = 90;

const capital = (text: string) => text.charAt(0).toLocaleUpperCase("da") + text.slice(1);

/**
 * Why something is shown, in one clause of at most 90 characters: for which smaller circle it is; else what was
 * answered, as much of it as fits; else why it is for everybody. `""` where there is nothing to say.
 */
export function reasonWords({ close, you, because, narrow }: Reason): string {
	if (narrow) return `${capital(narrow)}.`;
	const both = close && you ? `Fordi din nærmeste ${close}, og du ${you}.` : "";
	if (both && both.length <= MOST_SIGNS) return both;
	const one = you ? `Fordi du ${you}.` : close ? `Fordi din nærmeste ${close}.` : "";
	if (one) return one.length <= MOST_SIGNS ? one : "";
	return because && because.length < MOST_SIGNS ? `${capital(because)}.` : "";
}

const ROW_FACT_WORDS: Record<ReasonFact, string> = {
	"no-consent": "Kræver ikke samtykke",
	anonymous: "Du kan være anonym",
};

/** What tells a row from the others, which all fit the same answers: for whom it is, and what matters. */
export const rowWords = ({ narrow, fact }: Reason): string | null =>
	narrow ? capital(narrow) : fact && ROW_FACT_WORDS[fact];

/** The fact beside it that matters to those whose close one does not agree; `null` where there is none. */
export const factWords = ({ fact }: Reason): string | null => fact && FACT_WORDS[fact];
