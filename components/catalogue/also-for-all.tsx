import { listInterventions } from "@/lib/catalogue/list";
import type { Catalogue, InterventionView } from "@/lib/catalogue/view";
import { choose, chosenIn, type Grammar, type Selection } from "@/lib/facets/facet";
import { routes } from "@/lib/routes";

type Props = {
	catalogue: Catalogue;
	grammar: Grammar<InterventionView>;
	selection: Selection;
	/** What free text found, if something was searched for. */
	found?: ReadonlyMap<string, number>;
	shown: readonly InterventionView[];
};

/**
 * Help that names the main group but none of its finer groups: it is for everybody under it, though a
 * search for a finer group does not list it. All other choices hold.
 */
export function alsoForAll({ catalogue, grammar, selection, found, shown }: Props): InterventionView[] {
	const chosen = chosenIn(selection, "maalgruppe");
	const groups = catalogue.targetGroups;
	const parents = groups.flatMap(({ code, parent }) => (parent && chosen.includes(code) ? [parent] : []));
	if (parents.length === 0) return [];
	const finer = groups.filter(({ parent }) => parent && parents.includes(parent)).map(({ code }) => code);
	const wider = listInterventions(catalogue, grammar, choose(selection, "maalgruppe", parents), found);
	return wider.items.filter(
		(item) => !shown.includes(item) && !item.targetGroups.some(({ group }) => finer.includes(group)),
	);
}

/** Names what is for everybody under a list for a few; the list and its numbers stay what was asked for. */
export function AlsoForAll(props: Props) {
	const items = alsoForAll(props);
	if (items.length === 0) return null;
	return (
		<aside className="empty mt-5" aria-labelledby="ogsaa">
			<h3 id="ogsaa">Hjælp, der også er til andre</h3>
			<ul className="mt-3 grid gap-2">
				{items.map(({ slug, title, summary }) => (
					<li key={slug}>
						<a href={routes.intervention(slug)}>{title}</a>
						<p className="text-[0.95rem] text-(--soft)">{summary}</p>
					</li>
				))}
			</ul>
		</aside>
	);
}
