import { type Grammar, matches, optionCounts, type Selection } from "../../base/facets/facet";
import type { Catalogue } from "../catalogue";
import { byEvidence } from "./evidence";
import { byOwnUse, type OwnUseRecords } from "./own-use";
import type { InterventionView } from "./view";

const collator = new Intl.Collator("da");

const ORDERS: Record<string, (a: InterventionView, b: InterventionView) => number> = {
	number: (a, b) => a.number - b.number,
	name: (a, b) => collator.compare(a.title, b.title),
	documentation: (a, b) => byEvidence(a, b) || a.number - b.number,
};

/** A list as asked for, with the number beside every option. */
export type InterventionList = {
	items: readonly InterventionView[];
	counts: Record<string, Record<string, number>>;
};

type Found = ReadonlyMap<string, number>;

const listed = (interventions: readonly InterventionView[], found: Found | undefined) =>
	interventions.filter(({ slug }) => !found || found.has(slug));

/** How long the list of a selection is, without making it. */
export const countInterventions = (
	interventions: readonly InterventionView[],
	{ facets }: Grammar<InterventionView>,
	selection: Selection,
	found?: Found,
): number => listed(interventions, found).filter((item) => matches(item, facets, selection)).length;

/**
 * Filters, counts and sorts; the same for the page and the API.
 * @param found the interventions that free text found, by slug, best first; absent when nothing was searched for.
 */
export function listInterventions(
	{ interventions, ...records }: Pick<Catalogue, "interventions"> & OwnUseRecords,
	grammar: Grammar<InterventionView>,
	selection: Selection,
	found?: Found,
): InterventionList {
	const candidates = listed(interventions, found);
	const items = candidates.filter((item) => matches(item, grammar.facets, selection));
	return {
		items: items.sort(ORDERS[selection.sort] ?? byOwnUse(records)),
		counts: optionCounts(candidates, grammar.facets, selection),
	};
}
