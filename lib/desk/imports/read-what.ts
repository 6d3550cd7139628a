import { ELEMENTS, type ElementCode } from "../../model/intervention-codes";
import type { OfferDocument } from "../../model/offer-schema";
import { codeNamed } from "./cell-codes";
import { readNamed } from "./cell-lists";
import type { KnownOffers } from "./known-offers";

type Fit = OfferDocument["interventions"][number]["fit"];

/** Behind what an offer is only like, or we only conclude. */
const MARK = /(?<!\s)\s*\((?:ligner|ligner den mest|vores egen vurdering|vores slutning|vurderet)\)$/i;

export const hasMark = (text: string): boolean => MARK.test(text);
export const withoutMark = (text: string): string => text.replace(MARK, "");

type What = { intervention: string; fit: Fit } | { element: ElementCode };

const elementIn = (text: string, { elements }: KnownOffers) =>
	codeNamed(elements.codeOf(text) ?? text, ELEMENTS);

function interventionIn(text: string, { interventions }: KnownOffers) {
	const intervention = interventions.codeOf(withoutMark(text));
	const fit: Fit = hasMark(text) ? "nearest" : "instance";
	return intervention ? { intervention, fit } : undefined;
}

/** What a cell names, whichever of the two columns it stands in: people have one for both. */
export const readWhat = (cell: string, what: string, known: KnownOffers): What[] =>
	readNamed(cell, what, (text): What | undefined => {
		const element = elementIn(text, known);
		const ofElements = what === "elementet" && element ? { element } : undefined;
		return ofElements ?? interventionIn(text, known) ?? (element ? { element } : undefined);
	});

/** The interventions among them. */
export const interventionsOf = (whats: readonly What[]) =>
	whats.flatMap((one) => ("element" in one ? [] : [one]));
/** The elements among them. */
export const elementsOf = (whats: readonly What[]) =>
	whats.flatMap((one) => ("element" in one ? [one.element] : []));
