import type { Catalogue, InterventionView } from "@/lib/catalogue/view";
import { chosenIn, type Selection } from "@/lib/facets/facet";
import { routes } from "@/lib/routes";

type Props = { catalogue: Catalogue; selection: Selection; shown: readonly InterventionView[] };

/**
 * Help that names the main group but none of its finer groups: it is for everybody under it, though a
 * search for a finer group does not list it.
 */
export function alsoForAll({ catalogue, selection, shown }: Props): InterventionView[] {
	const chosen = new Set(chosenIn(selection, "maalgruppe"));
	const finer = catalogue.targetGroups.filter(({ code, parent }) => parent && chosen.has(code));
	const parents = new Set(finer.map(({ parent }) => parent));
	const children = new Set(
		catalogue.targetGroups.filter(({ parent }) => parents.has(parent)).map(({ code }) => code),
	);
	return catalogue.interventions.filter(
		(item) =>
			!shown.includes(item) &&
			item.targetGroups.some(({ group }) => parents.has(group as never)) &&
			!item.targetGroups.some(({ group }) => children.has(group)),
	);
}

/** Names what is for everybody under a list for a few; the list and its numbers stay what was asked for. */
export function AlsoForAll(props: Props) {
	const items = alsoForAll(props);
	if (items.length === 0) return null;
	return (
		<aside className="empty mt-5" aria-labelledby="ogsaa">
			<h3 id="ogsaa">Også til dig, uanset hvad din nærmeste kæmper med</h3>
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
