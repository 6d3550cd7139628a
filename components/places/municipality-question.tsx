import { chosenIn } from "@/lib/facets/facet";
import type { MunicipalityChoice } from "@/lib/places/municipality-choice";
import type { PlacesDocument } from "@/lib/places/schema";
import { routes } from "@/lib/routes";
import { PlaceField } from "../offers/place-field";
import { placeText } from "../offers/place-text";
import { localOffers } from "./municipality-words";

type Props = {
	places: PlacesDocument;
	choice: MunicipalityChoice;
	/** Local offers by municipality code; absent: none. */
	counts: ReadonlyMap<string, number>;
};

/** The municipalities that a place lies in, to choose between. */
function Choices({ places, choice, counts }: Props) {
	const { municipalities, selection } = choice;
	if (municipalities.length === 0) return null;
	return (
		<section className="detail-section" aria-labelledby="hvilken">
			<h2 id="hvilken">Hvilken kommune bor du i?</h2>
			<p>
				{chosenIn(selection, "postnr").length > 0 &&
					`${placeText(places, selection)} ligger i ${municipalities.length} kommuner. `}
				Vælg den, du bor i.
			</p>
			<ul className="choices mt-4">
				{municipalities.map(({ code, slug, fullName }) => (
					<li key={code}>
						<a className="row-link" href={routes.municipality(slug)}>
							<span>{fullName}</span>
							<small>{localOffers(counts.get(code) ?? 0)}</small>
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}

/** "Hvor bor du?", and what to choose between when a place does not tell the municipality. */
export function MunicipalityQuestion(props: Props) {
	const { places, choice } = props;
	const { selection, unknown, suggestions } = choice;
	return (
		<>
			<form className="panel place-form no-print" action={routes.municipalities}>
				<PlaceField
					places={places}
					value={unknown ?? placeText(places, selection)}
					unknown={unknown !== null}
					hint="Din kommune eller dit postnummer."
					suggestions={suggestions.map(({ name, slug }) => ({ name, href: routes.municipality(slug) }))}
				/>
				<button className="button" type="submit">
					Vis hjælp til mig
				</button>
			</form>
			<Choices {...props} />
		</>
	);
}
