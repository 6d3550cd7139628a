import { danishDay } from "@/lib/base/calendar/day-count";
import type { RankedOffer } from "@/lib/directory/guide/offer-facts";
import type { RankedIntervention } from "@/lib/directory/guide/rank-interventions";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { DOCUMENTATION_WORDS } from "../interventions/words";
import { confirmedLine } from "../offers/confirmed-words";
import { coverageWords } from "../offers/coverage-words";
import { STAFF_CONSENT, STAFF_PRICE, STAFF_REFERRAL } from "./words";

/** What is known first, and in one line what is to be asked. */
export type StaffFacts = { known: readonly string[]; ask: readonly string[] };

/** Of several facts by what one asks for them: those that are known, and the names of the others. */
const sorted = (
	facts: readonly [ask: string, known: string | null][],
	more: readonly string[],
): StaffFacts => ({
	known: [...facts.flatMap(([, known]) => known ?? []), ...more],
	ask: facts.flatMap(([ask, known]) => (known === null ? [ask] : [])),
});

type Offered = Pick<RankedOffer, "offer"> & Partial<Pick<RankedOffer, "consent">>;

/** What staff decide by, of an offer. */
export function factsOfOffer({ offer, consent }: Offered, places: PlacesDocument, now: Date): StaffFacts {
	const own = offer.consentFact;
	const value = own.value === "not-stated" ? (consent ?? "not-stated") : own.value;
	const isOurs = value !== "not-stated" && (own.value === "not-stated" || own.basis === "inferred");
	const words = STAFF_CONSENT[value];
	return sorted(
		[
			["samtykke", words && (isOurs ? `${words} (vores vurdering)` : words)],
			["henvisning", STAFF_REFERRAL[offer.referral]],
			["pris", STAFF_PRICE[offer.price.value]],
		],
		[
			...(offer.anonymous === "yes" ? ["Den pårørende kan være anonym"] : []),
			coverageWords(offer, places, danishDay(now)),
			confirmedLine(offer, now).replace(/\.$/, ""),
		],
	);
}

/** The same of an intervention. */
export function factsOfIntervention({ intervention }: Pick<RankedIntervention, "intervention">): StaffFacts {
	const { conditions, documentation } = intervention;
	return sorted(
		[
			["samtykke", STAFF_CONSENT[conditions.consent.value]],
			["henvisning", STAFF_REFERRAL[conditions.referral.value]],
			["pris", STAFF_PRICE[conditions.price.value]],
		],
		[DOCUMENTATION_WORDS[documentation.level]],
	);
}
