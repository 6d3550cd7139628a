import type { Metadata } from "next";
import { FilterForm } from "@/components/facets/filter-form";
import { offerList } from "@/components/offers/offer-list";
import { OfferResults } from "@/components/offers/offer-results";
import { OffersHead } from "@/components/offers/offers-head";
import { PlaceField } from "@/components/offers/place-field";
import { placeSuggestions, placeText } from "@/components/offers/place-text";
import { Page } from "@/components/site/page";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { buildQuery, parseSelection, unworded } from "@/lib/facets/search-params";
import { listOffers } from "@/lib/offers/list";
import { homeFirst, likelyHome } from "@/lib/places/home-first";
import { askedPlace } from "@/lib/places/place-params";
import { routes } from "@/lib/routes";
import { noteEmptySearch } from "@/lib/search/note-empty";
import { foundSlugs } from "@/lib/search/queries";
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
	const found = foundSlugs(catalogue, "offer", selection.q);
	const listed = listOffers(catalogue.offers, list.grammar, selection, found);
	const likely = likelyHome(catalogue.places, selection);
	const byNearness = likely && !found && selection.sort === "nearness";
	const result = byNearness ? { ...listed, items: homeFirst(listed.items, likely.home) } : listed;
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
				<OffersHead catalogue={catalogue} list={list} selection={selection} likely={likely} now={now} />
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
