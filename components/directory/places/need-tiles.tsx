import type { HelpForNeed } from "@/lib/directory/places/help-by-need";
import { countOf } from "../offers/words";
import { needAnchor } from "./need-section";
import { needHeading } from "./need-words";

/** What one may need, as small tiles with how much of it there is; what was not found leads to whom to ask. */
export function NeedTiles({ helps }: { helps: readonly HelpForNeed[] }) {
	return (
		<nav className="no-print mt-16 max-sm:mt-11" aria-labelledby="behov">
			<h2 className="text-[clamp(1.3rem,1.15rem_+_0.7vw,1.6rem)]" id="behov">
				Hvad har du brug for?
			</h2>
			<ul className="mt-6 grid grid-cols-[repeat(auto-fit,minmax(min(8.5rem,100%),1fr))] gap-5">
				{helps.map((help) => (
					<li key={help.need.value}>
						<a
							className="block h-full rounded-12 border border-line bg-sheet px-8 py-5 leading-135 no-underline hover:border-deep hover:bg-tint max-sm:py-3.5"
							href={`#${needAnchor(help)}`}
						>
							<span className="block font-bold text-deep">{needHeading(help.need)}</span>
							<small className="text-88 text-soft">
								{help.offers.length > 0 ? countOf(help.offers.length) : "spørg kommunen"}
							</small>
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
