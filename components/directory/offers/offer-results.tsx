import type { Selection } from "@/lib/base/facets/facet";
import { buildQuery } from "@/lib/base/facets/search-params";
import type { Catalogue } from "@/lib/directory/catalogue";
import { countOffers, type OfferList } from "@/lib/directory/offers/list";
import type { OfferView } from "@/lib/directory/offers/view";
import { ActiveFilters } from "../../ui/facets/active-filters";
import type { ListRequest } from "../../ui/facets/list-description";
import { NoResults } from "../../ui/facets/no-results";
import { Pages } from "../../ui/facets/pages";
import { Sort } from "../../ui/facets/sort";
import { OfferCard } from "./offer-card";

const PER_PAGE = 20;

type Props = ListRequest<OfferView> & {
	catalogue: Catalogue;
	result: OfferList;
	found: ReadonlyMap<string, number> | undefined;
	now: Date;
};

/** One page of the offers, with their number, the active filters and the order. */
export function OfferResults({ catalogue, list, selection, result, found, now }: Props) {
	const { items } = result;
	const pages = Math.max(1, Math.ceil(items.length / PER_PAGE));
	const page = Math.min(selection.page, pages);
	const addressOf = (number: number) =>
		`${list.address}${buildQuery({ ...selection, page: number }, list.grammar)}`;
	const lengthOf = (wider: Selection) =>
		countOffers(catalogue.offers, list.grammar, wider, wider.q ? found : undefined);
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
						title="Vi har ingen tilbud, der passer på det hele"
						lengthOf={lengthOf}
						total={catalogue.offers.filter(({ status }) => status !== "ended").length}
					/>
				) : (
					<div className="cards">
						{items.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((offer) => (
							<OfferCard key={offer.slug} offer={offer} catalogue={catalogue} now={now} />
						))}
					</div>
				)}
				<Pages page={page} pages={pages} addressOf={addressOf} />
			</div>
		</section>
	);
}
