import type { AboutRule, NeedRule } from "../../model/guide-schema";
import type { Answers } from "./answers";
import type { RankedOffer } from "./offer-facts";
import type { RankedIntervention } from "./rank-interventions";

/** A fact of the record that answers how the close one feels about it. */
export type ReasonFact = "no-consent" | "anonymous";

/**
 * Why something is shown, in phrases of the table: `close` stands behind "din nærmeste", `you` behind "du". Only
 * what the thing does or is for is in it, never what is unknown (decision 26).
 */
export type Reason = {
	close: string | null;
	you: string | null;
	/** Why it is for these answers, or for everybody. */
	because: string | null;
	fact: ReasonFact | null;
	/** For which smaller circle it is. */
	narrow: string | null;
};

const said = (rules: readonly AboutRule[], who: AboutRule["who"]) =>
	rules.find((rule) => rule.who === who)?.says ?? null;

function reasonOf(about: readonly AboutRule[], needs: readonly NeedRule[]) {
	return { close: said(about, "close"), you: needs[0]?.says ?? said(about, "you") };
}

const isUnsure = ({ agreement }: Answers) => agreement === "refuses" || agreement === "unknown";

/** Why an intervention is shown: the answers that speak for it most, and why they do. */
export function reasonForIntervention(ranked: RankedIntervention, answers: Answers): Reason {
	const { support, everyone, intervention } = ranked;
	const about = support.about.map(({ rule }) => rule);
	const needs = support.needs.map(({ rule }) => rule);
	const pointer = everyone ?? support.needs[0]?.pointer ?? support.about[0]?.pointer;
	const isFree = isUnsure(answers) && intervention.conditions.consent.value === "no";
	return {
		...reasonOf(about, needs),
		because: pointer?.because ?? null,
		fact: isFree ? "no-consent" : null,
		narrow: null,
	};
}

/** Why an offer is shown: the answers that it meets. */
export function reasonForOffer(
	{ about, needs, because, consent, offer, narrow }: RankedOffer,
	answers: Answers,
): Reason {
	const unsure = isUnsure(answers);
	const fact =
		unsure && consent === "no" ? "no-consent" : unsure && offer.anonymous === "yes" ? "anonymous" : null;
	return { ...reasonOf(about, needs), because, fact, narrow };
}
