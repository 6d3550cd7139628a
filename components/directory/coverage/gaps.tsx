import { PARAM } from "@/lib/base/params";
import { routes } from "@/lib/base/routes";
import type { Filler } from "@/lib/directory/coverage/municipality";
import type { PlacesDocument } from "@/lib/model/place-schema";
import type { StaffMunicipalityAnswer } from "@/lib/site/questions/places";
import { professionalLabel } from "../interventions/labels";

/** More names than these are a number. */
const MOST_NAMES = 3;

function Fills({ intervention, municipalities, places }: Filler & { places: PlacesDocument }) {
	const { slug, title } = intervention;
	const names = municipalities.flatMap(
		(code) => places.municipalities.find((one) => one.code === code)?.name ?? [],
	);
	const more = names.length - MOST_NAMES;
	return (
		<li className="border-b border-b-line py-3">
			<a href={`${routes.interventionForStaff(slug)}#starter`}>{title}: sådan starter I</a>
			<p className="text-95 text-soft">
				{names.length === 0 ? (
					"Vi har ikke fundet en kommune, der har det."
				) : (
					<a href={`${routes.offers}?${PARAM.intervention}=${slug}`}>
						Findes i {names.slice(0, MOST_NAMES).join(", ")}
						{more > 0 && ` og ${more} ${more === 1 ? "kommune" : "kommuner"} mere`}
					</a>
				)}
			</p>
		</li>
	);
}

/** Elements of which the municipality has nothing of its own that we know of, with what could fill the gap. */
export function Gaps({ answer: { gaps, words, places } }: { answer: StaffMunicipalityAnswer }) {
	if (gaps.length === 0) return null;
	return (
		<section className="detail-section" aria-labelledby="huller">
			<h2 id="huller">Det, vi ikke har set i kommunen</h2>
			<p className="max-w-440">
				Her er typerne af hjælp uden et ja fra kommunen og uden et lokalt tilbud, vi kender. Under hver står,
				hvad der kan fylde hullet, hvad det kræver, og hvem der har det.
			</p>
			{gaps.map(({ element, fillers }) => (
				<details className="border-b border-b-line" key={element}>
					<summary className="min-h-29 cursor-pointer py-5">
						<h3 className="inline text-105">{professionalLabel(words, element)}</h3>
					</summary>
					<ul className="max-w-440 pb-10">
						{fillers.map((filler) => (
							<Fills key={filler.intervention.slug} {...filler} places={places} />
						))}
					</ul>
				</details>
			))}
		</section>
	);
}
