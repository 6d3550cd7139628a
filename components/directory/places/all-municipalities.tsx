import { routes } from "@/lib/base/routes";
import type { MunicipalitiesAnswer } from "@/lib/site/questions/places";
import { MapChoice } from "../coverage/map-choice";
import { showingOffers, showingView } from "./map-words";
import { MunicipalityList } from "./municipality-list";
import { TileMap } from "./tile-map";

type Props = Pick<MunicipalitiesAnswer, "places" | "counts" | "view" | "views" | "standings" | "words"> & {
	/** The Danish calendar day, `YYYY-MM-DD`. */
	day: string;
};

/** Every municipality on a map, and the same in a list: how many local offers we have found, or what one asks to see. */
export function AllMunicipalities({ places, counts, view, views, standings, words, day }: Props) {
	const showing =
		view && standings
			? showingView(view, standings, words)
			: showingOffers(counts, "Lokale tilbud, vi har fundet");
	const addressOf = view ? routes.municipalityForStaff : routes.municipality;
	return (
		<>
			<section className="detail-section" aria-labelledby="kort">
				<h2 id="kort">{view ? `Kommunerne: ${showing.title}` : "Kommunerne på et kort"}</h2>
				<p className="max-w-440">
					{view?.kind === "answers"
						? "Kortet viser, hvilke kommuner vi har spurgt, hvad de har til pårørende, og hvem der har svaret. En kommune, vi ikke har spurgt, kan godt have det hele."
						: "Tallet er de lokale tilbud, vi har fundet. Dertil kommer tilbud for regionen og for hele landet. Et nul betyder ikke, at kommunen ingen har: kun at vi ikke har fundet dem."}{" "}
					<a className="no-print" href="#liste">
						Gå til listen
					</a>
				</p>
				<MapChoice view={view} views={views} words={words} />
				<TileMap places={places} showing={showing} addressOf={addressOf} />
			</section>
			<section className="detail-section" aria-labelledby="liste">
				<h2 id="liste">Kommunerne i en liste</h2>
				<MunicipalityList places={places} showing={showing} addressOf={addressOf} day={day} />
			</section>
		</>
	);
}
