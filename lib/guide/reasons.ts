import type { Answers } from "./answers";
import type { RankedOffer } from "./offer-facts";
import type { RankedIntervention } from "./rank-interventions";
import { type CaveatCode, type FactCode, holding, MOST_NAMED, type Reason, shortened } from "./reason-parts";

const isUnsure = ({ agreement }: Answers) => agreement === "refuses" || agreement === "unknown";

/** Why an intervention is shown: the answers that speak for it most, why they do, and what its record says. */
export function reasonForIntervention(ranked: RankedIntervention, answers: Answers): Reason {
	const { intervention, support, everyone, availability } = ranked;
	const { consent, anonymous } = intervention.conditions;
	const unsure = isUnsure(answers);
	const strongest = support.about.slice(0, MOST_NAMED).map(({ rule }) => rule);
	const pointer = everyone ?? support.about[0]?.pointer ?? support.needs[0]?.pointer;
	return {
		...shortened({
			about: answers.about.filter((rule) => strongest.includes(rule)),
			needs: support.needs.map(({ rule }) => rule),
			lives: everyone !== null && availability === "local",
			because: pointer?.because ?? null,
			facts: holding<FactCode>([
				[everyone !== null && availability === "national", "national-kind"],
				[unsure && consent.value === "no", "no-consent"],
				[unsure && consent.value !== "no" && anonymous.value === "yes", "anonymous"],
			]),
		}),
		caveats: holding<CaveatCode>([
			[consent.value === "yes" && answers.agreement !== "agrees", "consent-needed"],
			[consent.value === "not-stated" && answers.agreement === "refuses", "consent-not-stated"],
			[answers.municipalities !== null && availability === "none", "not-found-here"],
		]),
		narrow: null,
		onlyGroups: [],
	};
}

/** Why an offer is shown: the answers that it meets, how far it reaches, and what its record says. */
export function reasonForOffer(ranked: RankedOffer, answers: Answers): Reason {
	const { offer, consent } = ranked;
	const national = offer.covered === null;
	const unsure = isUnsure(answers);
	return {
		...shortened({
			about: ranked.about,
			needs: ranked.needs,
			lives: !national && answers.municipalities !== null,
			because: ranked.because,
			facts: holding<FactCode>([
				[unsure && offer.consent === "no", "no-consent"],
				[unsure && offer.consent === "not-stated" && consent === "no", "kind-no-consent"],
				[national, "national"],
				[unsure && offer.anonymous === "yes", "anonymous"],
			]),
		}),
		caveats: holding<CaveatCode>([[consent === "yes" && answers.agreement !== "agrees", "consent-needed"]]),
		narrow: ranked.narrow,
		onlyGroups: ranked.narrow ? [] : ranked.onlyGroups,
	};
}
