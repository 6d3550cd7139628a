import type { Metadata } from "next";
import { interventionList } from "@/components/directory/interventions/intervention-list";
import { Results } from "@/components/directory/interventions/results";
import { Page } from "@/components/site/page";
import { FilterForm } from "@/components/ui/facets/filter-form";
import { buildQuery, parseSelection, unworded } from "@/lib/base/facets/search-params";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { listInterventions } from "@/lib/directory/interventions/list";
import { foundSlugs } from "@/lib/directory/search/queries";
import { noteEmptySearch } from "@/lib/site/note-empty";
import { publishedCatalogue } from "@/lib/site/queries";

export const metadata: Metadata = {
	title: "Typer af hjælp til dig som pårørende",
	description: "18 typer af hjælp til voksne pårørende. Vælg, hvad der passer til dig.",
	alternates: { canonical: routes.interventions },
};

export default async function InterventionsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const catalogue = await publishedCatalogue();
	const list = interventionList(catalogue);
	const selection = parseSelection(toSearchParams(await searchParams), list.grammar);
	const asked = selection.q !== "" || Object.keys(selection.chosen).length > 0;
	const found = foundSlugs(catalogue, "intervention", selection.q);
	const result = listInterventions(catalogue, list.grammar, selection, found);
	if (found && result.items.length === 0)
		noteEmptySearch(unworded(list.address, selection, list.grammar), new Date());
	return (
		<Page
			catalogue={catalogue}
			path={`${routes.interventions}${buildQuery(selection, list.grammar)}`}
			section={routes.interventions}
			title="Typer af hjælp"
		>
			<div className="wrap">
				<header className="page-head" id="sidehoved" data-live>
					{asked ? (
						<h1>Hjælp, der passer til dit valg</h1>
					) : (
						<>
							<h1>{catalogue.interventions.length} typer af hjælp til dig, der er pårørende</h1>
							<p className="lead">
								Det, du selv kan bruge, står først. Vælg det, der passer til dig, eller{" "}
								<a href={routes.overview}>se det hele i én oversigt</a>. Det er den hjælp, VIVE beskrev i
								2022.
							</p>
						</>
					)}
				</header>
				<p className="sr-only" role="status" data-announce />
				<div className="grid grid-cols-1 gap-x-27.5 gap-y-15 wide:grid-cols-[18.5rem_minmax(0,1fr)] wide:items-start">
					<details className="filters">
						<summary>Vælg, hvad der passer til dig</summary>
						<FilterForm
							list={list}
							selection={selection}
							counts={result.counts}
							found={result.items.length}
						/>
					</details>
					<Results catalogue={catalogue} list={list} selection={selection} result={result} found={found} />
				</div>
			</div>
		</Page>
	);
}
