import type { Catalogue } from "../../directory/catalogue";
import { codeWords } from "../../directory/code-words";
import { crisisContacts, emergencyContacts } from "../../directory/emergency/contacts";
import { lineForAll } from "../../directory/offers/reached";
import { sharedRegion } from "../../directory/places/register";
import { ask } from "../../directory/search/ask";
import { leadOf } from "../../directory/search/lead";
import { publishedSearch } from "../../directory/search/queries";
import { frameOf } from "./frame";

/** How many results one sees at a time. */
export const RESULTS_PER_PAGE = 10;

/** What a question finds, the best first. */
export const searched = (catalogue: Catalogue, question: string, limit: number) =>
	ask(catalogue, publishedSearch(catalogue), question, limit);

/** What one page of the answer to a question shows: each hit with whom it leads to. */
function answered(catalogue: Catalogue, question: string, page: number, now: Date) {
	const { places, emergency, offers } = catalogue;
	const asking = { skip: (page - 1) * RESULTS_PER_PAGE, now };
	const { hits, ...answer } = ask(catalogue, publishedSearch(catalogue), question, RESULTS_PER_PAGE, asking);
	const municipalities = answer.place?.municipalities ?? null;
	const at = municipalities?.length === 1 ? municipalities[0] : undefined;
	return {
		...answer,
		hits: hits.map((found) => ({ ...found, lead: leadOf(catalogue, found, now, at) })),
		region: sharedRegion(places, municipalities),
		/** Help at once, where somebody may be in danger. */
		lifelines: answer.crisis ? crisisContacts(emergencyContacts(emergency, offers)) : [],
		/** Whom to call where nothing was found. */
		line: answer.total === 0 ? lineForAll(catalogue, now) : null,
	};
}

export type Answered = ReturnType<typeof answered>;

/** `/soeg`: the answer to a question; none where nothing was asked. */
export const searchPage = (catalogue: Catalogue, question: string, page: number, now: Date) => ({
	frame: frameOf(catalogue),
	places: catalogue.places,
	words: codeWords(catalogue),
	answer: question ? answered(catalogue, question, page, now) : null,
});
