import type { Metadata } from "next";
import { interventionList } from "@/components/directory/interventions/intervention-list";
import { Results } from "@/components/directory/interventions/results";
import { Page } from "@/components/site/page";
import { FilterForm } from "@/components/ui/facets/filter-form";
import { buildQuery, unworded } from "@/lib/base/facets/search-params";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { noteEmptySearch } from "@/lib/site/note-empty";
import { published } from "@/lib/site/queries";
import { interventionsListed } from "@/lib/site/questions/lists";

export const metadata: Metadata = {
	title: "Typer af hjælp til dig som pårørende",
	description: "18 typer af hjælp til voksne pårørende. Vælg, hvad der passer til dig.",
	alternates: { canonical: routes.interventions },
};

export default async function InterventionsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const listed = await published(interventionsListed, toSearchParams(await searchParams));
	const { frame, words, grammar, selection, counts, items, total } = listed;
	const list = interventionList(grammar, words);
	const asked = selection.q !== "" || Object.keys(selection.chosen).length > 0;
	if (selection.q && items.length === 0)
		noteEmptySearch(unworded(list.address, selection, grammar), new Date());
	return (
		<Page
			frame={frame}
			path={`${routes.interventions}${buildQuery(selection, grammar)}`}
			section={routes.interventions}
			title="Typer af hjælp"
		>
			<div className="wrap">
				<header className="page-head" id="sidehoved" data-live>
					{asked ? (
						<h1>Hjælp, der passer til dit valg</h1>
					) : (
						<>
							<h1>{total} typer af hjælp til dig, der er pårørende</h1>
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
						<FilterForm list={list} selection={selection} counts={counts} found={items.length} />
					</details>
					<Results {...listed} list={list} />
				</div>
			</div>
		</Page>
	);
}
