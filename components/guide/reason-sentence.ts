import type { CaveatCode, FactCode, Reason } from "@/lib/guide/reason-parts";

/** Behind "fordi", so "ikke" stands before the verb. */
const FACT_WORDS: Record<FactCode, string> = {
	"no-consent": "din nærmeste ikke behøver sige ja",
	"kind-no-consent": "den slags hjælp ikke kræver, at din nærmeste siger ja",
	anonymous: "du kan være anonym",
	national: "det er landsdækkende",
	"national-kind": "der er landsdækkende tilbud",
};

/** Behind "men". */
const CAVEAT_WORDS: Record<CaveatCode, string> = {
	"consent-needed": "din nærmeste skal sige ja",
	"consent-not-stated": "det er ikke oplyst, om din nærmeste skal sige ja",
	"not-found-here": "vi har ikke fundet det, hvor du bor",
};

const and = (parts: readonly string[]) =>
	parts.length > 1 ? `${parts.slice(0, -1).join(", ")} og ${parts.at(-1)}` : parts.join("");
/** Whole clauses have a comma before "og". */
const clauses = (parts: readonly string[]) =>
	parts.length > 1 ? `${parts.slice(0, -1).join(", ")}, og ${parts.at(-1)}` : parts.join("");

/** The words for what is data or told elsewhere. */
type ReasonWords = {
	/** Where the reader lives: "Odense". */
	place: string;
	/** A target group's name in a sentence: "alkohol". */
	groupName: (code: string) => string;
};

/** How every reason begins. */
export const REASON_LEAD = "Vises, fordi";

/** Why something is shown, in one sentence. */
export function reasonSentence(reason: Reason, { place, groupName }: ReasonWords): string {
	const { close, you, lives, because, facts, caveats, narrow, onlyGroups } = reason;
	const yours = [...(lives ? [`bor i ${place}`] : []), ...you];
	const reasons = [
		...(close.length > 0 ? [`din nærmeste ${and(close)}`] : []),
		...(yours.length > 0 ? [`du ${and(yours)}`] : []),
		...(because ? [because] : []),
		...facts.map((code) => FACT_WORDS[code]),
	];
	const against = [
		...caveats.map((code) => CAVEAT_WORDS[code]),
		...(narrow ? [narrow] : []),
		...(onlyGroups.length > 0 ? [`det handler om ${and(onlyGroups.map(groupName))}`] : []),
	];
	const but = against.length > 0 ? `, men ${clauses(against)}` : "";
	return `${REASON_LEAD} ${clauses(reasons)}${but}.`;
}
