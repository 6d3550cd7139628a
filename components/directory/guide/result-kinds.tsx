import { routes } from "@/lib/base/routes";
import type { GuideResult, SuggestedKind } from "@/lib/directory/guide/rank";
import { ArrowIcon } from "../../ui/icons";
import { softHyphens } from "../interventions/soft-hyphens";
import { shortName } from "../offers/way-words";
import { START_WORDS } from "./words";

/** Who runs it where the reader lives, or who sets it going. */
function whoRuns({ runBy, start, way }: SuggestedKind): string {
	if (runBy) return `Her: ${shortName(runBy.offer.providerName)}`;
	return start === "ask" && way ? way.firstStep : START_WORDS[start];
}

/** The kinds of help that fit, one line each. */
export function ResultKinds({ result }: { result: GuideResult }) {
	if (result.interventions.length === 0) return null;
	return (
		<section className="detail-section" aria-labelledby="slags">
			<h2 id="slags">Typer af hjælp</h2>
			<ul className="offer-rows">
				{result.interventions.map((kind) => (
					<li key={kind.intervention.slug} className="offer-row">
						<div>
							<a className="offer-row-title" href={routes.intervention(kind.intervention.slug)}>
								{softHyphens(kind.intervention.title)}
							</a>
							<p className="offer-row-facts">{whoRuns(kind)}</p>
						</div>
						<ArrowIcon />
					</li>
				))}
			</ul>
		</section>
	);
}
