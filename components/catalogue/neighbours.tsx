import type { InterventionView } from "@/lib/catalogue/intervention-view";
import { neighboursOf } from "@/lib/catalogue/neighbours";
import type { Catalogue } from "@/lib/catalogue/view";
import { routes } from "@/lib/routes";

/** Other interventions with the same elements or groups. */
export function Neighbours({
	intervention,
	catalogue,
}: {
	intervention: InterventionView;
	catalogue: Catalogue;
}) {
	return (
		<section className="detail-section no-print" aria-labelledby="ligner">
			<h2 id="ligner">Lignende hjælp</h2>
			<ul className="neighbours">
				{neighboursOf(intervention, catalogue.interventions).map(({ slug, title, summary }) => (
					<li key={slug}>
						<a href={routes.intervention(slug)}>{title}</a>
						<p>{summary}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
