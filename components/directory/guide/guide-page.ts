import type { Grammar, Selection } from "@/lib/base/facets/facet";
import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import { type GuideAddress, guideGrammar, type Step, stepQuery } from "@/lib/directory/guide/address";
import { type Answers, answersOf } from "@/lib/directory/guide/answers";
import type { OfferView } from "@/lib/directory/offers/view";
import { sharedRegion } from "@/lib/directory/places/register";
import type { Guide } from "@/lib/model/guide-schema";
import { placeName } from "./place-name";

/** What every part of the guide's pages needs to know. */
export type GuidePage = GuideAddress & {
	catalogue: Catalogue;
	guide: Guide;
	grammar: Grammar<OfferView>;
	/** The address of a step with these answers. */
	hrefOf: (step: Step, selection: Selection) => string;
	answers: Answers;
	/** Where the reader lives, in a sentence: "Odense", "8660 Skanderborg"; `""` when no place is known. */
	place: string;
	/** The region of that place by its slug, where it is one. */
	region: string | undefined;
	now: Date;
};

/** Puts an address that is understood together with what it is about. */
export function guidePage(address: GuideAddress, catalogue: Catalogue, guide: Guide, now: Date): GuidePage {
	const { places } = catalogue;
	const grammar = guideGrammar({ guide, places });
	const answers = answersOf(address.selection, { guide, places });
	return {
		...address,
		catalogue,
		guide,
		grammar,
		hrefOf: (step, selection) => `${routes.guide}${stepQuery(step, selection, grammar)}`,
		answers,
		place: placeName(places, address.selection),
		region: sharedRegion(places, answers.municipalities),
		now,
	};
}
