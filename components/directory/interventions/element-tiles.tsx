import { elementList } from "@/lib/directory/interventions/facets";
import type { ElementDocument } from "@/lib/model/reference-schema";
import { ElementIcon } from "../../ui/icons";

/** The seven kinds of help, each leading to the list of what has it. */
export function ElementTiles({ elements }: { elements: readonly ElementDocument[] }) {
	return (
		<section className="bg-band py-[clamp(2.5rem,6vw,4rem)]" aria-labelledby="slags">
			<div className="wrap">
				<h2 id="slags">Hvad har du mest brug for nu?</h2>
				<p className="mt-5 max-w-440 text-soft">Vælg den type hjælp, du har brug for.</p>
				<div className="mt-15 grid grid-cols-[repeat(auto-fill,minmax(min(100%,15.5rem),1fr))] gap-9">
					{elements.map(({ code, label, short }) => (
						<a
							key={code}
							className="flex items-center gap-10 rounded-card border border-line bg-sheet px-12 py-11 text-ink no-underline hover:border-deep max-sm:px-10 max-sm:py-7"
							href={elementList(code)}
						>
							<ElementIcon className="icon size-21 stroke-[1.5] text-deep" element={code} />
							<span>
								<strong className="block leading-130">{label}</strong>
								<small className="mt-1.5 block text-92 leading-130 text-soft">{short}</small>
							</span>
						</a>
					))}
				</div>
			</div>
		</section>
	);
}
