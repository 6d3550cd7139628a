import type { Answers } from "@/lib/directory/guide/answers";
import { type GuideContext, guideContext } from "@/lib/directory/guide/context";
import { usableOffers } from "@/lib/directory/guide/usable";
import type { OfferView } from "@/lib/directory/offers/view";
import type { Guide } from "@/lib/model/guide-schema";
import { aboutRules, catalogue, guide } from "./guide";

export const NOON = new Date("2026-12-01T12:00:00+01:00");

function named<T extends { value: string }>(rows: readonly T[], value: string): T {
	const found = rows.find((row) => row.value === value);
	if (!found) throw new Error(`no answer is ${value}`);
	return found;
}
/** Rows of the guide's table by what stands for them in addresses. */
export const about = (...values: string[]) => values.map((value) => named(aboutRules, value));
export const needs = (...values: string[]) => values.map((value) => named(guide.needs, value));

export const answersWith = (some: Partial<Answers>): Answers => ({
	...{ about: [], needs: [], agreement: null, municipalities: null, home: null },
	...some,
});

/** A line for the whole country, with another name and what is said of it here. */
export function offerWith(changes: Partial<OfferView>): OfferView {
	const line = catalogue.offers.find(({ slug }) => slug === "al-anon-telefon");
	if (!line) throw new Error("the line is missing");
	return { ...line, slug: "et-tilbud", ...changes };
}

/** What a result is made of where an offer is one of the catalogue's. */
export const contextOf = (
	offer: OfferView,
	some: Partial<Answers>,
	now = NOON,
	table: Guide = guide,
): GuideContext =>
	guideContext({ ...catalogue, offers: [...catalogue.offers, offer] }, table, answersWith(some), now);

/** An offer as the guide sees it beside these answers. */
export function entryOf(offer: OfferView, some: Partial<Answers>) {
	const [entry] = usableOffers([offer], answersWith(some), contextOf(offer, some).parents);
	if (!entry) throw new Error("the offer cannot be used");
	return entry;
}
