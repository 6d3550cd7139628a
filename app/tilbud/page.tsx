import type { Metadata } from "next";
import { FilterForm } from "@/components/facets/filter-form";
import { offerList } from "@/components/offers/offer-list";
import { OfferResults } from "@/components/offers/offer-results";
import { PlaceField } from "@/components/offers/place-field";
import { placeSuggestions, placeText } from "@/components/offers/place-text";
import { Page } from "@/components/site/page";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { buildQuery, parseSelection, unworded } from "@/lib/facets/search-params";
import { listOffers } from "@/lib/offers/list";
import { askedPlace } from "@/lib/places/place-params";
import { routes } from "@/lib/routes";
import { noteEmptySearch } from "@/lib/search/note-empty";
import { foundSlugs, publishedSearch } from "@/lib/search/queries";
import { type RawParams, toSearchParams } from "@/lib/search-params";

export const metadata: Metadata = {
	title: "Tilbud nær dig",
	description: "Steder, telefoner, grupper og kurser for voksne pårørende, hvor du bor og i hele landet.",
	alternates: { canonical: routes.offers },
};

export default async function OffersPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const now = new Date();
	const catalogue = await publishedCatalogue();
	const list = offerList(catalogue, now);
	const { params, unknown, suggestions } = askedPlace(toSearchParams(await searchParams), catalogue.places);
	const selection = parseSelection(params, list.grammar);
	const found = foundSlugs(publishedSearch(catalogue), "offer", selection.q);
	const result = listOffers(catalogue.offers, list.grammar, selection, found);
	if (found && result.items.length === 0)
		noteEmptySearch(unworded(list.address, selection, list.grammar), now);
	const place = placeText(catalogue.places, selection);
	return (
		<Page
			catalogue={catalogue}
			path={`${routes.offers}${buildQuery(selection, list.grammar)}`}
			section={routes.offers}
			title="Tilbud nær dig"
		>
			<div className="wrap">
				<header className="page-head" id="sidehoved" data-live>
					<h1>{place ? `Tilbud til dig i ${place}` : "Tilbud til dig, der er pårørende"}</h1>
					<p className="lead">
						Det nærmeste står først. Ring eller skriv, før du tager afsted.
					</p>
				</header>
				<p className="visually-hidden" role="status" data-announce />
				<div className="list-grid">
					<details className="filters" open={unknown !== null}>
						<summary>Vælg sted, og hvad der passer</summary>
						<FilterForm list={list} selection={selection} counts={result.counts} found={result.items.length}>
							<PlaceField
								places={catalogue.places}
								value={unknown ?? place}
								unknown={unknown !== null}
								suggestions={placeSuggestions(list, selection, suggestions)}
							/>
						</FilterForm>
					</details>
					<OfferResults {...{ catalogue, list, selection, result, found, now }} />
				</div>
			</div>
		</Page>
	);
}
