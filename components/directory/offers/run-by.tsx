import { routes } from "@/lib/base/routes";
import type { InterventionView } from "@/lib/directory/interventions/view";
import type { WhoRuns } from "@/lib/site/questions/who-runs";
import { AskHome } from "../places/ask-home";
import { inPlace } from "../places/place-words";
import { LineForAll } from "./line-for-all";
import { OfferRow } from "./offer-row";
import { PlaceField } from "./place-field";
import { placeText } from "./place-text";
import { countOf } from "./words";

type Props = WhoRuns & {
	intervention: InterventionView;
	/** What was written about the place and is no place we know. */
	unknown: string | null;
	now: Date;
};

/** Who runs an intervention: nearest first when a place is known, and honestly when nobody is on record. */
export function RunBy(props: Props) {
	const { intervention, places, selection, unknown, offers, total, all, home, line, now } = props;
	const place = placeText(places, selection);
	const where = place && inPlace(place, places);
	const form = (
		<form
			className="no-print mt-10 grid max-w-340 gap-x-10 gap-y-0 p-0 [&+.line-for-all]:mt-10 [&+.offer-rows]:mt-10"
			action={`${routes.intervention(intervention.slug)}#hvem-har-det`}
		>
			<PlaceField
				frame="edgeless"
				places={places}
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
			<h2 id="hvem-har-det">{where ? `Her kan du få hjælpen ${where}` : "Her kan du få hjælpen"}</h2>
			{!place && form}
			{offers.length === 0 ? (
				<p>Vi kender ingen, der har det{where && ` ${where}`}. Det kan godt findes.</p>
			) : (
				<ul className="offer-rows">
					{offers.map((reached) => (
						<OfferRow key={reached.offer.slug} {...reached} places={places} now={now} />
					))}
				</ul>
			)}
			{total > offers.length && (
				<p className="mt-7.5">
					<a href={all}>Se alle {countOf(total)}</a>
				</p>
			)}
			<AskHome home={home} askFor={intervention.title.toLocaleLowerCase("da")} now={now} />
			{place && form}
			<LineForAll line={line} now={now} />
		</section>
	);
}
