import { danishDay } from "../../base/calendar/day-count";
import type { Catalogue } from "../../directory/catalogue";
import { askedText, isSheet, parseShortlist } from "../../directory/shortlist/address";
import { listedEntries } from "../../directory/shortlist/listed";
import { datedList } from "../shortlist-changes";
import { frameOf } from "./frame";
import { searched } from "./search";

/** How many hits are looked through for what can stand on a list. */
const MOST_HITS = 60;

/** `/min-liste` as its address asks for it: what stands on the list, and what was searched for to put on it. */
export function shortlistPage(catalogue: Catalogue, params: URLSearchParams, now: Date) {
	const list = datedList(parseShortlist(params), danishDay(now));
	const question = askedText(params);
	return {
		frame: frameOf(catalogue),
		places: catalogue.places,
		list,
		isSheet: isSheet(params) && list.entries.length > 0,
		question,
		answer: question ? searched(catalogue, question, MOST_HITS) : null,
		listed: listedEntries(list, catalogue, now),
	};
}
