import type { Ternary } from "../../model/intervention-codes";
import type { OfferDocument } from "../../model/offer-schema";

/** Whether the close one must agree, and how that is known. */
export type ConsentFact = { value: Ternary; basis: "stated" | "inferred"; sources: readonly string[] };

/** Kinds of help that are plainly the relative's own: nobody asks whose relative she is. */
const OWN_KINDS: readonly string[] = [
	"telefonraadgivning",
	"digital-paaroerenderaadgivning",
	"foredrag-temadage-og-paaroerendecafeer",
];

/**
 * VIVE 5.1.1 calls telephone counselling anonymous and open to everybody, and 7.2.1 such help independent of the
 * citizen.
 */
const INFERRED_FROM: readonly string[] = ["vive-2022 afsnit 5.1.1", "vive-2022 afsnit 7.2.1"];

type Told = Pick<OfferDocument, "consent" | "anonymous" | "interventions">;

/** What the record says of consent; or "no", inferred, where one is anonymous or the help is the relative's own. */
export function consentFactOf({ consent, anonymous, interventions }: Told): ConsentFact {
	if (consent !== "not-stated") return { value: consent, basis: "stated", sources: [] };
	const isOwn = interventions.some(
		({ intervention, fit }) => fit === "instance" && OWN_KINDS.includes(intervention),
	);
	if (anonymous === "yes" || isOwn) return { value: "no", basis: "inferred", sources: INFERRED_FROM };
	return { value: "not-stated", basis: "stated", sources: [] };
}
