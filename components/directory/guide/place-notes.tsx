import { choose } from "@/lib/base/facets/facet";
import { PARAM } from "@/lib/base/params";
import type { GuideResult } from "@/lib/directory/guide/rank";
import { likelyHome } from "@/lib/directory/places/home-first";
import { inPlace } from "../places/place-words";
import { WhichMunicipality } from "../places/which-municipality";
import type { GuidePage } from "./guide-page";

type Props = { result: GuideResult; page: GuidePage };

/** A postal code in several municipalities: which one was taken for hers, and the others. */
export function HomeNote({ page: { places, selection, hrefOf } }: Pick<Props, "page">) {
	const likely = likelyHome(places, selection);
	const without = choose(selection, PARAM.postalCode, []);
	if (!likely) return null;
	return (
		<WhichMunicipality
			likely={likely}
			hrefOf={({ code }) => hrefOf("result", choose(without, PARAM.municipality, [code]))}
		/>
	);
}

/** What is not on record near by, said plainly. */
export function Missing({ result: { offers, foundNear }, page }: Props) {
	if (!page.place || foundNear) return null;
	const what = offers.length > 0 ? "Det her er for hele landet. " : "";
	return (
		<p>
			Vi har ikke fundet noget {inPlace(page.place, page.places)}, der passer på dine svar. {what}Kommunen kan
			have noget, vi ikke kender, så spørg.
		</p>
	);
}
