import { routes } from "@/lib/base/routes";
import type { MunicipalityChoice } from "@/lib/directory/offers/municipality-choice";
import type { LikelyHome } from "@/lib/directory/places/home-first";
import type { WhomToCall as Whom } from "@/lib/directory/places/whom-to-call";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { PlaceField } from "../offers/place-field";
import { placeText } from "../offers/place-text";
import { inMunicipality, localOffers } from "./municipality-words";
import { WhichMunicipality } from "./which-municipality";
import { WhomToCall } from "./whom-to-call";

type Home = LikelyHome & { whom: Whom };

type Props = {
	places: PlacesDocument;
	choice: MunicipalityChoice;
	/** Local offers by municipality code; absent: none. */
	counts: ReadonlyMap<string, number>;
	/** The municipality that a postal code most likely means. */
	likely: Home | null;
	now: Date;
};

/** The municipalities that a place lies in, to choose between. */
function Choices({ choice: { municipalities }, counts }: Pick<Props, "choice" | "counts">) {
	if (municipalities.length === 0) return null;
	return (
		<section className="detail-section" aria-labelledby="hvilken">
			<h2 id="hvilken">Hvilken kommune bor du i?</h2>
			<p>Vælg den, du bor i.</p>
			<ul className="mt-10 grid max-w-340 gap-5.5">
				{municipalities.map(({ code, slug, fullName }) => (
					<li key={code}>
						<a className="row-link bg-sheet" href={routes.municipality(slug)}>
							<span>{fullName}</span>
							<small>{localOffers(counts.get(code) ?? 0)}</small>
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}

/** A postal code's likely municipality with whom to call there, and the others it lies in. */
function Likely({ likely, now }: { likely: Home; now: Date }) {
	const { home, code, town } = likely;
	return (
		<section className="detail-section" aria-labelledby="hvilken">
			<h2 id="hvilken">
				{code} {town}: {home.fullName}
			</h2>
			<WhichMunicipality likely={likely} hrefOf={({ slug }) => routes.municipality(slug)} />
			<WhomToCall whom={likely.whom} now={now} headings="h3" />
			<p className="mt-10">
				<a className="button" href={routes.municipality(home.slug)}>
					Se al hjælp {inMunicipality(home)}
				</a>
			</p>
		</section>
	);
}

/** "Hvor bor du?", and what to choose between when a place does not tell the municipality. */
export function MunicipalityQuestion(props: Props) {
	const { places, choice, likely, now } = props;
	const { selection, unknown, suggestions } = choice;
	return (
		<>
			<form
				className="no-print grid max-w-340 gap-x-10 gap-y-0 rounded-card border border-line bg-sheet pb-10"
				action={routes.municipalities}
			>
				<PlaceField
					places={places}
					value={unknown ?? placeText(places, selection)}
					unknown={unknown !== null}
					hint="Din kommune eller dit postnummer."
					suggestions={suggestions.map(({ name, slug }) => ({ name, href: routes.municipality(slug) }))}
				/>
				<button className="button ml-11 justify-self-start" type="submit">
					Vis hjælp til mig
				</button>
			</form>
			{likely ? <Likely likely={likely} now={now} /> : <Choices {...props} />}
		</>
	);
}
