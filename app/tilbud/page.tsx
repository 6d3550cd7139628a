import type { Metadata } from "next";
import { offerList } from "@/components/directory/offers/offer-list";
import { OfferResults } from "@/components/directory/offers/offer-results";
import { OffersHead } from "@/components/directory/offers/offers-head";
import { PlaceField } from "@/components/directory/offers/place-field";
import { placeSuggestions, placeText } from "@/components/directory/offers/place-text";
import { Page } from "@/components/site/page";
import { FilterForm } from "@/components/ui/facets/filter-form";
import { buildQuery, parseSelection, unworded } from "@/lib/base/facets/search-params";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { listOffers } from "@/lib/directory/offers/list";
import { homeFirst, likelyHome } from "@/lib/directory/places/home-first";
import { askedPlace } from "@/lib/directory/places/place-params";
import { foundSlugs } from "@/lib/directory/search/queries";
import { noteEmptySearch } from "@/lib/site/note-empty";
import { publishedCatalogue } from "@/lib/site/queries";

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
				<p className="sr-only" role="status" data-announce />
				<div className="grid grid-cols-1 gap-x-27.5 gap-y-15 wide:grid-cols-[18.5rem_minmax(0,1fr)] wide:items-start">
					<details className="filters" open={unknown !== null}>
						<summary>Vælg sted, og hvad der passer</summary>
						<FilterForm list={list} selection={selection} counts={result.counts} found={result.items.length}>
							<PlaceField
								frame="filters"
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
