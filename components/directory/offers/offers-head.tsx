import { choose, type Selection } from "@/lib/base/facets/facet";
import { buildQuery } from "@/lib/base/facets/search-params";
import type { Catalogue } from "@/lib/directory/catalogue";
import type { OfferView } from "@/lib/directory/offers/view";
import { homeOf, type LikelyHome } from "@/lib/directory/places/home-first";
import type { Municipality } from "@/lib/model/place-schema";
import type { ListDescription } from "../../ui/facets/list-description";
import { placeName } from "../guide/place-name";
import { AskHome } from "../places/ask-home";
import { inPlace } from "../places/place-words";
import { WhichMunicipality } from "../places/which-municipality";

type Props = {
	catalogue: Catalogue;
	list: ListDescription<OfferView>;
	selection: Selection;
	/** Which municipality a postal code most likely means. */
	likely: LikelyHome | null;
	now: Date;
};

/** For whom the list is, and which municipality a postal code was taken to mean. */
export function OffersHead({ catalogue, list, selection, likely, now }: Props) {
	const place = placeName(catalogue.places, selection);
	const inOnly = (municipality: Municipality) => {
		const only = choose(choose(selection, "postnr", []), "kommune", [municipality.code]);
		return `${list.address}${buildQuery(only, list.grammar)}`;
	};
	return (
		<header className="page-head" id="sidehoved" data-live>
			<h1>
				{place ? `Tilbud til dig ${inPlace({ place, catalogue })}` : "Tilbud til dig, der er pårørende"}
			</h1>
			<p className="lead">Det nærmeste står først. Ring eller skriv, før du tager afsted.</p>
			<AskHome home={homeOf(catalogue.places, selection)} askFor={null} records={catalogue} now={now} />
			{likely && <WhichMunicipality likely={likely} hrefOf={inOnly} />}
		</header>
	);
}
