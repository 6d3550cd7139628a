import type { Municipality, PlacesDocument } from "@/lib/model/place-schema";
import type { Showing } from "./map-words";
import { breakable } from "./municipality-words";
import "./tile-map.css";

type Props = { places: PlacesDocument; showing: Showing; addressOf: (slug: string) => string };

const byTile = ({ tile: a }: Municipality, { tile: b }: Municipality) => a.row - b.row || a.column - b.column;

function Tile({ municipality, showing, addressOf }: Omit<Props, "places"> & { municipality: Municipality }) {
	const { slug, name, tile, code } = municipality;
	const { shade, mark, words } = showing.of(code);
	return (
		<li className={`col-start-${tile.column} row-start-${tile.row}`}>
			<a className={`place-tile ${shade}`} href={addressOf(slug)} title={name}>
				<span className="tile-name" aria-hidden="true">
					{breakable(name)}
				</span>
				<strong aria-hidden="true">{mark}</strong>
				<span className="sr-only">
					{name}, {words}
				</span>
			</a>
		</li>
	);
}

/** What the shades mean, in words. */
function Legend({ title, legend }: Showing) {
	return (
		<div className="map-legend">
			<p id="farver">{title}:</p>
			<ul aria-labelledby="farver">
				{legend.map(({ shade, label }) => (
					<li key={label}>
						<span
							className={`size-12.5 flex-none rounded-4 border border-line-strong ${shade}`}
							aria-hidden="true"
						/>
						{label}
					</li>
				))}
			</ul>
		</div>
	);
}

/** The country as one picture: a tile for every municipality, with its number or mark, each a link, north to south. */
export function TileMap({ places, ...shown }: Props) {
	return (
		<div className="map-frame">
			<Legend {...shown.showing} />
			<ul className="place-map" aria-label="Kommunerne på et kort, fra nord til syd">
				{[...places.municipalities].sort(byTile).map((municipality) => (
					<Tile key={municipality.code} municipality={municipality} {...shown} />
				))}
			</ul>
		</div>
	);
}
