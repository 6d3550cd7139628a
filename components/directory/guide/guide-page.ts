import type { Selection } from "@/lib/base/facets/facet";
import { routes } from "@/lib/base/routes";
import { type Step, stepQuery } from "@/lib/directory/guide/address";
import type { GuideAnswered } from "@/lib/site/questions/guide";
import { placeName } from "./place-name";

/** What every part of the guide's pages needs to know. */
export type GuidePage = GuideAnswered & {
	/** The address of a step with these answers. */
	hrefOf: (step: Step, selection: Selection) => string;
	/** Where the reader lives, in a sentence: "Odense", "8660 Skanderborg"; `""` when no place is known. */
	place: string;
	now: Date;
};

/** Puts what was answered together with how the pages speak of it. */
export const guidePage = (answered: GuideAnswered, now: Date): GuidePage => ({
	...answered,
	hrefOf: (step, selection) => `${routes.guide}${stepQuery(step, selection, answered.grammar)}`,
	place: placeName(answered.places, answered.selection),
	now,
});
