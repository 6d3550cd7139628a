import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import { PlaceField } from "./place-field";

/** The way from the front page to what is near. */
export function NearYou({ catalogue }: { catalogue: Catalogue }) {
	const offers = catalogue.offers.filter(({ status }) => status !== "ended").length;
	return (
		<section className="wrap near-you" aria-labelledby="naer-dig">
			<div>
				<h2 id="naer-dig">Hvilken hjælp er der, hvor du bor?</h2>
				<p className="mt-2 max-w-[36rem] text-(--soft)">
					Vi har samlet {offers} tilbud: telefoner, grupper, kurser og steder. Du kan se kilden til hvert
					tilbud.
				</p>
				<p className="mt-3">
					<a href={routes.municipalities}>Se alle kommuner på et kort</a>
				</p>
			</div>
			<form className="panel place-form" action={routes.offers}>
				<PlaceField places={catalogue.places} value="" hint="Din kommune eller dit postnummer." />
				<button className="button" type="submit">
					Vis tilbud nær mig
				</button>
			</form>
		</section>
	);
}
