import type { Catalogue } from "@/lib/directory/catalogue";
import { elementList } from "@/lib/directory/interventions/facets";
import { ElementIcon } from "../../ui/icons";

/** The seven kinds of help, each leading to the list of what has it. */
export function ElementTiles({ catalogue: { elements } }: { catalogue: Catalogue }) {
	return (
		<section className="band" aria-labelledby="slags">
			<div className="wrap">
				<h2 id="slags">Hvad har du mest brug for nu?</h2>
				<p className="mt-2 max-w-[44rem] text-(--soft)">Vælg den type hjælp, du har brug for.</p>
				<div className="tiles">
					{elements.map(({ code, label, short }) => (
						<a key={code} className="tile" href={elementList(code)}>
							<ElementIcon element={code} />
							<span>
								<strong>{label}</strong>
								<small>{short}</small>
							</span>
						</a>
					))}
				</div>
			</div>
		</section>
	);
}
