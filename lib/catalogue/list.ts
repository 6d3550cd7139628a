import { withoutCitations } from "../content/citations";
import { type Grammar, matches, optionCounts, type Selection } from "../facets/facet";
import { DOCUMENTATION_LEVELS } from "./codes";
import { RELATIVE_SECTIONS } from "./references";
import type { Catalogue, InterventionView, TargetGroupView } from "./view";

const collator = new Intl.Collator("da");
const strength = ({ documentation }: InterventionView) => DOCUMENTATION_LEVELS.indexOf(documentation.level);

const ORDERS: Record<string, (a: InterventionView, b: InterventionView) => number> = {
	number: (a, b) => a.number - b.number,
	name: (a, b) => collator.compare(a.title, b.title),
	documentation: (a, b) => strength(a) - strength(b) || a.number - b.number,
};

/** Lower case in one Unicode form, so that `ÆRØ` and its decomposed spelling find `Ærø`. */
const fold = (text: string) => text.normalize("NFC").toLocaleLowerCase("da");

/**
 * A test for free text: every word stands somewhere in the names, the summary, the groups' names or the
 * sections that are written to the relative.
 */
function textFilter(q: string, groups: readonly TargetGroupView[]): (item: InterventionView) => boolean {
	const words = fold(q).split(" ").filter(Boolean);
	if (words.length === 0) return () => true;
	const label = new Map(groups.map((group) => [group.code, group.label]));
	return (item) => {
		const names = item.targetGroups.map(({ group }) => label.get(group) ?? "");
		const texts = [item.sections.gettingIt, ...RELATIVE_SECTIONS.map((key) => item.sections[key])];
		const prose = withoutCitations(texts.join(" ")).replaceAll("*", "");
		const haystack = fold([item.title, ...item.alternativeNames, item.summary, ...names, prose].join(" "));
		return words.every((word) => haystack.includes(word));
	};
}

/** A list as asked for, with the number beside every option. */
export type InterventionList = {
	items: readonly InterventionView[];
	counts: Record<string, Record<string, number>>;
};

/** Filters, counts and sorts; the same for the page and the API. */
export function listInterventions(
	{ interventions, targetGroups }: Pick<Catalogue, "interventions" | "targetGroups">,
	grammar: Grammar<InterventionView>,
	selection: Selection,
): InterventionList {
	const candidates = interventions.filter(textFilter(selection.q, targetGroups));
	const found = candidates.filter((item) => matches(item, grammar.facets, selection));
	return {
		items: found.sort(ORDERS[selection.sort] ?? ORDERS.number),
		counts: optionCounts(candidates, grammar.facets, selection),
	};
}
