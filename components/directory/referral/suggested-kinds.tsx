import { routes } from "@/lib/base/routes";
import type { RankedIntervention } from "@/lib/directory/guide/rank-interventions";
import { comparisonAddress, isComparable, MOST_COMPARED } from "@/lib/directory/interventions/compare";
import { FoldedRows } from "./folded-rows";
import { factsOfIntervention } from "./offer-facts";
import { ReferRow } from "./refer-row";

/** Types of help that fit, folded but for the first, and the way to see them side by side. */
export function SuggestedKinds({ interventions }: { interventions: readonly RankedIntervention[] }) {
	const slugs = interventions.slice(0, MOST_COMPARED).map(({ intervention }) => intervention.slug);
	return (
		<section className="rounded-card border border-line bg-sheet px-11 pt-9 pb-2" aria-labelledby="indsatser">
			<h2 className="text-125" id="indsatser">
				Typer af hjælp, der passer
			</h2>
			<FoldedRows
				rows={interventions.map((ranked) => (
					<ReferRow
						key={ranked.intervention.slug}
						param="i"
						slug={ranked.intervention.slug}
						title={ranked.intervention.title}
						href={routes.interventionForStaff(ranked.intervention.slug)}
						facts={factsOfIntervention(ranked)}
					/>
				))}
				shown={1}
			/>
			{isComparable({ slugs }) && (
				<p className="py-5">
					<a href={comparisonAddress(slugs)}>Sammenlign dem</a>
				</p>
			)}
		</section>
	);
}
