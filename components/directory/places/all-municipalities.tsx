import type { PlacesDocument } from "@/lib/model/place-schema";
import { MunicipalityList } from "./municipality-list";
import { TileMap } from "./tile-map";

type Props = {
	places: PlacesDocument;
	/** Local offers by municipality code; absent: none. */
	counts: ReadonlyMap<string, number>;
	/** The Danish calendar day, `YYYY-MM-DD`. */
	day: string;
};

/** Every municipality with how many local offers we have found: on a map, and the same in a list. */
export function AllMunicipalities({ places, counts, day }: Props) {
	return (
		<>
			<section className="detail-section" aria-labelledby="kort">
				<h2 id="kort">Kommunerne på et kort</h2>
				<p className="max-w-440">
					Tallet er de lokale tilbud, vi har fundet. Dertil kommer tilbud for din region og for hele landet.
					Et nul betyder ikke, at kommunen ingen har: kun at vi ikke har fundet dem.{" "}
					<a className="no-print" href="#liste">
						Gå til listen
					</a>
				</p>
				<TileMap places={places} counts={counts} />
			</section>
			<section className="detail-section" aria-labelledby="liste">
				<h2 id="liste">Kommunerne i en liste</h2>
				<MunicipalityList places={places} counts={counts} day={day} />
			</section>
		</>
	);
}
