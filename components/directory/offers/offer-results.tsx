import type { Selection } from "@/lib/base/facets/facet";
import { buildQuery } from "@/lib/base/facets/search-params";
import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import type { ReachedOffer } from "@/lib/directory/offers/reached";
import type { OfferView } from "@/lib/directory/offers/view";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { ActiveFilters } from "../../ui/facets/active-filters";
import type { ListRequest } from "../../ui/facets/list-description";
import { NoResults } from "../../ui/facets/no-results";
import { Pages } from "../../ui/facets/pages";
import { Sort } from "../../ui/facets/sort";
import { ListFiles } from "../open-data/list-files";
import { OfferCard } from "./offer-card";

type Props = ListRequest<OfferView> & {
	words: CodeWords;
	places: PlacesDocument;
	/** Those of this page, and how many there are on all of them. */
	items: readonly ReachedOffer[];
	length: number;
	page: number;
	pages: number;
	/** How many there are, whatever is asked for, and how many a wider selection would find. */
	total: number;
	lengthOf: (wider: Selection) => number;
	now: Date;
};

/** One page of the offers, with their number, the active filters and the order. */
export function OfferResults(props: Props) {
	const { words, places, list, selection, items, length, page, pages, total, lengthOf, now } = props;
	const addressOf = (number: number) =>
		`${list.address}${buildQuery({ ...selection, page: number }, list.grammar)}`;
	return (
		<section aria-labelledby="antal">
			<div className="flex flex-wrap items-center justify-between gap-x-15 gap-y-7.5">
				<div id="antal-felt" data-live>
					<h2 id="antal" data-count tabIndex={-1}>
						{list.countOf(length)}
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
						total={total}
					/>
				) : (
					<div className="cards">
						{items.map((found) => (
							<OfferCard key={found.offer.slug} {...found} words={words} places={places} now={now} />
						))}
					</div>
				)}
				<Pages page={page} pages={pages} addressOf={addressOf} />
				<ListFiles api={routes.offersApi} query={buildQuery(selection, list.grammar, "api")} />
			</div>
		</section>
	);
}
