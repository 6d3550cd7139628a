import type { Catalogue, InterventionView } from "@/lib/catalogue/view";
import type { Selection } from "@/lib/facets/facet";
import { choose } from "@/lib/facets/facet";
import { buildQuery } from "@/lib/facets/search-params";
import { listOffers } from "@/lib/offers/list";
import { routes } from "@/lib/routes";
import { OfferCard } from "./offer-card";
import { offerList } from "./offer-list";
import { PlaceField } from "./place-field";
import { placeText } from "./place-text";
import { countOf } from "./words";

/** More are in the list of offers. */
const MOST_SHOWN = 4;

type Props = {
	intervention: InterventionView;
	catalogue: Catalogue;
	/** Where the reader lives, from the page's address. */
	selection: Selection;
	/** What was written about the place and is no place we know. */
	unknown: string | null;
	now: Date;
};

/** Who runs an intervention: nearest first when a place is known, and honestly when nobody is on record. */
export function RunBy({ intervention, catalogue, selection, unknown, now }: Props) {
	const list = offerList(catalogue, now);
	const asked = choose({ ...selection, sort: "nearness" }, "indsats", [intervention.slug]);
	const { items } = listOffers(catalogue.offers, list.grammar, asked);
	const place = placeText(catalogue.places, selection);
	const all = `${routes.offers}${buildQuery(asked, list.grammar)}`;
	return (
		<section className="detail-section" aria-labelledby="hvem-har-det">
			<h2 id="hvem-har-det">{place ? `Her findes det for dig i ${place}` : "Her findes det"}</h2>
			<form
				className="panel place-form no-print"
				action={`${routes.intervention(intervention.slug)}#hvem-har-det`}
			>
				<PlaceField places={catalogue.places} value={unknown ?? place} unknown={unknown !== null} />
				<button className="button button-quiet" type="submit">
					Vis det nærmeste
				</button>
			</form>
			{items.length === 0 ? (
				<p className="mt-4">
					Vi kender ingen, der har det{place && ` i ${place}`}. Det kan godt findes alligevel: spørg din
					kommune.
				</p>
			) : (
				<div className="cards mt-4">
					{items.slice(0, MOST_SHOWN).map((offer) => (
						<OfferCard key={offer.slug} offer={offer} catalogue={catalogue} now={now} />
					))}
				</div>
			)}
			{items.length > MOST_SHOWN && (
				<p className="mt-4">
					<a href={all}>Se alle {countOf(items.length)}</a>
				</p>
			)}
		</section>
	);
}
