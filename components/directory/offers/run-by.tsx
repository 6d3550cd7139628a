import type { Selection } from "@/lib/base/facets/facet";
import { choose } from "@/lib/base/facets/facet";
import { buildQuery } from "@/lib/base/facets/search-params";
import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { listOffers } from "@/lib/directory/offers/list";
import { homeOf } from "@/lib/directory/places/home-first";
import { AskHome } from "../places/ask-home";
import { inPlace } from "../places/place-words";
import { LineForAll } from "./line-for-all";
import { offerList } from "./offer-list";
import { OfferRow } from "./offer-row";
import { PlaceField } from "./place-field";
import { placeText } from "./place-text";
import { countOf } from "./words";

/** More are in the list of offers. */
const MOST_SHOWN = 3;

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
	const home = homeOf(catalogue.places, selection);
	const form = (
		<form
			className="no-print mt-10 grid max-w-340 gap-x-10 gap-y-0 p-0 [&+.line-for-all]:mt-10 [&+.offer-rows]:mt-10"
			action={`${routes.intervention(intervention.slug)}#hvem-har-det`}
		>
			<PlaceField
				frame="edgeless"
				places={catalogue.places}
				value={unknown ?? place}
				unknown={unknown !== null}
				hint="Så viser vi det nærmeste og din kommunes nummer."
			/>
			<button className="button button-quiet justify-self-start" type="submit">
				Vis det nærmeste
			</button>
		</form>
	);
	return (
		<section className="detail-section" aria-labelledby="hvem-har-det">
			<h2 id="hvem-har-det">
				{place ? `Her kan du få hjælpen ${inPlace({ place, catalogue })}` : "Her kan du få hjælpen"}
			</h2>
			{!place && form}
			{items.length === 0 ? (
				<p>
					Vi kender ingen, der har det{place && ` ${inPlace({ place, catalogue })}`}. Det kan godt findes.
				</p>
			) : (
				<ul className="offer-rows">
					{items.slice(0, MOST_SHOWN).map((offer) => (
						<OfferRow key={offer.slug} offer={offer} records={catalogue} at={home ?? undefined} now={now} />
					))}
				</ul>
			)}
			{items.length > MOST_SHOWN && (
				<p className="mt-7.5">
					<a href={all}>Se alle {countOf(items.length)}</a>
				</p>
			)}
			<AskHome
				home={home}
				askFor={intervention.title.toLocaleLowerCase("da")}
				records={catalogue}
				now={now}
			/>
			{place && form}
			<LineForAll records={catalogue} now={now} />
		</section>
	);
}
