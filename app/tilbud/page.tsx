import type { Metadata } from "next";
import { offerList } from "@/components/directory/offers/offer-list";
import { OfferResults } from "@/components/directory/offers/offer-results";
import { OffersHead } from "@/components/directory/offers/offers-head";
import { PlaceField } from "@/components/directory/offers/place-field";
import { placeSuggestions, placeText } from "@/components/directory/offers/place-text";
import { Page } from "@/components/site/page";
import { FilterForm } from "@/components/ui/facets/filter-form";
import { buildQuery, unworded } from "@/lib/base/facets/search-params";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { noteEmptySearch } from "@/lib/site/note-empty";
import { published } from "@/lib/site/queries";
import { offersListed } from "@/lib/site/questions/lists";

export const metadata: Metadata = {
	title: "Tilbud nær dig",
	description: "Steder, telefoner, grupper og kurser for voksne pårørende, hvor du bor og i hele landet.",
	alternates: { canonical: routes.offers },
};

export default async function OffersPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const now = new Date();
	const listed = await published(offersListed, toSearchParams(await searchParams), now);
	const { frame, places, grammar, selection, unknown, suggestions, counts, length } = listed;
	const list = offerList(grammar, listed);
	if (selection.q && length === 0) noteEmptySearch(unworded(list.address, selection, grammar), now);
	const place = placeText(places, selection);
	return (
		<Page
			frame={frame}
			path={`${routes.offers}${buildQuery(selection, grammar)}`}
			section={routes.offers}
			title="Tilbud nær dig"
		>
			<div className="wrap">
				<OffersHead {...listed} list={list} now={now} />
				<p className="sr-only" role="status" data-announce />
				<div className="grid grid-cols-1 gap-x-27.5 gap-y-15 wide:grid-cols-[18.5rem_minmax(0,1fr)] wide:items-start">
					<details className="filters" open={unknown !== null}>
						<summary>Vælg sted, og hvad der passer</summary>
						<FilterForm list={list} selection={selection} counts={counts} found={length}>
							<PlaceField
								frame="filters"
								places={places}
								value={unknown ?? place}
								unknown={unknown !== null}
								suggestions={placeSuggestions(list, selection, suggestions)}
							/>
						</FilterForm>
					</details>
					<OfferResults {...listed} list={list} now={now} />
				</div>
			</div>
		</Page>
	);
}
