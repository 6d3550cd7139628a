import type { Metadata } from "next";
import { FilterForm } from "@/components/catalogue/filter-form";
import { Results } from "@/components/catalogue/results";
import { Page } from "@/components/site/page";
import { interventionGrammar } from "@/lib/catalogue/facets";
import { listInterventions } from "@/lib/catalogue/list";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { buildQuery, parseSelection } from "@/lib/facets/search-params";
import { routes } from "@/lib/routes";
import { type RawParams, toSearchParams } from "@/lib/search-params";

export const metadata: Metadata = {
	title: "Find hjælp til dig som pårørende",
	description: "18 slags hjælp til voksne pårørende. Vælg, hvad der passer til dig.",
	alternates: { canonical: routes.interventions },
};

export default async function InterventionsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const catalogue = await publishedCatalogue();
	const grammar = interventionGrammar(catalogue.targetGroups);
	const selection = parseSelection(toSearchParams(await searchParams), grammar);
	const asked = selection.q !== "" || Object.keys(selection.chosen).length > 0;
	const list = listInterventions(catalogue, grammar, selection);
	return (
		<Page
			catalogue={catalogue}
			path={`${routes.interventions}${buildQuery(selection, grammar)}`}
			section={routes.interventions}
			title="Find hjælp"
		>
			<div className="wrap">
				<header className="page-head" id="sidehoved" data-live>
					{asked ? (
						<h1>Hjælp, der passer til dit valg</h1>
					) : (
						<>
							<h1>{catalogue.interventions.length} slags hjælp til dig, der er pårørende</h1>
							<p className="lead">
								Det er den hjælp, VIVE beskrev i 2022. Vælg det, der passer til dig, eller{" "}
								<a href={routes.overview}>se det hele på ét billede</a>.
							</p>
						</>
					)}
				</header>
				<p className="visually-hidden" role="status" data-announce />
				<div className="list-grid">
					<details className="filters">
						<summary>Vælg, hvad der passer til dig</summary>
						<FilterForm
							catalogue={catalogue}
							grammar={grammar}
							selection={selection}
							counts={list.counts}
							found={list.items.length}
						/>
					</details>
					<Results catalogue={catalogue} grammar={grammar} selection={selection} list={list} />
				</div>
			</div>
		</Page>
	);
}
