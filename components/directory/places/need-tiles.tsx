import type { HelpForNeed } from "@/lib/directory/places/help-by-need";
import { countOf } from "../offers/words";
import { needAnchor } from "./need-section";
import { needHeading } from "./need-words";

/** What one may need, as small tiles with how much of it there is; what was not found leads to whom to ask. */
export function NeedTiles({ helps }: { helps: readonly HelpForNeed[] }) {
	return (
		<nav className="need-tiles no-print" aria-labelledby="behov">
			<h2 id="behov">Hvad har du brug for?</h2>
			<ul>
				{helps.map((help) => (
					<li key={help.need.value}>
						<a href={`#${needAnchor(help)}`}>
							<span>{needHeading(help.need)}</span>
							<small>{help.offers.length > 0 ? countOf(help.offers.length) : "spørg kommunen"}</small>
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
