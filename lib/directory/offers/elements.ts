import { type Degree, ELEMENTS, type ElementCode } from "../../model/intervention-codes";
import type { InterventionRecord } from "../../model/intervention-schema";
import type { OfferDocument } from "../../model/offer-schema";

export type DegreeByElement = { element: ElementCode; degree: Degree };

/**
 * What an offer is made of, in the typology's order: the elements of the interventions it is an instance of
 * (VIVE 2022, table 4.2), and its own, which count as full. Full in one place is full. What it merely resembles
 * says nothing about it.
 */
export function elementsOfOffer(
	{ interventions, elements }: Pick<OfferDocument, "interventions" | "elements">,
	known: ReadonlyMap<string, Pick<InterventionRecord, "elements">>,
): DegreeByElement[] {
	const found = interventions
		.filter(({ fit }) => fit === "instance")
		.flatMap(({ intervention }) => known.get(intervention)?.elements ?? []);
	return ELEMENTS.flatMap((element): DegreeByElement[] => {
		const degrees = found.filter((entry) => entry.element === element).map(({ degree }) => degree);
		if (elements.includes(element) || degrees.includes("full")) return [{ element, degree: "full" }];
		return degrees.length > 0 ? [{ element, degree: "partial" }] : [];
	});
}
