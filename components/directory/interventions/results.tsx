import type { Selection } from "@/lib/base/facets/facet";
import { buildQuery } from "@/lib/base/facets/search-params";
import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import { comparisonAddress, isComparable } from "@/lib/directory/interventions/compare";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { ActiveFilters } from "../../ui/facets/active-filters";
import type { ListRequest } from "../../ui/facets/list-description";
import { NoResults } from "../../ui/facets/no-results";
import { Sort } from "../../ui/facets/sort";
import { ListFiles } from "../open-data/list-files";
import { InterventionCard } from "./intervention-card";

type Props = ListRequest<InterventionView> & {
	words: CodeWords;
	items: readonly InterventionView[];
	/** How many there are, whatever is asked for, and how many a wider selection would find. */
	total: number;
	lengthOf: (wider: Selection) => number;
};

/** The list with its number, its active filters and its order; what changes when a filter does is `data-live`. */
export function Results({ words, list, selection, items, total, lengthOf }: Props) {
	const slugs = items.map(({ slug }) => slug);
	return (
		<section aria-labelledby="antal">
			<div className="flex flex-wrap items-center justify-between gap-x-15 gap-y-7.5">
				<div id="antal-felt" data-live>
					<h2 id="antal" data-count tabIndex={-1}>
						{list.countOf(items.length)}
					</h2>
				</div>
				<Sort list={list} selection={selection} />
			</div>
			<div id="resultater" data-live>
				<ActiveFilters list={list} selection={selection} />
				{items.length === 0 ? (
					<NoResults
						list={list}
						selection={selection}
						title="Ingen af indsatserne passer på det hele"
						lengthOf={lengthOf}
						total={total}
					/>
				) : (
					<div className="cards">
						{items.map((intervention) => (
							<InterventionCard key={intervention.slug} intervention={intervention} words={words} />
						))}
					</div>
				)}
				<p className="no-print mt-15 text-95">
					For fagfolk:{" "}
					<a className="inline-block py-4" href={comparisonAddress(isComparable({ slugs }) ? slugs : [])}>
						{isComparable({ slugs }) ? "Sammenlign dem her" : "Sammenlign to til fire typer af hjælp"}
					</a>
				</p>
				<ListFiles api={routes.api} query={buildQuery(selection, list.grammar, "api")} />
			</div>
		</section>
	);
}
