import { routes } from "@/lib/base/routes";
import type { Municipality, PlacesDocument } from "@/lib/model/place-schema";
import { breakable, localOffers } from "./municipality-words";
import { SHADES, shadeClass } from "./shades";
import "./tile-map.css";

type Props = {
	places: PlacesDocument;
	/** Local offers by municipality code; absent: none. */
	counts: ReadonlyMap<string, number>;
};

const byTile = ({ tile: a }: Municipality, { tile: b }: Municipality) => a.row - b.row || a.column - b.column;

function Tile({ municipality, count }: { municipality: Municipality; count: number }) {
	const { slug, name, tile } = municipality;
	return (
		<li className={`col-start-${tile.column} row-start-${tile.row}`}>
			<a className={`place-tile ${shadeClass(count)}`} href={routes.municipality(slug)} title={name}>
				<span className="tile-name" aria-hidden="true">
					{breakable(name)}
				</span>
				<strong aria-hidden="true">{count}</strong>
				<span className="sr-only">
					{name}, {localOffers(count)}
				</span>
			</a>
		</li>
	);
}

/** What the shades mean, in words. */
function Legend() {
	return (
		<div className="map-legend">
			<p id="farver">Lokale tilbud, vi har fundet:</p>
			<ul aria-labelledby="farver">
				{SHADES.map(({ from, label }) => (
					<li key={from}>
						<span
							className={`size-12.5 flex-none rounded-4 border border-line-strong ${shadeClass(from)}`}
							aria-hidden="true"
						/>
						{label}
					</li>
				))}
			</ul>
		</div>
	);
}

/** The country as one picture: a tile for every municipality, with its number, each a link, north to south. */
export function TileMap({ places, counts }: Props) {
	return (
		<div className="map-frame">
			<Legend />
			<ul className="place-map" aria-label="Kommunerne på et kort, fra nord til syd">
				{[...places.municipalities].sort(byTile).map((municipality) => (
					<Tile
						key={municipality.code}
						municipality={municipality}
						count={counts.get(municipality.code) ?? 0}
					/>
				))}
			</ul>
		</div>
	);
}
