import { choose, type Selection } from "@/lib/base/facets/facet";
import { buildQuery } from "@/lib/base/facets/search-params";
import { PARAM } from "@/lib/base/params";
import type { OfferView } from "@/lib/directory/offers/view";
import type { LikelyHome } from "@/lib/directory/places/home-first";
import type { Home } from "@/lib/directory/places/whom-to-call";
import type { Municipality, PlacesDocument } from "@/lib/model/place-schema";
import type { ListDescription } from "../../ui/facets/list-description";
import { placeName } from "../guide/place-name";
import { AskHome } from "../places/ask-home";
import { inPlace } from "../places/place-words";
import { WhichMunicipality } from "../places/which-municipality";

type Props = {
	places: PlacesDocument;
	list: ListDescription<OfferView>;
	selection: Selection;
	/** Which municipality a postal code most likely means. */
	likely: LikelyHome | null;
	/** The reader's municipality, with whom to call there. */
	home: Home | null;
	now: Date;
};

/** For whom the list is, and which municipality a postal code was taken to mean. */
export function OffersHead({ places, list, selection, likely, home, now }: Props) {
	const place = placeName(places, selection);
	const inOnly = (municipality: Municipality) => {
		const only = choose(choose(selection, PARAM.postalCode, []), PARAM.municipality, [municipality.code]);
		return `${list.address}${buildQuery(only, list.grammar)}`;
	};
	return (
		<header className="page-head" id="sidehoved" data-live>
			<h1>{place ? `Tilbud til dig ${inPlace(place, places)}` : "Tilbud til dig, der er pårørende"}</h1>
			<p className="lead">Det nærmeste står først. Ring eller skriv, før du tager afsted.</p>
			<AskHome home={home} askFor={null} now={now} />
			{likely && <WhichMunicipality likely={likely} hrefOf={inOnly} />}
		</header>
	);
}
