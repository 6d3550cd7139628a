import type { Catalogue } from "@/lib/directory/catalogue";
import { countInterventions, type InterventionList } from "@/lib/directory/interventions/list";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { ActiveFilters } from "../../ui/facets/active-filters";
import type { ListRequest } from "../../ui/facets/list-description";
import { NoResults } from "../../ui/facets/no-results";
import { Sort } from "../../ui/facets/sort";
import { InterventionCard } from "./intervention-card";

type Props = ListRequest<InterventionView> & {
	catalogue: Catalogue;
	result: InterventionList;
	found: ReadonlyMap<string, number> | undefined;
};

/** The list with its number, its active filters and its order; what changes when a filter does is `data-live`. */
export function Results({ catalogue, list, selection, result, found }: Props) {
	const { items } = result;
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
						lengthOf={(wider) =>
							countInterventions(catalogue.interventions, list.grammar, wider, wider.q ? found : undefined)
						}
						total={catalogue.interventions.length}
					/>
				) : (
					<div className="cards">
						{items.map((intervention) => (
							<InterventionCard key={intervention.slug} intervention={intervention} catalogue={catalogue} />
						))}
					</div>
				)}
			</div>
		</section>
	);
}
