import { choose, chosenIn } from "@/lib/facets/facet";
import type { GuideResult } from "@/lib/guide/rank";
import type { GuidePage } from "./guide-page";

type Props = { result: GuideResult; page: GuidePage };

/** A postal code in several municipalities: which one decides what the reader can use. */
export function WhichMunicipality({ page: { catalogue, selection, hrefOf } }: Pick<Props, "page">) {
	const [code, ...more] = chosenIn(selection, "postnr");
	const postal = catalogue.places.postalCodes.find((entry) => entry.code === code);
	if (!postal || more.length > 0 || postal.municipalities.length < 2) return null;
	const without = choose(selection, "postnr", []);
	const municipalities = catalogue.places.municipalities.filter((entry) =>
		postal.municipalities.includes(entry.code),
	);
	return (
		<p className="note">
			{postal.code} {postal.town} ligger i flere kommuner. Vi viser tilbud fra dem alle. Hvilken bor du i?{" "}
			{municipalities.map((entry, i) => (
				<span key={entry.code}>
					{i > 0 && " · "}
					<a href={hrefOf("result", choose(without, "kommune", [entry.code]))}>{entry.name}</a>
				</span>
			))}
		</p>
	);
}

/** What is not on record, said plainly. */
export function Missing({ result: { offers, foundNear }, page: { place, selection, hrefOf } }: Props) {
	if (!place) {
		return (
			<p>
				<a href={hrefOf(4, selection)}>Skriv, hvor du bor</a>, så viser vi også det, der er tæt på dig.
			</p>
		);
	}
	if (offers.length === 0) {
		return (
			<p>
				Vi har ingen tilbud i {place}, der passer på dine svar. Det betyder ikke, at der ingen er: kun at vi
				ikke har fundet dem. Spørg din kommune.
			</p>
		);
	}
	if (foundNear) return null;
	return (
		<p>
			Vi har ikke fundet noget i {place}, der passer på dine svar. Det her er for hele landet. Spørg også din
			kommune: den kan have noget, vi ikke kender.
		</p>
	);
}
