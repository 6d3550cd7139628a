import { choose, chosenIn } from "@/lib/facets/facet";
import type { GuideResult } from "@/lib/guide/rank";
import { inPlace } from "../places/place-words";
import type { GuidePage } from "./guide-page";

type Props = { result: GuideResult; page: GuidePage };

/** A postal code in several municipalities: which one was taken for hers, and the others. */
export function WhichMunicipality({ page }: Pick<Props, "page">) {
	const { catalogue, selection, hrefOf, answers } = page;
	const [code, ...more] = chosenIn(selection, "postnr");
	const postal = catalogue.places.postalCodes.find((entry) => entry.code === code);
	if (!postal || more.length > 0 || postal.municipalities.length < 2) return null;
	const without = choose(selection, "postnr", []);
	const municipalities = catalogue.places.municipalities.filter((entry) =>
		postal.municipalities.includes(entry.code),
	);
	const home = municipalities.find((entry) => entry.code === answers.home);
	const others = municipalities.filter((entry) => entry !== home);
	return (
		<p className="note">
			{postal.code} {postal.town} ligger i flere kommuner. Vi går ud fra {home?.fullName}. Bor du i{" "}
			{others.map((entry, i) => (
				<span key={entry.code}>
					{i > 0 && (i === others.length - 1 ? " eller " : ", ")}
					<a href={hrefOf("result", choose(without, "kommune", [entry.code]))}>{entry.fullName}</a>
				</span>
			))}
			?
		</p>
	);
}

/** What is not on record near by, said plainly. */
export function Missing({ result: { offers, foundNear }, page }: Props) {
	if (!page.place || foundNear) return null;
	const what = offers.length > 0 ? "Det her er for hele landet. " : "";
	return (
		<p>
			Vi har ikke fundet noget {inPlace(page)}, der passer på dine svar. {what}Kommunen kan have noget, vi
			ikke kender, så spørg.
		</p>
	);
}
