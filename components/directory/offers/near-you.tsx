import { routes } from "@/lib/base/routes";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { PlaceField } from "./place-field";

/** How many offers there are, and the places one may live in. */
type Props = { offers: number; places: PlacesDocument };

/** The way from the front page to what is near. */
export function NearYou({ offers, places }: Props) {
	return (
		<section
			className="wrap my-30 grid items-center gap-x-30 gap-y-12.5 min-[48rem]:grid-cols-[1fr_1fr]"
			aria-labelledby="naer-dig"
		>
			<div>
				<h2 id="naer-dig">Hvilken hjælp er der, hvor du bor?</h2>
				<p className="mt-5 max-w-360 text-soft">
					Vi har samlet {offers} tilbud: telefoner, grupper, kurser og steder. Du kan se kilden til hvert
					tilbud.
				</p>
				<p className="mt-7.5">
					<a href={routes.municipalities}>Se alle kommuner på et kort</a>
				</p>
			</div>
			<form
				className="grid max-w-340 gap-x-10 gap-y-0 rounded-card border border-line bg-sheet pb-10"
				action={routes.offers}
			>
				<PlaceField places={places} value="" hint="Din kommune eller dit postnummer." />
				<button className="button ml-11 justify-self-start" type="submit">
					Vis tilbud nær mig
				</button>
			</form>
		</section>
	);
}
